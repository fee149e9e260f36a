import type { AssetReader } from "../../../shared/composition/source.ts";
import type { Language, OutputLanguage } from "../../../shared/language/language.ts";
import type { HeadingPages } from "./heading-pages.ts";

/** What making a document needs beside its source. */
export type DocumentTools = {
  readonly assets: AssetReader;
  /** The product's resources folder. */
  readonly resources: string;
  /** Where the headings of a book stand, when it has been printed once. */
  readonly pages?: HeadingPages | undefined;
};

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * A document's bytes; or, for the printer, a self-contained HTML page; or one of slides to picture; or a
 * folder of files by their path in it; or bytes with pictures by their path from where it stands.
 */
export type MadeDocument =
  | {
      readonly type: "bytes";
      readonly bytes: Uint8Array;
      /** What our own check found in an Office file; absent where it found nothing. */
      readonly faults?: readonly string[];
    }
  | { readonly type: "print"; readonly html: string }
  | { readonly type: "pictures"; readonly html: string; readonly count: number }
  | { readonly type: "folder"; readonly files: Files }
  | { readonly type: "with-pictures"; readonly bytes: Uint8Array; readonly pictures: Files };

export const madeOf = (bytes: Uint8Array): MadeDocument => ({ type: "bytes", bytes });
export const madeText = (text: string): MadeDocument => madeOf(Buffer.from(text, "utf8"));

/** In both languages Bangla comes first. */
export const languagesOf = (language: OutputLanguage): readonly [Language, ...Language[]] =>
  language === "both" ? ["bn", "en"] : [language];
