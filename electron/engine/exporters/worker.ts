import { parentPort } from "node:worker_threads";
import { asFault, FaultError, type Fault } from "../../../shared/contract/errors.ts";
import type { MadeDocument } from "./made-document.ts";
import { makeRequested, type MakeRequest } from "./make-requested.ts";

export type WorkerAnswer =
  | { readonly ok: true; readonly made: MadeDocument }
  | { readonly ok: false; readonly fault: Fault };

async function answer(request: MakeRequest): Promise<WorkerAnswer> {
  try {
    return { ok: true, made: await makeRequested(request) };
  } catch (error) {
    if (!(error instanceof FaultError)) console.error(error);
    return { ok: false, fault: asFault(error) };
  }
}

const port = parentPort;
port?.on("message", (request: MakeRequest) => {
  void answer(request).then((message) => port.postMessage(message));
});
