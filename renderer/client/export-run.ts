import type { ExportEvent, ExportRequest } from "../../shared/contract/export.ts";
import type { RunPaperEvent, RunPaperRequest } from "../../shared/contract/run-papers.ts";
import { assertNever } from "../../shared/lib/assert-never.ts";
import type { Engine } from "./engine.ts";
import { toFault, type ClientFault } from "./faults.ts";
import { createObservable, type Observable } from "./observable.ts";
import { flushSaves } from "./save-hub.ts";

/** A file that was written, whatever it is of. */
export type WrittenFile = {
  readonly path: string;
  readonly format: string;
  /** What our own check of the file found; absent where it found nothing. */
  readonly faults?: readonly string[] | undefined;
};
export type FailedFile = { readonly name: string; readonly fault: ClientFault };

/** An export that is at work, or how the last one ended. */
export type ExportState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly done: number;
      readonly total: number;
      readonly name: string;
      readonly secondsLeft: number | null;
      readonly failed: readonly FailedFile[];
    }
  | {
      readonly kind: "finished";
      readonly files: readonly WrittenFile[];
      readonly failed: readonly FailedFile[];
      readonly folder: string;
    }
  | { readonly kind: "failed"; readonly fault: ClientFault };

export type ExportRun = {
  readonly state: Observable<ExportState>;
  readonly start: (request: ExportRequest) => Promise<void>;
  /** The same for the papers of a course run. */
  readonly startRunPapers: (request: RunPaperRequest) => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
};

type Running = Extract<ExportState, { kind: "running" }>;

const begun: Running = {
  kind: "running",
  done: 0,
  total: 0,
  name: "",
  secondsLeft: null,
  failed: [],
};

const toFailed = ({ name, fault }: { name: string; fault: unknown }): FailedFile => ({
  name,
  fault: fault as ClientFault,
});

/** What the state becomes when an event arrives. */
function afterEvent(state: Running, event: ExportEvent | RunPaperEvent): ExportState {
  switch (event.type) {
    case "progress": {
      const { done, total, name, secondsLeft } = event;
      return { ...state, done, total, name, secondsLeft };
    }
    case "file":
      return { ...state, done: Math.min(state.done + 1, state.total) };
    case "failed":
      return { ...state, failed: [...state.failed, toFailed(event.failed)] };
    case "finished":
      return {
        kind: "finished",
        files: event.files,
        failed: event.failed.map(toFailed),
        folder: event.folder,
      };
    default:
      return assertNever(event);
  }
}

type Ask = (signal: AbortSignal) => Promise<AsyncIterable<ExportEvent | RunPaperEvent>>;

/** Runs one export at a time; it goes on while other screens are open. */
export function createExportRun(engine: Engine): ExportRun {
  const state = createObservable<ExportState>({ kind: "idle" });
  let stop: AbortController | null = null;

  const follow = async (ask: Ask, signal: AbortSignal) => {
    await flushSaves();
    const events = await ask(signal);
    for await (const event of events) {
      const current = state.get();
      if (signal.aborted || current.kind !== "running") return;
      state.set(afterEvent(current, event));
    }
  };

  const begin = async (ask: Ask) => {
    if (state.get().kind === "running") return;
    const own = new AbortController();
    stop = own;
    state.set(begun);
    try {
      await follow(ask, own.signal);
    } catch (error) {
      if (!own.signal.aborted) state.set({ kind: "failed", fault: toFault(error) });
    }
  };

  const cancel = () => {
    stop?.abort();
    state.set({ kind: "failed", fault: { code: "CANCELLED", data: {} } });
  };
  return {
    state,
    start: (request) => begin((signal) => engine.export.run(request, { signal })),
    startRunPapers: (request) => begin((signal) => engine.courseRun.export(request, { signal })),
    cancel,
    dismiss: () => state.set({ kind: "idle" }),
  };
}
