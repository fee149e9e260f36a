import { assetsIn } from "./asset-folder.ts";
import type { HeadingPages } from "./heading-pages.ts";
import type { MadeDocument } from "./made-document.ts";
import type { SessionSource } from "../../../shared/composition/source.ts";
import type { PlannedFile } from "./planned-file.ts";
import type { PlannedRunPaper } from "./run/run-paper.ts";

type Place = { readonly assetsFolder: string; readonly resources: string };

/** A file of sessions to make, with everything that it is made from. */
export type FileRequest = Place & {
  readonly file: PlannedFile;
  /** The session of the file; all sessions for a book. */
  readonly sources: readonly SessionSource[];
  readonly pages?: HeadingPages | undefined;
};

/** A paper of a course run to make; it brings what it is made from. */
export type PaperRequest = Place & {
  readonly paper: PlannedRunPaper;
  /** The moment of making. */
  readonly date: Date;
};

/** It goes to a thread as it is. */
export type MakeRequest = FileRequest | PaperRequest;

/** Makes what is asked for. Throws what the makers throw. */
export async function makeRequested(request: MakeRequest): Promise<MadeDocument> {
  const { assetsFolder, resources } = request;
  const assets = assetsIn(assetsFolder);
  if ("paper" in request) {
    const { makeRunPaper } = await import("./run/run-paper.ts");
    return makeRunPaper(request.paper, { assets, resources, date: request.date });
  }
  const { makeDocument } = await import("./make-document.ts");
  const { file, sources, pages } = request;
  return makeDocument(file, sources, { assets, resources, pages });
}
