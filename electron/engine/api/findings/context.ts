import type { SessionSource } from "../../../../shared/composition/source.ts";
import type { Finding } from "../../../../shared/contract/export.ts";
import type { Language } from "../../../../shared/language/language.ts";

/** A session to look through, for documents in one language. */
export type Looked = {
  readonly source: SessionSource;
  readonly language: Language;
  /** Whether a session, or a slide of it, is there to be referred to. */
  readonly isThere: (session: string, slide?: string) => boolean;
};

type Found = Pick<Finding, "level" | "code"> &
  Partial<Pick<Finding, "at" | "amount" | "place" | "detail">>;

/** What a finding leaves out: most are put right in the text. */
const usual = { at: null, amount: null, detail: null, place: "author" } as const;

/** A finding about a language's document. */
export const inLanguage = ({ source, language }: Looked, found: Found): Finding => ({
  ...usual,
  ...found,
  session: source.session.id,
  language,
});

/** A finding that is the same in every language. */
export const inAnyLanguage = (source: SessionSource, found: Found): Finding => ({
  ...usual,
  ...found,
  session: source.session.id,
  language: null,
});
