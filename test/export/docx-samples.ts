import { documentToDocx } from "../../electron/engine/exporters/docx/document.ts";
import { handoutToDocx } from "../../electron/engine/exporters/docx/handout.ts";
import { planToDocx } from "../../electron/engine/exporters/docx/plan.ts";
import { bookToDocx } from "../../electron/engine/exporters/docx/book/book.ts";
import { composeBook, type TextBookKind } from "../../shared/composition/book/compose.ts";
import type { BookSources } from "../../shared/composition/book/scope.ts";
import { composeHandout } from "../../shared/composition/handout.ts";
import { composePackContents } from "../../shared/composition/pack-contents.ts";
import { composePlan } from "../../shared/composition/plan.ts";
import { textBookKinds } from "../../shared/contract/export-choices.ts";
import { inLook } from "../../shared/composition/in-look.ts";
import type { HandoutModel } from "../../shared/composition/model.ts";
import type { SessionSource } from "../../shared/composition/source.ts";
import type { Look } from "../../shared/contract/export.ts";
import { composeInsert } from "../../shared/composition/map/insert.ts";
import { composeMapPaper } from "../../shared/composition/map/map-paper.ts";
import { composePaper, papersOf } from "../../shared/composition/evaluation/compose.ts";
import { paperKinds } from "../../shared/evaluation/paper-kinds.ts";
import { bilingual } from "../../shared/language/bilingual.ts";
import { languages, type Language } from "../../shared/language/language.ts";
import { sampleEvaluation } from "./evaluation-source.ts";
import { sampleMap } from "./map-source.ts";
import { oneSession, threeSessions } from "./book-source.ts";
import { sampleAssets, sampleSource } from "./sample.ts";
import { samplePicture } from "./sample/picture.ts";

/** What the docx exporters need, with a moment that never changes. */
export const docxContext = {
  assets: sampleAssets,
  fontsFolder: new URL("../../resources/fonts", import.meta.url).pathname,
  date: new Date("2026-01-01T00:00:00Z"),
};

const english = composeHandout(sampleSource, "en");
const bangla = composeHandout(sampleSource, "bn");
const plan = (
  form: "plain" | "full",
  language: "en" | "bn",
  second: "en" | null,
): Promise<Uint8Array> =>
  planToDocx(composePlan(sampleSource, { form, language, second }), docxContext);

const bookSample = (kind: TextBookKind, sources: BookSources, language: Language) => () =>
  bookToDocx([composeBook(kind, sources, language)], docxContext);
const bookSamples = Object.fromEntries(
  textBookKinds.flatMap((kind) => [
    [`${kind}-bn`, bookSample(kind, threeSessions, "bn")] as const,
    [`${kind}-one-en`, bookSample(kind, oneSession, "en")] as const,
  ]),
);
const bothGuides = () =>
  bookToDocx(
    [composeBook("guide", threeSessions, "bn"), composeBook("guide", threeSessions, "en")],
    docxContext,
  );

const logo = samplePicture.name;
const branded = composeHandout(
  {
    ...sampleSource,
    institute: { ...sampleSource.institute, logo, address: bilingual("Savar, Dhaka", "সাভার, ঢাকা") },
  },
  "bn",
);

/** An institute with its own words at head and foot, and roles that sign. */
export const ownPages = {
  ...sampleSource.institute,
  signatures: [bilingual("Director General", "মহাপরিচালক"), bilingual("Secretary", "সচিব")],
  page: {
    margins: "mirrored",
    header: { choice: "own", words: bilingual("Training Wing", "প্রশিক্ষণ অনুবিভাগ") },
    footer: { choice: "own", words: bilingual("For official use", "দাপ্তরিক ব্যবহারের জন্য") },
  },
} as const satisfies SessionSource["institute"];
const ofOwnPages = (language: Language) =>
  composeHandout({ ...sampleSource, institute: ownPages }, language);

/** The same documents in black and white, in large print, side by side and in the other digits. */
const looks: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  "handout-mono-en": () => inLooks([english], { print: "mono" }),
  "handout-large-bn": () => inLooks([branded], { print: "large" }),
  "handout-mirrored-bn": () => inLooks([ofOwnPages("bn")], { margins: "mirrored" }),
  "handout-columns": () => inLooks([bangla, english], { both: "columns" }),
  "handout-bn-latin-digits": () => inLooks([bangla], { digits: "en" }),
  "plan-large-both": () =>
    planToDocx(composePlan(sampleSource, { form: "full", language: "bn", second: "en" }), {
      ...docxContext,
      look: { print: "large" },
    }),
  "guide-large-bn": () => bookInLook("guide", "bn", { print: "large" }),
  "guideline-mono-en": () => bookInLook("guideline", "en", { print: "mono" }),
  "test-large-en": () => bookInLook("test", "en", { print: "large" }),
};

function inLooks(models: readonly HandoutModel[], look: Look): Promise<Uint8Array> {
  return handoutToDocx(
    models.map((model) => inLook(model, look)),
    { ...docxContext, look },
  );
}

function bookInLook(kind: TextBookKind, language: Language, look: Look): Promise<Uint8Array> {
  const book = inLook(composeBook(kind, threeSessions, language), look);
  return bookToDocx([book], { ...docxContext, look });
}

const paperSamples = Object.fromEntries(
  paperKinds.flatMap((kind) =>
    papersOf(kind, sampleEvaluation.evaluation.tests)
      .slice(0, 1)
      .flatMap((paper) =>
        languages.map(
          (language) =>
            [
              `${kind}-${language}`,
              () => bookToDocx([composePaper(sampleEvaluation, paper, language)], docxContext),
            ] as const,
        ),
      ),
  ),
);

const mapSamples = Object.fromEntries(
  languages.flatMap((language) => [
    [
      `map-${language}`,
      () => bookToDocx([composeMapPaper(sampleSource, sampleMap, language)], docxContext),
    ],
    ...sampleMap.courses.map(
      (course) =>
        [
          `insert-${course.id}-${language}`,
          () => bookToDocx([composeInsert(sampleSource, sampleMap, course, language)], docxContext),
        ] as const,
    ),
  ]),
);
const packContents = () => {
  const documents = [
    { name: { en: "Handout", bn: "হ্যান্ডআউট" }, address: "8%20Module/8.2%20Handout.docx" },
  ];
  const [source] = oneSession;
  const modules = [{ ...source.module, sessions: [{ source, documents }] }];
  const compose = (language: Language) =>
    composePackContents({ modules, whole: documents }, source, language);
  return bookToDocx([compose("bn"), compose("en")], docxContext);
};

/** Every kind of Word document that the product makes, in every language. */
export const docxSamples: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  ...bookSamples,
  ...paperSamples,
  ...mapSamples,
  ...looks,
  "guide-both": bothGuides,
  "pack-contents-both": packContents,
  "handout-en": () => handoutToDocx([english], docxContext),
  "handout-bn": () => handoutToDocx([bangla], docxContext),
  "handout-both": () => handoutToDocx([bangla, english], docxContext),
  "plan-plain-en": () => plan("plain", "en", null),
  "plan-plain-bn": () => plan("plain", "bn", null),
  "plan-plain-both": () => plan("plain", "bn", "en"),
  "plan-full-en": () => plan("full", "en", null),
  "plan-full-bn": () => plan("full", "bn", null),
  "plan-full-both": () => plan("full", "bn", "en"),
  "document-en": () => documentToDocx(sampleSource.texts.en, docxContext),
  "document-bn": () => documentToDocx(sampleSource.texts.bn, docxContext),
};
