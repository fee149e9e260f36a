import { Worker } from "node:worker_threads";
import type { Platform } from "../platform.ts";
import { FaultError } from "../../../shared/contract/errors.ts";
import type { MadeDocument } from "./made-document.ts";
import { makeRequested, type MakeRequest } from "./make-requested.ts";
import type { WorkerAnswer } from "./worker.ts";

/** Makes documents one after the other; closing it ends what it is at. */
export type DocumentMaker<Request extends MakeRequest = MakeRequest> = {
  make(request: Request): Promise<MadeDocument>;
  close(): Promise<void>;
};

/** Makes documents in a thread of their own, so that typing and saving go on undisturbed. */
function threadMaker(workerFile: string): DocumentMaker {
  const worker = new Worker(workerFile);
  return {
    make: (request) =>
      new Promise((resolve, reject) => {
        const settle = () => {
          worker.off("message", onMessage).off("error", onError).off("exit", onExit);
        };
        const onMessage = (answer: WorkerAnswer) => {
          settle();
          if (answer.ok) resolve(answer.made);
          else reject(new FaultError(answer.fault));
        };
        const onError = (error: unknown) => {
          settle();
          reject(error instanceof Error ? error : new Error(String(error)));
        };
        const onExit = () => {
          settle();
          reject(new FaultError({ code: "CANCELLED", data: {} }));
        };
        worker.on("message", onMessage).on("error", onError).on("exit", onExit);
        worker.postMessage(request);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}

/** Makes documents in the calling thread. */
export function directMaker(): DocumentMaker {
  return {
    make: makeRequested,
    close: () => Promise.resolve(),
  };
}

/** In a thread for people at a window; the command line has nothing else to do, and makes them itself. */
export const makerFor = ({ host, paths }: Pick<Platform, "host" | "paths">): DocumentMaker =>
  host === "cli" ? directMaker() : threadMaker(paths.exportWorker);
