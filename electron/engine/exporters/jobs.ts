import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SessionSource } from "../../../shared/composition/source.ts";
import { asFault, FaultError, raise, type Fault } from "../../../shared/contract/errors.ts";
import type { ExportedFile, ExportEvent, ExportRequest } from "../../../shared/contract/export.ts";
import { faultOfFileError, writeWholeFile } from "../files.ts";
import type { Platform } from "../platform.ts";
import type { DocumentMaker } from "./maker.ts";
import type { MadeDocument } from "./make-document.ts";
import { plannedFiles, type PlannedFile } from "./planned-files.ts";

export type ExportJob = {
  readonly request: ExportRequest;
  /** One for each session of the request, in the order in which files are to be written. */
  readonly sources: readonly SessionSource[];
  readonly maker: DocumentMaker;
  readonly platform: Pick<Platform, "printToPdf" | "now"> & {
    readonly paths: Pick<Platform["paths"], "resources">;
  };
  readonly assetsFolder: string;
  readonly signal: AbortSignal;
};

type Failed = Extract<ExportEvent, { type: "failed" }>["failed"];

async function print(html: string, job: ExportJob): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "tot-print-"));
  try {
    const htmlFile = join(folder, "page.html");
    await writeFile(htmlFile, html);
    return await job.platform.printToPdf({ htmlFile, signal: job.signal });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const bytesOf = (made: MadeDocument, job: ExportJob) =>
  made.type === "bytes" ? Promise.resolve(made.bytes) : print(made.html, job);

async function writeOne(planned: PlannedFile, job: ExportJob): Promise<ExportedFile> {
  const source = job.sources.find((each) => each.session.id === planned.session);
  if (!source) raise("NOT_FOUND", { kind: "session", id: planned.session });
  const made = await job.maker.make({
    file: planned,
    source,
    assetsFolder: job.assetsFolder,
    resources: job.platform.paths.resources,
  });
  const bytes = await bytesOf(made, job);
  if (job.signal.aborted) raise("CANCELLED", {});
  const path = join(job.request.folder, planned.name);
  await writeWholeFile(path, bytes);
  const { kind, format, language, session } = planned;
  return { path, kind, format, language, session, bytes: bytes.byteLength };
}

async function openFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const fault: Fault = faultOfFileError(error, folder) ?? asFault(error);
    throw new FaultError(fault);
  }
}

/** Faults that every further file would meet as well. */
const endsAll = (fault: Fault) => fault.code === "DISK_FULL" || fault.code === "CANCELLED";

/**
 * Writes the documents of a request one by one, telling how far it is. A document that fails is told
 * and the others go on, unless the disk is full. Ending the iteration or aborting the signal stops
 * at once; finished files stay, and no file is ever half-written.
 * Throws CANCELLED, DISK_FULL, and FOLDER_UNWRITABLE or FOLDER_MISSING before the first file.
 */
export async function* runExport(job: ExportJob): AsyncGenerator<ExportEvent, void> {
  const stop = () => void job.maker.close();
  job.signal.addEventListener("abort", stop, { once: true });
  try {
    await openFolder(job.request.folder);
    const planned = plannedFiles(job.request, job.sources);
    const files: ExportedFile[] = [];
    const failed: Failed[] = [];
    const began = job.platform.now().getTime();
    for (const [done, file] of planned.entries()) {
      const each = (job.platform.now().getTime() - began) / 1000 / Math.max(1, done);
      const secondsLeft = done === 0 ? null : Math.ceil(each * (planned.length - done));
      yield { type: "progress", done, total: planned.length, name: file.name, secondsLeft };
      try {
        const written = await writeOne(file, job);
        files.push(written);
        yield { type: "file", file: written };
      } catch (error) {
        const fault = job.signal.aborted ? cancelled : asFault(error);
        if (endsAll(fault)) throw new FaultError(fault);
        failed.push({ name: file.name, fault });
        yield { type: "failed", failed: { name: file.name, fault } };
      }
    }
    yield { type: "finished", files, failed, folder: job.request.folder };
  } finally {
    job.signal.removeEventListener("abort", stop);
    await job.maker.close();
  }
}

const cancelled: Fault = { code: "CANCELLED", data: {} };
