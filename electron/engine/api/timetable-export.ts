import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TimetablePaperSource } from "../../../shared/composition/timetable/source.ts";
import { asFault, FaultError, raise } from "../../../shared/contract/errors.ts";
import type {
  TimetableDocument,
  TimetableDocumentRequest,
  TimetableWritten,
} from "../../../shared/contract/timetable-documents.ts";
import { assetsIn } from "../exporters/asset-folder.ts";
import {
  makeTimetableDocument,
  plannedTimetableDocuments,
  type MadeTimetableDocument,
  type PlannedTimetableDocument,
} from "../exporters/timetable-documents.ts";
import { faultOfFileError, writeWholeFile } from "../files.ts";
import { numbersOf } from "./overview.ts";
import type { Services } from "./services.ts";
import { settingsOf } from "./settings.ts";
import { timetableSource } from "./timetable-source.ts";

function paperSource(storage: Services["storage"], id: string) {
  const { run, version } =
    storage.courseRuns.get(id) ?? raise("NOT_FOUND", { kind: "courseRun", id });
  const numbers = numbersOf(storage);
  const titles = new Map(
    storage.summaries
      .all()
      .map(({ id: session, title }) => [session, { number: numbers.get(session) ?? "", title }]),
  );
  const { institute } = settingsOf(storage);
  const source: TimetablePaperSource = { ...timetableSource(storage, run), institute, titles };
  return { source, version };
}

async function openFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new FaultError(faultOfFileError(error, folder) ?? asFault(error));
  }
}

/** The bytes of a made document; a page is printed by the host. */
async function bytesOf(made: MadeTimetableDocument, { platform }: Services): Promise<Uint8Array> {
  if (made.type === "bytes") return made.bytes;
  const folder = await mkdtemp(join(tmpdir(), "tot-print-"));
  try {
    const htmlFile = join(folder, "page.html");
    await writeFile(htmlFile, made.html);
    return await platform.printToPdf({ htmlFile });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Writes the documents of a timetable one by one; one that fails is told and the others go on, unless
 * the disk is full. Throws NOT_FOUND, DISK_FULL, FOLDER_UNWRITABLE or FOLDER_MISSING.
 */
export async function exportTimetable(
  services: Services,
  request: TimetableDocumentRequest,
): Promise<TimetableWritten> {
  const { storage, platform, activity } = services;
  const end = activity.begin();
  try {
    const { source, version } = paperSource(storage, request.run);
    await openFolder(request.folder);
    const tools = {
      assets: assetsIn(storage.assets.folder),
      resources: platform.paths.resources,
      date: platform.now(),
      version,
    };
    const write = async (planned: PlannedTimetableDocument): Promise<TimetableDocument> => {
      const made = await makeTimetableDocument(source, planned, tools);
      const bytes = await bytesOf(made, services);
      const path = join(request.folder, planned.name);
      await writeWholeFile(path, bytes);
      const { kind, format, language } = planned;
      return { path, kind, format, language, bytes: bytes.byteLength };
    };
    const written: TimetableWritten = { files: [], failed: [] };
    for (const planned of plannedTimetableDocuments(source, request)) {
      try {
        written.files.push(await write(planned));
      } catch (error) {
        const fault = asFault(error);
        if (fault.code === "DISK_FULL") throw new FaultError(fault);
        written.failed.push({ name: planned.name, fault });
      }
    }
    return written;
  } finally {
    end();
  }
}
