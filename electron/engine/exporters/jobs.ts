import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isLongBook } from "../../../shared/composition/book/compose.ts";
import type { SessionSource } from "../../../shared/composition/source.ts";
import { asFault, FaultError, raise, type Fault } from "../../../shared/contract/errors.ts";
import { assertNever } from "../../../shared/lib/assert-never.ts";
import type { ExportedFile, ExportEvent, ExportRequest } from "../../../shared/contract/export.ts";
import { faultOfFileError, writeWholeFile } from "../files.ts";
import type { Platform } from "../platform.ts";
import { headingPages, type HeadingPages } from "./heading-pages.ts";
import type { DocumentMaker } from "./maker.ts";
import type { MadeDocument } from "./make-document.ts";
import { plannedFiles, type PlannedFile } from "./planned-files.ts";

export type ExportJob = {
  readonly request: ExportRequest;
  /** One for each session of the request, in the order in which files are to be written. */
  readonly sources: readonly SessionSource[];
  readonly maker: DocumentMaker;
  readonly platform: Pick<Platform, "printToPdf" | "takePictures" | "now"> & {
    readonly paths: Pick<Platform["paths"], "resources">;
  };
  readonly assetsFolder: string;
  readonly signal: AbortSignal;
};

type Failed = Extract<ExportEvent, { type: "failed" }>["failed"];

/** Gives an HTML file on disk to the host, for as long as it works on it. */
async function withHtmlFile<Made>(
  html: string,
  work: (htmlFile: string) => Promise<Made>,
): Promise<Made> {
  const folder = await mkdtemp(join(tmpdir(), "tot-print-"));
  try {
    const htmlFile = join(folder, "page.html");
    await writeFile(htmlFile, html);
    return await work(htmlFile);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A slide's picture is this wide where nobody said otherwise: full high definition. */
const usualWidth = 1_920;

/** The files that a made document comes to, by their place in the folder of the export. */
async function filesOf(
  made: MadeDocument,
  { name }: PlannedFile,
  { platform, signal, request }: ExportJob,
): Promise<readonly (readonly [string, Uint8Array])[]> {
  switch (made.type) {
    case "bytes":
      return [[name, made.bytes]];
    case "print":
      return [
        [
          name,
          await withHtmlFile(made.html, (file) => platform.printToPdf({ htmlFile: file, signal })),
        ],
      ];
    case "pictures": {
      const { pictureWidth: width = usualWidth } = request;
      const { html, count } = made;
      const pictures = await withHtmlFile(html, (htmlFile) =>
        platform.takePictures({ htmlFile, count, width, signal }),
      );
      const digits = Math.max(2, String(count).length);
      return pictures.map(
        (bytes, index) =>
          [join(name, `${String(index + 1).padStart(digits, "0")}.png`), bytes] as const,
      );
    }
    default:
      return assertNever(made);
  }
}

/** Writes the files of one document; what a cancelled one has written is taken away again. */
async function writeFiles(
  files: Awaited<ReturnType<typeof filesOf>>,
  path: string,
  { request, signal }: ExportJob,
): Promise<number> {
  let written = 0;
  const inFolder = files.some(([name]) => join(request.folder, name) !== path);
  if (inFolder) await mkdir(path, { recursive: true });
  for (const [name, bytes] of files) {
    if (signal.aborted) {
      if (inFolder) await rm(path, { recursive: true, force: true });
      raise("CANCELLED", {});
    }
    await writeWholeFile(join(request.folder, name), bytes);
    written += bytes.byteLength;
  }
  return written;
}

/** Makes a planned file; a book that is printed for its page numbers is made once before. */
async function make(
  planned: PlannedFile,
  job: ExportJob,
  printed: PrintedBooks,
): Promise<MadeDocument> {
  const isNeeded = ({ session }: SessionSource) => session.id === planned.session;
  const sources = planned.session === null ? job.sources : job.sources.filter(isNeeded);
  const { assetsFolder } = job;
  const { resources } = job.platform.paths;
  const request = { file: planned, sources, assetsFolder, resources };
  if (planned.session !== null || !isLongBook(planned.kind, sources.length)) {
    return job.maker.make(request);
  }
  const key = `${planned.kind} ${planned.language}`;
  const first: PlannedFile = { ...planned, format: "pdf" };
  const pages =
    printed.get(key) ??
    (await pagesOf(first, await job.maker.make({ ...request, file: first }), job));
  printed.set(key, pages);
  return job.maker.make({ ...request, pages });
}

async function pagesOf(planned: PlannedFile, made: MadeDocument, job: ExportJob) {
  const [printed] = await filesOf(made, planned, job);
  return headingPages(printed?.[1] ?? new Uint8Array());
}

/** Where the headings of the books of a job stand, by kind and language. */
type PrintedBooks = Map<string, HeadingPages>;

async function writeOne(
  planned: PlannedFile,
  job: ExportJob,
  printed: PrintedBooks,
): Promise<ExportedFile> {
  const made = await make(planned, job, printed);
  const path = join(job.request.folder, planned.name);
  const bytes = await writeFiles(await filesOf(made, planned, job), path, job);
  const { kind, format, language, session } = planned;
  return { path, kind, format, language, session, bytes };
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
    const printed: PrintedBooks = new Map();
    const files: ExportedFile[] = [];
    const failed: Failed[] = [];
    const began = job.platform.now().getTime();
    for (const [done, file] of planned.entries()) {
      const each = (job.platform.now().getTime() - began) / 1000 / Math.max(1, done);
      const secondsLeft = done === 0 ? null : Math.ceil(each * (planned.length - done));
      yield { type: "progress", done, total: planned.length, name: file.name, secondsLeft };
      try {
        const written = await writeOne(file, job, printed);
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
