import { Worker } from "node:worker_threads";
import { FaultError } from "../../../shared/contract/errors.ts";
import { assetsIn } from "./asset-folder.ts";
import type { MadeDocument } from "./made-document.ts";
import type { WorkerAnswer, WorkerRequest } from "./worker.ts";

/** Makes documents one after the other; closing it ends what it is at. */
export type DocumentMaker = {
  make(request: WorkerRequest): Promise<MadeDocument>;
  close(): Promise<void>;
};

/** Makes documents in a thread of their own, so that typing and saving go on undisturbed. */
export function threadMaker(workerFile: string): DocumentMaker {
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

/** Makes documents in the calling thread: for the command line, which has nothing else to do. */
export function directMaker(): DocumentMaker {
  return {
    make: async (request) => {
      const { makeDocument } = await import("./make-document.ts");
      const { assetsFolder, resources, pages } = request;
      const tools = { assets: assetsIn(assetsFolder), resources, pages };
      return makeDocument(request.file, request.sources, tools);
    },
    close: () => Promise.resolve(),
  };
}
