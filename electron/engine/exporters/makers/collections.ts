import { composeSite } from "../../../../shared/composition/site.ts";
import type { SessionSource } from "../../../../shared/composition/source.ts";
import { raise } from "../../../../shared/contract/errors.ts";
import type { CollectionKind } from "../../../../shared/contract/export.ts";
import type { Language } from "../../../../shared/language/language.ts";
import {
  languagesOf,
  madeOf,
  madeText,
  type DocumentTools,
  type MadeDocument,
} from "../made-document.ts";
import type { PlannedCollection } from "../planned-file.ts";

type Sources = readonly [SessionSource, ...SessionSource[]];
type Languages = readonly [Language, ...Language[]];
type Maker = (
  sources: Sources,
  languages: Languages,
  tools: DocumentTools,
) => Promise<MadeDocument>;

const makeSite: Maker = async (sources, [language, ...others], tools) => {
  const { siteFiles } = await import("../html/site/site.ts");
  const compose = (each: Language) => composeSite(sources, each);
  return { type: "folder", files: siteFiles([compose(language), ...others.map(compose)], tools) };
};

const makeMoodle: Maker = async (sources, languages, { assets, resources }) => {
  const { cartridge } = await import("../moodle/cartridge.ts");
  const { printCss } = await import("../html/page.ts");
  const { screenCss } = await import("../html/screen.ts");
  const css = [printCss(resources, "base"), screenCss(resources, "screen")].join("\n");
  return madeOf(cartridge(sources, languages, { assets, css }));
};

const makeQuestions: Maker = async (sources, languages) => {
  const { composeQuestions } = await import("../../../../shared/composition/questions.ts");
  const { questionsToGift } = await import("../moodle/gift.ts");
  return madeText(questionsToGift(composeQuestions(sources, languages)));
};

const makers: Readonly<Record<CollectionKind, Maker>> = {
  site: makeSite,
  moodle: makeMoodle,
  questions: makeQuestions,
};

/** A site, a Moodle course or a question bank of all sessions. Throws ASSET_MISSING. */
export async function makeCollection(
  { kind, language }: PlannedCollection,
  [first, ...others]: readonly SessionSource[],
  tools: DocumentTools,
): Promise<MadeDocument> {
  if (!first) return raise("NOT_FOUND", { kind: "session", id: "" });
  return makers[kind]([first, ...others], languagesOf(language), tools);
}
