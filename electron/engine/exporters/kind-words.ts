import type { PrintForm } from "../../../shared/contract/export.ts";
import { kindNames } from "../../../shared/contract/kind-names.ts";

/** What the names of files call each kind of document, and the forms that it comes in. */
export const kindWords = {
  en: {
    ...kindNames.en,
    slides: kindNames.en.deck,
    lines: `${kindNames.en.deck}, three to a page`,
    notes: `${kindNames.en.deck} with notes`,
    plain: kindNames.en.plan,
    full: `${kindNames.en.plan}, full`,
  },
  bn: {
    ...kindNames.bn,
    slides: kindNames.bn.deck,
    lines: `${kindNames.bn.deck}, প্রতি পৃষ্ঠায় তিনটি`,
    notes: `নোটসহ ${kindNames.bn.deck}`,
    plain: kindNames.bn.plan,
    full: `${kindNames.bn.plan}, পূর্ণ ছক`,
  },
} as const;

export const languageWords = { en: "English", bn: "বাংলা", both: "বাংলা, English" } as const;

/** What a name adds for pages that look otherwise than usual. */
export const printWords: Readonly<Record<"en" | "bn", Readonly<Record<PrintForm, string>>>> = {
  en: { colour: "", mono: ", black and white", large: ", large print" },
  bn: { colour: "", mono: ", সাদা-কালো", large: ", বড় হরফ" },
};

/** A kind of document, or the form of one that has forms. */
export type PlannedForm = keyof (typeof kindWords)["en"];
