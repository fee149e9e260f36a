import { dirname } from "node:path";
import { isLongBook } from "../../../shared/composition/book/compose.ts";
import type { SessionSource } from "../../../shared/composition/source.ts";
import { bookKinds } from "../../../shared/contract/export-choices.ts";
import type { ExportRequest } from "../../../shared/contract/export.ts";
import { assertNever } from "../../../shared/lib/assert-never.ts";
import type { Platform } from "../platform.ts";
import { headingPages, type HeadingPages } from "./heading-pages.ts";
import { withHtmlFile } from "./html-file.ts";
import type { DocumentMaker } from "./maker.ts";
import type { FileRequest } from "./make-requested.ts";
import type { MadeDocument } from "./made-document.ts";
import type { OutletFile } from "./outlets/staging.ts";
import type { PlannedBook, PlannedFile } from "./planned-file.ts";

/** What an export makes its documents with. */
export type Making = {
  readonly request: ExportRequest;
  /** One for each session of the request, in the order in which files are to be written. */
  readonly sources: readonly SessionSource[];
  readonly maker: DocumentMaker<FileRequest>;
  readonly platform: Pick<Platform, "printToPdf" | "takePictures"> & {
    readonly paths: Pick<Platform["paths"], "resources">;
  };
  readonly assetsFolder: string;
  readonly signal: AbortSignal;
};

/** Where the headings of the books of a job stand, by kind and language. */
export type PrintedBooks = Map<string, HeadingPages>;

/** A slide's picture is this wide where nobody said otherwise: full high definition. */
const usualWidth = 1_920;

async function pictures(
  { html, count }: Extract<MadeDocument, { type: "pictures" }>,
  name: string,
  { platform, signal, request }: Printing,
): Promise<readonly OutletFile[]> {
  const { pictureWidth: width = usualWidth } = request;
  const taken = await withHtmlFile(html, (htmlFile) =>
    platform.takePictures({ htmlFile, count, width, signal }),
  );
  const digits = Math.max(2, String(count).length);
  return taken.map((bytes, index) => [
    `${name}/${String(index + 1).padStart(digits, "0")}.png`,
    bytes,
  ]);
}

/** The name of a file beside another one, both by their place in the export. */
const beside = (name: string, other: string) => {
  const folder = dirname(name);
  return folder === "." ? other : `${folder}/${other}`;
};

/** What turns a made document into files: the host's printer, and how wide pictures are. */
type Printing = Pick<Making, "signal"> & {
  readonly platform: Pick<Making["platform"], "printToPdf" | "takePictures">;
  readonly request: Pick<ExportRequest, "pictureWidth">;
};

/** The files that a made document comes to, by their place in the folder of the export. */
export async function filesOf(
  made: MadeDocument,
  { name }: Pick<PlannedFile, "name">,
  making: Printing,
): Promise<readonly OutletFile[]> {
  switch (made.type) {
    case "bytes":
      return [[name, made.bytes]];
    case "print": {
      const { platform, signal } = making;
      const print = (htmlFile: string) => platform.printToPdf({ htmlFile, signal });
      return [[name, await withHtmlFile(made.html, print)]];
    }
    case "pictures":
      return pictures(made, name, making);
    case "folder":
      return [...made.files].map(([path, bytes]) => [`${name}/${path}`, bytes]);
    case "with-pictures":
      return [
        [name, made.bytes],
        ...[...made.pictures].map(([path, bytes]): OutletFile => [beside(name, path), bytes]),
      ];
    default:
      return assertNever(made);
  }
}

const isBook = (planned: PlannedFile): planned is PlannedBook =>
  (bookKinds as readonly string[]).includes(planned.kind);

/** Makes a planned file; a book that is printed for its page numbers is made once before. */
async function make(
  planned: PlannedFile,
  making: Making,
  printed: PrintedBooks,
): Promise<MadeDocument> {
  const isNeeded = ({ session, placement }: SessionSource) =>
    planned.session === null ||
    (session.id === planned.session && (placement?.id ?? null) === planned.placement);
  const sources = making.sources.filter(isNeeded);
  const { assetsFolder, maker } = making;
  const { resources } = making.platform.paths;
  const request = { file: planned, sources, assetsFolder, resources };
  const isPaged = isBook(planned) && planned.format !== "md";
  if (!isPaged || !isLongBook(planned.kind, sources.length)) return maker.make(request);
  const key = `${planned.kind} ${planned.language}`;
  const first: PlannedFile = { ...planned, format: "pdf" };
  const pages =
    printed.get(key) ??
    (await pagesOf(first, await maker.make({ ...request, file: first }), making));
  printed.set(key, pages);
  return maker.make({ ...request, pages });
}

async function pagesOf(planned: PlannedFile, made: MadeDocument, making: Making) {
  const [printed] = await filesOf(made, planned, making);
  return headingPages(printed?.[1] ?? new Uint8Array());
}

/** Makes the files of one planned document, with what our own check found in them. */
export async function documentFiles(
  planned: PlannedFile,
  making: Making,
  printed: PrintedBooks,
): Promise<{ readonly files: readonly OutletFile[]; readonly faults: readonly string[] }> {
  const made = await make(planned, making, printed);
  const faults = made.type === "bytes" ? (made.faults ?? []) : [];
  return { files: await filesOf(made, planned, making), faults };
}
