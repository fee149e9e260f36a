import type { Bilingual } from "../../language/bilingual.ts";
import { languages } from "../../language/language.ts";
import type { OriginSource, SlideBody } from "../deck.ts";

/** A slide of a draft, before it has an id and minutes. */
export type Drafted = {
  /** What drafting again finds the slide by. */
  readonly key: string;
  readonly body: SlideBody;
  readonly notes: Bilingual;
  readonly sources: readonly OriginSource[];
  /** Minutes that the plan gives it; null where it takes its share of the rest. */
  readonly minutes: number | null;
};

/** Texts one after another, in each language; empty ones leave no gap. */
export function joinTexts(texts: readonly Bilingual[], between = "\n\n"): Bilingual {
  const [en = "", bn = ""] = languages.map((language) =>
    texts
      .map((text) => text[language])
      .filter((text) => text !== "")
      .join(between),
  );
  const basis = texts.find((text) => text.basis !== undefined)?.basis;
  return { en, bn, ...(basis === undefined ? {} : { basis }) };
}

export const isEmpty = ({ en, bn }: Bilingual): boolean => en.trim() === "" && bn.trim() === "";
