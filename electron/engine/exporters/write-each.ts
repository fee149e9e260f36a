import { asFault, FaultError, type Fault } from "../../../shared/contract/errors.ts";
import type { ExportEvent } from "../../../shared/contract/export.ts";

export type Failed = Extract<ExportEvent, { type: "failed" }>["failed"];

/** What is known of an export while it runs. */
export type Progress<Written> = {
  readonly began: number;
  readonly total: number;
  readonly written: Written[];
  readonly failed: Failed[];
};

/** How each file of an export is made and written. */
export type Writing<Planned, Written> = {
  readonly write: (planned: Planned) => Promise<Written>;
  readonly now: () => Date;
  readonly signal: AbortSignal;
};

type WriteEvent<Written> =
  | Extract<ExportEvent, { type: "progress" | "failed" }>
  | { readonly type: "written"; readonly written: Written };

/** Faults that every further file would meet as well. */
const endsAll = (fault: Fault) => fault.code === "DISK_FULL" || fault.code === "CANCELLED";
const cancelled: Fault = { code: "CANCELLED", data: {} };

function progressEvent<Written>(
  name: string,
  now: Date,
  { began, total, written, failed }: Progress<Written>,
): WriteEvent<Written> {
  const done = written.length + failed.length;
  const each = (now.getTime() - began) / 1000 / Math.max(1, done);
  const secondsLeft = done === 0 ? null : Math.ceil(each * (total - done));
  return { type: "progress", done, total, name, secondsLeft };
}

/**
 * Writes planned files one by one, telling how far it is; one that fails is told and the others go on.
 * Throws CANCELLED and DISK_FULL.
 */
export async function* writeEach<Planned extends { readonly name: string }, Written>(
  planned: readonly Planned[],
  { write, now, signal }: Writing<Planned, Written>,
  progress: Progress<Written>,
): AsyncGenerator<WriteEvent<Written>, void> {
  for (const each of planned) {
    yield progressEvent(each.name, now(), progress);
    try {
      const written = await write(each);
      progress.written.push(written);
      yield { type: "written", written };
    } catch (error) {
      const fault = signal.aborted ? cancelled : asFault(error);
      if (endsAll(fault)) throw new FaultError(fault);
      const failed = { name: each.name, fault };
      progress.failed.push(failed);
      yield { type: "failed", failed };
    }
  }
}
