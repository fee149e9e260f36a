import { raise } from "../../../../shared/contract/errors.ts";
import type { RunPaper, RunPaperEvent } from "../../../../shared/contract/run-papers.ts";
import type { Platform } from "../../platform.ts";
import { filesOf } from "../document-files.ts";
import { openFolder } from "../export-folder.ts";
import type { DocumentMaker } from "../maker.ts";
import type { PaperRequest } from "../make-requested.ts";
import { openOutlet } from "../outlets/outlet.ts";
import { writeEach, type Progress } from "../write-each.ts";
import type { PlannedRunPaper } from "./run-paper.ts";

export type RunPaperJob = {
  readonly papers: readonly PlannedRunPaper[];
  /** An existing or new folder, absolute. */
  readonly folder: string;
  readonly maker: DocumentMaker<PaperRequest>;
  readonly platform: Pick<Platform, "printToPdf" | "takePictures" | "now" | "paths">;
  readonly assetsFolder: string;
  readonly signal: AbortSignal;
};

/** Gives a function that makes one paper and puts it into the folder. */
async function writing({ folder, maker, platform, assetsFolder, signal }: RunPaperJob) {
  const outlet = await openOutlet(folder, null, platform.now());
  const { resources } = platform.paths;
  return async (paper: PlannedRunPaper): Promise<RunPaper> => {
    const made = await maker.make({ paper, assetsFolder, resources, date: platform.now() });
    const files = await filesOf(made, paper, { platform, signal, request: {} });
    if (signal.aborted) raise("CANCELLED", {});
    await outlet.put(files);
    const { kind, format, language, name } = paper;
    const bytes = files.reduce((sum, [, file]) => sum + file.byteLength, 0);
    const found = made.type === "bytes" && made.faults ? { faults: [...made.faults] } : {};
    return { path: outlet.pathOf(name), kind, format, language, bytes, ...found };
  };
}

/**
 * Writes the papers of a run one by one, telling how far it is. One that fails is told and the others
 * go on, unless the disk is full. Ending the iteration or aborting the signal stops at once; no file is
 * ever half-written. Throws CANCELLED, DISK_FULL, and FOLDER_UNWRITABLE or FOLDER_MISSING.
 */
export async function* runPaperExport(job: RunPaperJob): AsyncGenerator<RunPaperEvent, void> {
  const { papers, folder, maker, platform, signal } = job;
  const stop = () => void maker.close();
  signal.addEventListener("abort", stop, { once: true });
  try {
    await openFolder(folder);
    const { now } = platform;
    const began = now().getTime();
    const progress: Progress<RunPaper> = { began, total: papers.length, written: [], failed: [] };
    const write = await writing(job);
    for await (const event of writeEach(papers, { write, now, signal }, progress)) {
      yield event.type === "written" ? { type: "file", file: event.written } : event;
    }
    yield { type: "finished", files: progress.written, failed: progress.failed, folder };
  } finally {
    signal.removeEventListener("abort", stop);
    await maker.close();
  }
}
