import { label } from "../../../../shared/composition/labels.ts";
import { modulePhraseOf } from "../../../../shared/composition/frame.ts";
import { sessionQuestions } from "../../../../shared/composition/questions.ts";
import type { AssetReader, SessionSource } from "../../../../shared/composition/source.ts";
import { textIn } from "../../../../shared/language/bilingual.ts";
import { inDigits } from "../../../../shared/language/digits.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { zipPackage } from "../ooxml/zip.ts";
import { handoutWebPage } from "./handout-page.ts";
import { manifestXml, type CourseItem, type Resource } from "./manifest.ts";
import { assessmentXml, identifier, questionBankXml } from "./qti.ts";

type Sources = readonly [SessionSource, ...SessionSource[]];
type Languages = readonly [Language, ...Language[]];

/** What a cartridge gathers while it is made. */
type Cartridge = {
  readonly languages: Languages;
  readonly files: Map<string, Uint8Array | string>;
  readonly resources: Resource[];
};

/** Adds a file once, and gives the identifier of its resource. */
function add(
  cartridge: Cartridge,
  path: string,
  resource: Pick<Resource, "type"> & Partial<Resource>,
  content: Uint8Array | string,
): string {
  const id = identifier("resource", path);
  if (cartridge.files.has(path)) return id;
  cartridge.files.set(path, content);
  cartridge.resources.push({ identifier: id, path, needs: [], ...resource });
  return id;
}

const styleFile = "handouts/handout.css";

function handoutItem(
  source: SessionSource,
  language: Language,
  cartridge: Cartridge,
  assets: AssetReader,
): CourseItem {
  const { id } = source.session;
  const page = handoutWebPage(source, language, assets);
  const pictures = [...page.pictures].map((name) =>
    add(cartridge, `pictures/${name}`, { type: "webcontent" }, assets(name)),
  );
  const needs = [identifier("resource", styleFile), ...pictures];
  const path = `handouts/${id}.${language}.html`;
  const resource = add(cartridge, path, { type: "webcontent", needs }, page.html);
  const title = label("handout", language);
  return { identifier: identifier("handout", id, language), title, resource };
}

const sessionTitle = ({ number, session }: SessionSource, language: Language) =>
  `${inDigits(number, language)} ${textIn(session.title, language)}`;

function sessionItem(source: SessionSource, cartridge: Cartridge, assets: AssetReader): CourseItem {
  const [language] = cartridge.languages;
  return {
    identifier: identifier("session", source.session.id),
    title: sessionTitle(source, language),
    items: cartridge.languages.map((each) => handoutItem(source, each, cartridge, assets)),
  };
}

/** A test of the sessions of a module in one language; none where they have no questions. */
function testItem(
  sources: readonly SessionSource[],
  language: Language,
  cartridge: Cartridge,
): readonly CourseItem[] {
  const questions = sources.flatMap((source) => sessionQuestions(source, language));
  const [first] = sources;
  if (!first || questions.length === 0) return [];
  const { module } = first;
  const title = `${label("testPaper", language)}: ${textIn(module.title, language)}`;
  const name = identifier("test", module.id, language);
  const xml = assessmentXml(name, title, questions);
  const resource = add(cartridge, `tests/${name}.xml`, { type: "assessment" }, xml);
  return [{ identifier: identifier("item", name), title, resource }];
}

function moduleItem(
  sources: readonly SessionSource[],
  cartridge: Cartridge,
  assets: AssetReader,
): readonly CourseItem[] {
  const [first] = sources;
  if (!first) return [];
  return [
    {
      identifier: identifier("module", first.module.id),
      title: modulePhraseOf(first.module, cartridge.languages[0]),
      items: [
        ...sources.map((source) => sessionItem(source, cartridge, assets)),
        ...cartridge.languages.flatMap((language) => testItem(sources, language, cartridge)),
      ],
    },
  ];
}

/** All questions, in the one bank that a cartridge may have. */
function addBank(sources: Sources, cartridge: Cartridge): void {
  const questions = cartridge.languages.flatMap((language) =>
    sources.flatMap((source) => sessionQuestions(source, language)),
  );
  if (questions.length === 0) return;
  const xml = questionBankXml("question-bank", questions);
  add(cartridge, "tests/question-bank.xml", { type: "question-bank" }, xml);
}

/**
 * A course for Moodle and other learning platforms as a Common Cartridge 1.1: modules, their sessions
 * with the handouts as pages, a test for each module, and one bank of all questions. Throws ASSET_MISSING.
 */
export function cartridge(
  sources: Sources,
  languages: Languages,
  tools: { readonly assets: AssetReader; readonly css: string },
): Uint8Array {
  const made: Cartridge = { languages, files: new Map(), resources: [] };
  add(made, styleFile, { type: "webcontent" }, tools.css);
  const [{ curriculum }] = sources;
  const [language] = languages;
  const modules = [...new Set(sources.map(({ module }) => module.id))];
  const items = modules.flatMap((id) =>
    moduleItem(
      sources.filter(({ module }) => module.id === id),
      made,
      tools.assets,
    ),
  );
  addBank(sources, made);
  const manifest = manifestXml({
    identifier: identifier("cartridge", curriculum.id),
    title: textIn(curriculum.title, language),
    description: textIn(curriculum.objective, language),
    language,
    items,
    resources: made.resources,
  });
  return zipPackage(new Map([["imsmanifest.xml", manifest], ...made.files]));
}
