import type { AssetReader } from "../../../../shared/composition/source.ts";
import type { Template } from "../../../../shared/deck/template.ts";
import type { Language } from "../../../../shared/language/language.ts";

/** What a deck needs beside its scenes. */
export type PptxContext = {
  readonly assets: AssetReader;
  /** The template that the scenes were laid out in. */
  readonly template: Template;
  readonly title: string;
  readonly institute: string;
  /** The deck's first language. */
  readonly language: Language;
};
