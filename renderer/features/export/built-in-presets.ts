import type { Choice } from "./request.ts";

/** What people print most, ready to be chosen; the language stays as it is unless a preset is about it. */
export const builtInPresets = {
  tonight: {
    kinds: ["handout", "deck", "plan"],
    books: [],
    planForms: ["full"],
    deckForms: ["slides"],
    formats: ["docx", "pptx", "pdf"],
  },
  participants: { kinds: ["handout"], books: [], formats: ["pdf"] },
  copier: {
    kinds: ["handout", "plan"],
    books: [],
    planForms: ["plain"],
    formats: ["pdf"],
    print: "mono",
  },
  large: { kinds: ["handout"], books: [], formats: ["docx", "pdf"], print: "large" },
  trainer: { kinds: ["plan"], books: ["guide"], planForms: ["full"], formats: ["docx", "pdf"] },
  bilingual: {
    kinds: ["handout"],
    books: [],
    formats: ["docx", "pdf"],
    language: "both",
    both: "columns",
  },
} as const satisfies Readonly<Record<string, Partial<Choice>>>;
export type BuiltInPreset = keyof typeof builtInPresets;
