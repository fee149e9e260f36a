import { convertByLook } from "../../../shared/document/clipboard/convert-by-look.ts";
import { ownContent } from "../../../shared/document/clipboard/own-content.ts";
import { plainToBlocks, plainToParagraphs } from "../../../shared/document/clipboard/plain.ts";
import { rtfPictures, type RtfPicture } from "../../../shared/document/clipboard/rtf-pictures.ts";
import {
  conversionsBetween,
  type Conversion,
} from "../../../shared/document/commands/convert-words.ts";
import { placePictures, type StoredPicture } from "../../../shared/document/html/place-pictures.ts";
import { readHtml } from "../../../shared/document/html/read.ts";
import {
  pictureAsset,
  type HtmlPicture,
  type HtmlProblem,
} from "../../../shared/document/html/reading.ts";
import type { BlockNode } from "../../../shared/document/nodes/block.ts";
import { voidChildren } from "../../../shared/document/nodes/inline.ts";
import type { Engine } from "../../client/engine.ts";
import type { ClientFault } from "../../client/faults.ts";
import { storePicture } from "../pictures/store-picture.ts";
import type { Clip } from "./clip.ts";

/** What a person is told of a paste that did not come quite as it was. */
export type PasteNotice =
  | HtmlProblem
  | {
      readonly kind: "pictures-remote" | "pictures-missing" | "pictures-broken";
      readonly count: number;
    }
  | { readonly kind: "picture-huge"; readonly megapixels: number }
  | { readonly kind: "files-unknown"; readonly names: readonly string[] }
  | { readonly kind: "fault"; readonly fault: ClientFault };

/** What has come, ready to be put into the text. */
export type Arrival = {
  readonly blocks: readonly BlockNode[];
  readonly notices: readonly PasteNotice[];
  /** What would make words of a legacy font Unicode; nothing is converted unasked. */
  readonly conversions: readonly Conversion[];
};

/** Blocks with their pictures still to be stored: a file each, or why there is none. */
type Unstored = {
  readonly blocks: readonly BlockNode[];
  readonly converted: readonly BlockNode[] | null;
  readonly pictures: readonly (File | "remote" | "missing")[];
  readonly notices: readonly PasteNotice[];
};

export type ArrivalServices = {
  readonly engine: Engine;
  /** The line that stands for a picture that could not be had. */
  readonly missingPicture: (alt: string) => string;
};

const bytesOfBase64 = (text: string): Uint8Array<ArrayBuffer> | null => {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
};

const bytesOfHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: hex.length >> 1 }, (_, index) =>
    Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16),
  );

const fileOf = (bytes: Uint8Array<ArrayBuffer>, type: string): File =>
  new File([bytes], "picture", { type });

/** The files of a page's pictures. Word's are in the RTF beside the page, where there are as many. */
function filesOf(pictures: readonly HtmlPicture[], rtf: string): (File | "remote" | "missing")[] {
  const named = pictures.filter(({ source }) => source.kind === "file").length;
  const found: RtfPicture[] = named > 0 ? rtfPictures(rtf) : [];
  const beside = found.length === named ? found : [];
  let next = 0;
  return pictures.map(({ source }) => {
    if (source.kind === "remote") return "remote";
    if (source.kind === "data") {
      const bytes = bytesOfBase64(source.base64);
      return bytes ? fileOf(bytes, source.mediaType) : "missing";
    }
    const picture = beside[next];
    next += 1;
    return picture ? fileOf(bytesOfHex(picture.hex), picture.mediaType) : "missing";
  });
}

const withoutPictures = (blocks: readonly BlockNode[]): Unstored => ({
  blocks,
  converted: convertByLook(blocks),
  pictures: [],
  notices: [],
});

function fromPage(html: string, rtf: string): Unstored {
  const page = new DOMParser().parseFromString(html, "text/html");
  const own = ownContent(page);
  if (own) return { blocks: own, converted: null, pictures: [], notices: [] };
  const { blocks, converted, pictures, problems } = readHtml(page);
  return {
    blocks,
    converted: converted ?? convertByLook(blocks),
    pictures: filesOf(pictures, rtf),
    notices: problems,
  };
}

const isPicture = ({ type }: File): boolean => type.startsWith("image/");
const isPage = ({ type }: File): boolean => type === "text/html";
const isText = ({ type, name }: File): boolean =>
  type.startsWith("text/") || /\.(?:txt|md|csv)$/i.test(name);

const pictureBlock = (index: number): BlockNode => ({
  type: "image",
  asset: pictureAsset(index),
  alt: "",
  caption: "",
  width: 100,
  children: voidChildren(),
});

async function fromFiles(files: readonly File[]): Promise<Unstored> {
  const pictures = files.filter(isPicture);
  const texts = files.filter((file) => !isPicture(file) && (isPage(file) || isText(file)));
  const unknown = files.filter((file) => !isPicture(file) && !isPage(file) && !isText(file));
  const read = await Promise.all(
    texts.map(async (file) => {
      const text = await file.text();
      return isPage(file) ? fromPage(text, "").blocks.filter(isNoPicture) : plainToBlocks(text);
    }),
  );
  const names = unknown.map(({ name }) => name);
  return {
    blocks: [...pictures.map((_, index) => pictureBlock(index)), ...read.flat()],
    converted: null,
    pictures,
    notices: names.length > 0 ? [{ kind: "files-unknown", names }] : [],
  };
}

const isNoPicture = ({ type }: BlockNode): boolean => type !== "image";

/** Words beat the picture of them that some programs add; a picture alone beats its address. */
async function read({ html, text, rtf, files, isPlain }: Clip): Promise<Unstored> {
  if (isPlain) return withoutPictures(plainToParagraphs(text));
  const page = html ? fromPage(html, rtf) : null;
  if (page?.blocks.some(isNoPicture)) return page;
  if (files.length > 0) return fromFiles(files);
  if (page && page.blocks.length > 0) return page;
  return withoutPictures(plainToBlocks(text));
}

function tally(pictures: Unstored["pictures"]): PasteNotice[] {
  const count = (reason: string) => pictures.filter((picture) => picture === reason).length;
  return [
    { kind: "pictures-remote" as const, count: count("remote") },
    { kind: "pictures-missing" as const, count: count("missing") },
  ].filter((notice) => notice.count > 0);
}

/** Reads a clip and stores its pictures one after the other, so that memory holds one at a time. */
export async function arrive(clip: Clip, services: ArrivalServices): Promise<Arrival> {
  const { blocks, converted, pictures, notices } = await read(clip);
  const told: PasteNotice[] = [...notices, ...tally(pictures)];
  const stored: (StoredPicture | null)[] = [];
  let broken = 0;
  for (const picture of pictures) {
    const outcome = picture instanceof File ? await storePicture(services.engine, picture) : null;
    stored.push(outcome?.kind === "stored" ? outcome.picture : null);
    if (outcome?.kind === "broken") broken += 1;
    if (outcome?.kind === "refused") {
      told.push({ kind: "picture-huge", megapixels: outcome.megapixels });
    }
    if (outcome?.kind === "fault") told.push(outcome);
  }
  if (broken > 0) told.push({ kind: "pictures-broken", count: broken });
  return {
    blocks: placePictures(blocks, stored, services.missingPicture),
    notices: told,
    conversions: converted ? conversionsBetween(blocks, converted) : [],
  };
}
