import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { asFault, FaultError, type Fault } from "../../../../shared/contract/errors.ts";
import type {
  RunDocument,
  RunDocumentEvent,
  RunDocumentRequest,
} from "../../../../shared/contract/evaluation.ts";
import { assetsIn } from "../../exporters/asset-folder.ts";
import {
  makeRunDocument,
  plannedRunDocuments,
  type MadeRunDocument,
  type PlannedRunDocument,
} from "../../exporters/run-documents.ts";
import { faultOfFileError, writeWholeFile } from "../../files.ts";
import type { Services } from "../services.ts";
import { evaluationSource } from "./source.ts";

type Failed = Extract<RunDocumentEvent, { type: "failed" }>["failed"];
const cancelled: Fault = { code: "CANCELLED", data: {} };

async function openFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new FaultError(faultOfFileError(error, folder) ?? asFault(error));
  }
}

/** The bytes of a made document; a page is printed by the host. */
async function bytesOf(
  made: MadeRunDocument,
  { platform }: Services,
  signal: AbortSignal,
): Promise<Uint8Array> {
  if (made.type === "bytes") return made.bytes;
  const folder = await mkdtemp(join(tmpdir(), "tot-print-"));
  try {
    const htmlFile = join(folder, "page.html");
    await writeFile(htmlFile, made.html);
    return await platform.printToPdf({ htmlFile, signal });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Job = {
  readonly services: Services;
  readonly request: RunDocumentRequest;
  readonly signal: AbortSignal;
};

/** Gives a function that makes and writes one file; what all files share is read once. */
function writing({ services, request, signal }: Job) {
  const { storage, platform } = services;
  const source = evaluationSource(storage, request.run);
  const tools = {
    assets: assetsIn(storage.assets.folder),
    resources: platform.paths.resources,
    date: platform.now(),
  };
  const write = async (planned: PlannedRunDocument): Promise<RunDocument> => {
    // Saves that have come in meanwhile go first.
    await turn();
    const made = await makeRunDocument(source, planned, tools);
    const bytes = await bytesOf(made, services, signal);
    if (signal.aborted) throw new FaultError(cancelled);
    const path = join(request.folder, planned.name);
    await writeWholeFile(path, bytes);
    const { kind, format, language } = planned;
    return { path, kind, format, language, bytes: bytes.byteLength };
  };
  return { planned: plannedRunDocuments(source, request), write };
}

/** Faults that every further file would meet as well. */
const endsAll = (fault: Fault) => fault.code === "DISK_FULL" || fault.code === "CANCELLED";

/**
 * Writes the documents of a run one by one, telling how far it is. One that fails is told and the others
 * go on, unless the disk is full. Throws NOT_FOUND, CANCELLED, DISK_FULL, FOLDER_UNWRITABLE.
 */
export async function* exportRunDocuments(
  services: Services,
  request: RunDocumentRequest,
  signal: AbortSignal,
): AsyncGenerator<RunDocumentEvent, void> {
  const end = services.activity.begin();
  try {
    const { planned, write } = writing({ services, request, signal });
    await openFolder(request.folder);
    const files: RunDocument[] = [];
    const failed: Failed[] = [];
    for (const [done, document] of planned.entries()) {
      const { name } = document;
      yield { type: "progress", done, total: planned.length, name, secondsLeft: null };
      try {
        const file = await write(document);
        files.push(file);
        yield { type: "file", file };
      } catch (error) {
        const fault = signal.aborted ? cancelled : asFault(error);
        if (endsAll(fault)) throw new FaultError(fault);
        failed.push({ name, fault });
        yield { type: "failed", failed: { name, fault } };
      }
    }
    yield { type: "finished", files, failed, folder: request.folder };
  } finally {
    end();
  }
}
