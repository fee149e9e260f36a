import type { ExportedFile, ExportEvent, ExportRequest } from "../../shared/contract/export.ts";
import { assertNever } from "../../shared/lib/assert-never.ts";
import type { Engine } from "./engine.ts";
import { toFault, type ClientFault } from "./faults.ts";
import { createObservable, type Observable } from "./observable.ts";
import { flushSaves } from "./save-hub.ts";

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
      readonly files: readonly ExportedFile[];
      readonly failed: readonly FailedFile[];
      readonly folder: string;
    }
  | { readonly kind: "failed"; readonly fault: ClientFault };

export type ExportRun = {
  readonly state: Observable<ExportState>;
  readonly start: (request: ExportRequest) => Promise<void>;
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
function afterEvent(state: Running, event: ExportEvent): ExportState {
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

/** Runs one export at a time; it goes on while other screens are open. */
export function createExportRun(engine: Engine): ExportRun {
  const state = createObservable<ExportState>({ kind: "idle" });
  let stop: AbortController | null = null;

  const follow = async (request: ExportRequest, signal: AbortSignal) => {
    await flushSaves();
    const events = await engine.export.run(request, { signal });
    for await (const event of events) {
      const current = state.get();
      if (signal.aborted || current.kind !== "running") return;
      state.set(afterEvent(current, event));
    }
  };

  const start = async (request: ExportRequest) => {
    if (state.get().kind === "running") return;
    const own = new AbortController();
    stop = own;
    state.set(begun);
    try {
      await follow(request, own.signal);
    } catch (error) {
      if (!own.signal.aborted) state.set({ kind: "failed", fault: toFault(error) });
    }
  };

  const cancel = () => {
    stop?.abort();
    state.set({ kind: "failed", fault: { code: "CANCELLED", data: {} } });
  };
  return { state, start, cancel, dismiss: () => state.set({ kind: "idle" }) };
}
