import { ORPCError } from "@orpc/client";
import { expect, it } from "vitest";
import type { ExportEvent, ExportRequest } from "../../shared/contract/export.ts";
import type { Engine } from "./engine.ts";
import { createExportRun, type ExportState } from "./export-run.ts";

const request: ExportRequest = {
  sessions: ["lifecycle"],
  course: null,
  kinds: ["handout"],
  books: [],
  formats: ["docx"],
  languages: ["bn"],
  planForms: ["full"],
  folder: "/out",
};
const file = {
  path: "/out/8.2.docx",
  kind: "handout",
  format: "docx",
  language: "bn",
  session: "lifecycle",
  bytes: 12,
} as const;

/** An engine that exports by giving these events, and keeps the signal that it was asked with. */
function engineOf(events: () => AsyncGenerator<ExportEvent>) {
  const asked: AbortSignal[] = [];
  const run = async (_request: ExportRequest, { signal }: { signal: AbortSignal }) => {
    asked.push(signal);
    return events();
  };
  return { engine: { export: { run } } as unknown as Engine, asked };
}

function statesOf(run: ReturnType<typeof createExportRun>) {
  const states: ExportState[] = [];
  run.state.subscribe(() => states.push(run.state.get()));
  return states;
}

it("shows the count while it runs, and in the end the files and those that failed", async () => {
  const fault = { code: "ASSET_MISSING", data: { asset: "a.png" } };
  const { engine } = engineOf(async function* () {
    yield { type: "progress", done: 0, total: 2, name: "8.2.docx", secondsLeft: 3 };
    yield { type: "file", file };
    yield { type: "failed", failed: { name: "8.2.pdf", fault } };
    yield { type: "finished", files: [file], failed: [{ name: "8.2.pdf", fault }], folder: "/out" };
  });
  const run = createExportRun(engine);
  const states = statesOf(run);
  await run.start(request);
  expect(states).toContainEqual(
    expect.objectContaining({ kind: "running", done: 1, total: 2, name: "8.2.docx" }),
  );
  expect(run.state.get()).toEqual({
    kind: "finished",
    files: [file],
    failed: [{ name: "8.2.pdf", fault }],
    folder: "/out",
  });
});

it("tells the engine to stop, and says that it was cancelled", async () => {
  const { engine, asked } = engineOf(async function* () {
    yield { type: "progress", done: 0, total: 9, name: "1", secondsLeft: null };
    run.cancel();
    yield { type: "finished", files: [], failed: [], folder: "/out" };
  });
  const run = createExportRun(engine);
  await run.start(request);
  expect(asked[0]?.aborted).toBe(true);
  expect(run.state.get()).toMatchObject({ kind: "failed", fault: { code: "CANCELLED" } });
});

it("says why an export could not begin", async () => {
  const { engine } = engineOf(() => {
    throw new ORPCError("FOLDER_UNWRITABLE", { data: { path: "/out" } });
  });
  const run = createExportRun(engine);
  await run.start(request);
  expect(run.state.get()).toEqual({
    kind: "failed",
    fault: { code: "FOLDER_UNWRITABLE", data: { path: "/out" } },
  });
});
