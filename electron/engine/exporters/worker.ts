import { parentPort } from "node:worker_threads";
import type { SessionSource } from "../../../shared/composition/source.ts";
import { asFault, FaultError, type Fault } from "../../../shared/contract/errors.ts";
import { assetsIn } from "./asset-folder.ts";
import type { HeadingPages } from "./heading-pages.ts";
import type { MadeDocument } from "./made-document.ts";
import { makeDocument } from "./make-document.ts";
import type { PlannedFile } from "./planned-file.ts";

export type WorkerRequest = {
  readonly file: PlannedFile;
  /** The session of the file; all sessions for a book. */
  readonly sources: readonly SessionSource[];
  readonly assetsFolder: string;
  readonly resources: string;
  readonly pages?: HeadingPages | undefined;
};
export type WorkerAnswer =
  | { readonly ok: true; readonly made: MadeDocument }
  | { readonly ok: false; readonly fault: Fault };

async function answer(request: WorkerRequest): Promise<WorkerAnswer> {
  const { assetsFolder, resources, pages } = request;
  const tools = { assets: assetsIn(assetsFolder), resources, pages };
  try {
    return { ok: true, made: await makeDocument(request.file, request.sources, tools) };
  } catch (error) {
    if (!(error instanceof FaultError)) console.error(error);
    return { ok: false, fault: asFault(error) };
  }
}

const port = parentPort;
port?.on("message", (request: WorkerRequest) => {
  void answer(request).then((message) => port.postMessage(message));
});
