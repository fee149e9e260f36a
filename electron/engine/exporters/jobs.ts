import { raise } from "../../../shared/contract/errors.ts";
import type { ExportedFile, ExportEvent } from "../../../shared/contract/export.ts";
import type { Platform } from "../platform.ts";
import { documentFiles, type Making, type PrintedBooks } from "./document-files.ts";
import { openFolder } from "./export-folder.ts";
import { openOutlet, type Outlet } from "./outlets/outlet.ts";
import { packFile, plannedContents } from "./pack/contents.ts";
import type { PlannedFile, WrittenFile } from "./planned-file.ts";
import { packPlan, plannedFiles, type PackPlan } from "./planned-files.ts";
import { writeEach, type Progress } from "./write-each.ts";

export type ExportJob = Making & {
  readonly platform: Making["platform"] & Pick<Platform, "now">;
};

async function writeOne(
  planned: PlannedFile,
  job: ExportJob,
  { outlet, printed }: { readonly outlet: Outlet; readonly printed: PrintedBooks },
): Promise<ExportedFile> {
  const { files, faults } = await documentFiles(planned, job, printed);
  if (job.signal.aborted) raise("CANCELLED", {});
  await outlet.put(files);
  const { kind, format, language, session, name } = planned;
  const bytes = files.reduce((sum, [, file]) => sum + file.byteLength, 0);
  const found = faults.length > 0 ? { faults: [...faults] } : {};
  return { path: outlet.pathOf(name), kind, format, language, session, bytes, ...found };
}

/** Writes planned files one by one; one that fails is told and the others go on. */
async function* writeAll(
  planned: readonly PlannedFile[],
  job: ExportJob,
  progress: Progress<WrittenFile>,
  outlet: Outlet,
): AsyncGenerator<ExportEvent, void> {
  const printed: PrintedBooks = new Map();
  const { signal, platform } = job;
  const write = async (each: PlannedFile): Promise<WrittenFile> => ({
    planned: each,
    file: await writeOne(each, job, { outlet, printed }),
  });
  const writing = { write, signal, now: platform.now };
  for await (const event of writeEach(planned, writing, progress)) {
    if (event.type !== "written") yield event;
    else if (!job.request.pack) yield { type: "file", file: event.written.file };
  }
}

/** The contents lists of a pack, then the pack itself in its place; its files are told when they are there. */
async function* finishPack(
  pack: PackPlan,
  job: ExportJob,
  progress: Progress<WrittenFile>,
  outlet: Outlet,
): AsyncGenerator<ExportEvent, void> {
  if (progress.written.length === 0) return;
  yield* writeAll(plannedContents(pack, job.request, progress.written), job, progress, outlet);
  if (job.signal.aborted) raise("CANCELLED", {});
  for (const failed of await outlet.finish()) {
    progress.failed.push(failed);
    const index = progress.written.findIndex(({ planned }) => planned.name === failed.name);
    if (index >= 0) progress.written.splice(index, 1);
    yield { type: "failed", failed };
  }
  for (const { file } of progress.written) yield { type: "file", file };
}

/**
 * Writes the documents of a request one by one, telling how far it is. A document that fails is told
 * and the others go on, unless the disk is full. Ending the iteration or aborting the signal stops
 * at once; finished files stay, except those of a pack, which is there whole or not at all, and no
 * file is ever half-written.
 * Throws CANCELLED, DISK_FULL, and FOLDER_UNWRITABLE or FOLDER_MISSING before the first file.
 */
export async function* runExport(job: ExportJob): AsyncGenerator<ExportEvent, void> {
  const { request, sources, maker, signal, platform } = job;
  const stop = () => void maker.close();
  signal.addEventListener("abort", stop, { once: true });
  let outlet: Outlet | null = null;
  try {
    await openFolder(request.folder);
    const pack = packPlan(request, sources);
    const asked = pack && request.pack ? { form: request.pack, name: pack.name } : null;
    outlet = await openOutlet(request.folder, asked, platform.now());
    const planned = plannedFiles(request, sources, pack);
    const total = planned.length + (pack ? plannedContents(pack, request, []).length : 0);
    const began = platform.now().getTime();
    const progress: Progress<WrittenFile> = { began, total, written: [], failed: [] };
    yield* writeAll(planned, job, progress, outlet);
    if (pack) yield* finishPack(pack, job, progress, outlet);
    const written = progress.written.map(({ file }) => file);
    const files = request.pack === "zip" ? await packFile(written, request) : written;
    yield { type: "finished", files: [...files], failed: progress.failed, folder: request.folder };
  } finally {
    signal.removeEventListener("abort", stop);
    await outlet?.discard();
    await maker.close();
  }
}
