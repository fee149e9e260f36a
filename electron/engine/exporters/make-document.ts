import { join } from "node:path";
import { inLook } from "../../../shared/composition/in-look.ts";
import { composeHandout } from "../../../shared/composition/handout.ts";
import { composeBook } from "../../../shared/composition/book/compose.ts";
import type { BookModel } from "../../../shared/composition/book/model.ts";
import { composeInsert } from "../../../shared/composition/map/insert.ts";
import { composeMapPaper } from "../../../shared/composition/map/map-paper.ts";
import { composePlan } from "../../../shared/composition/plan.ts";
import { label } from "../../../shared/composition/labels.ts";
import type { SessionSource } from "../../../shared/composition/source.ts";
import { raise } from "../../../shared/contract/errors.ts";
import type { ExportFormat, ExportKind, Look } from "../../../shared/contract/export.ts";
import type { ChosenTemplate } from "../../../shared/deck/templates/own-template.ts";
import { layoutDeck } from "../../../shared/deck/layout.ts";
import type { Scene } from "../../../shared/deck/scene.ts";
import type { Measure } from "../../../shared/deck/measure.ts";
import { assertNever } from "../../../shared/lib/assert-never.ts";
import { textIn } from "../../../shared/language/bilingual.ts";
import type { Language } from "../../../shared/language/language.ts";
import { languagesOf, madeOf, type DocumentTools, type MadeDocument } from "./made-document.ts";
import { createMeasure } from "./measure.ts";
import { lintOoxml } from "./ooxml/lint.ts";
import { readTemplate } from "./template.ts";
import { printFile, type PrintedPage } from "./html/page.ts";
import type { PlannedBook, PlannedDocument, PlannedFile } from "./planned-file.ts";

type Maker = (
  file: PlannedDocument,
  source: SessionSource,
  tools: DocumentTools,
) => Promise<MadeDocument>;

function toPrint(
  page: PrintedPage,
  source: SessionSource,
  language: Language,
  { resources }: DocumentTools,
) {
  const title = `${source.number} ${textIn(source.session.title, language)}`;
  return { type: "print" as const, html: printFile(page, { title, language, resources }) };
}

const makeHandout: Maker = async (file, source, tools) => {
  const [language, ...others] = languagesOf(file.language);
  const { look = {} } = file;
  const compose = (each: Language) => inLook(composeHandout(source, each), look);
  const models = [compose(language), ...others.map(compose)] as const;
  if (file.format === "html") {
    const { handoutPage } = await import("./makers/screen.ts");
    const title = `${source.number} ${textIn(source.session.title, language)}`;
    return handoutPage(models, { ...tools, look, title });
  }
  if (file.format === "md") {
    const { handoutMarkdown } = await import("./makers/markdown.ts");
    return handoutMarkdown(models, tools);
  }
  if (file.format === "pdf") {
    const { handoutToHtml } = await import("./html/handout.ts");
    return toPrint(handoutToHtml(models, { ...tools, look }), source, language, tools);
  }
  const { handoutToDocx } = await import("./docx/handout.ts");
  return madeOf(
    await handoutToDocx(models, {
      assets: tools.assets,
      fontsFolder: join(tools.resources, "fonts"),
      look,
    }),
  );
};

const makePlan: Maker = async (file, source, tools) => {
  const [language, second = null] = languagesOf(file.language);
  const { look = {} } = file;
  const model = inLook(composePlan(source, { form: file.planForm, language, second }), look);
  if (file.format === "pdf") {
    const { planToHtml } = await import("./html/plan.ts");
    return toPrint(planToHtml(model, { ...tools, look }), source, language, tools);
  }
  if (file.format === "xlsx") {
    const { planToXlsx } = await import("./xlsx/plan.ts");
    return madeOf(planToXlsx(model, new Date()));
  }
  const { planToDocx } = await import("./docx/plan.ts");
  const fontsFolder = join(tools.resources, "fonts");
  return madeOf(await planToDocx(model, { assets: tools.assets, fontsFolder, look }));
};

const measures = new Map<string, Promise<Measure>>();

/** The measure over the product's fonts, loaded once for each resources folder. */
export function measureFor(resources: string): Promise<Measure> {
  const known = measures.get(resources);
  if (known) return known;
  const made = createMeasure(join(resources, "fonts"));
  measures.set(resources, made);
  return made;
}

const plainTemplate: ChosenTemplate = { builtIn: "plain", own: null };

/** Slides that save toner are black on white, whatever template was chosen. */
export const templateIn = ({ template }: SessionSource, { print }: Look): ChosenTemplate =>
  print === "mono" ? plainTemplate : template;

/** The slides of a deck; in both languages a slide is followed by its translation. */
async function deckScenes(
  source: SessionSource,
  languages: readonly Language[],
  look: Look,
  { resources }: DocumentTools,
) {
  const [measure, template] = await Promise.all([
    measureFor(resources),
    readTemplate(resources, templateIn(source, look)),
  ]);
  const { digits } = look;
  const decks = languages.map((language) =>
    layoutDeck(source, { language, digits, measure, template }),
  );
  const scenes = source.deck.slides.flatMap((slide) =>
    decks.flatMap((deck) => deck.filter((scene) => scene.slide === slide.id)),
  );
  return { scenes, template };
}

/** A deck on paper, or as pictures of its slides. */
async function printDeck(
  { format, deckForm: form, look = {} }: PlannedDocument,
  scenes: readonly Scene[],
  source: SessionSource,
  language: Language,
  tools: DocumentTools,
): Promise<MadeDocument> {
  const { deckToHtml, deckToPictures } = await import("./html/deck.ts");
  if (format === "png") {
    const made = toPrint(deckToPictures(scenes, tools), source, language, tools);
    return { type: "pictures", html: made.html, count: scenes.length };
  }
  const { composeRunning } = await import("../../../shared/composition/frame.ts");
  const { running } = inLook(
    { running: composeRunning(source, label("slides", language), language) },
    look,
  );
  return toPrint(
    deckToHtml(scenes, { form, language, running, look, ...tools }),
    source,
    language,
    tools,
  );
}

const makeDeck: Maker = async (file, source, tools) => {
  const languages = languagesOf(file.language);
  const { scenes, template } = await deckScenes(source, languages, file.look ?? {}, tools);
  if (file.format !== "pptx") return printDeck(file, scenes, source, languages[0], tools);
  const { scenesToPptx } = await import("./pptx/deck.ts");
  return madeOf(
    await scenesToPptx(scenes, {
      assets: tools.assets,
      template,
      title: `${source.number} ${textIn(source.session.title, languages[0])}`,
      institute: textIn(source.institute.name, languages[0]),
      language: languages[0],
    }),
  );
};

const makers: Readonly<Record<ExportKind, Maker>> = {
  handout: makeHandout,
  deck: makeDeck,
  plan: makePlan,
};

type Sources = readonly SessionSource[];

const mapOf = ({ map }: SessionSource) => map ?? raise("NOT_FOUND", { kind: "map", id: "" });

/** A paper of the map: of all courses, or the insert for one. */
function composeMapBook(
  kind: "map" | "insert",
  source: SessionSource,
  course: string | null,
  language: Language,
): BookModel {
  const map = mapOf(source);
  if (kind === "map") return composeMapPaper(source, map, language);
  const found = map.courses.find(({ id }) => id === course);
  return composeInsert(
    source,
    map,
    found ?? raise("NOT_FOUND", { kind: "course", id: course ?? "" }),
    language,
  );
}

async function makeBook(
  file: PlannedBook,
  [first, ...others]: Sources,
  tools: DocumentTools,
): Promise<MadeDocument> {
  if (!first) return raise("NOT_FOUND", { kind: "session", id: "" });
  const [language, ...further] = languagesOf(file.language);
  const { look = {}, kind } = file;
  if (kind === "map" && file.format === "xlsx") {
    const { mapToXlsx } = await import("./xlsx/map.ts");
    return madeOf(mapToXlsx(first, mapOf(first), [language, ...further]));
  }
  const composeKind = (each: Language) =>
    kind === "map" || kind === "insert"
      ? composeMapBook(kind, first, file.course ?? null, each)
      : composeBook(kind, [first, ...others], each);
  const compose = (each: Language) => inLook(composeKind(each), look);
  const model = compose(language);
  const models = [model, ...further.map(compose)] as const;
  if (file.format === "md") {
    const { bookMarkdown } = await import("./makers/markdown.ts");
    return bookMarkdown(models, tools);
  }
  if (file.format === "pdf") {
    const { bookToHtml } = await import("./html/book/book.ts");
    const page = bookToHtml(models, { ...tools, look });
    const { resources } = tools;
    return { type: "print", html: printFile(page, { title: model.title, language, resources }) };
  }
  const { bookToDocx } = await import("./docx/book/book.ts");
  const fontsFolder = join(tools.resources, "fonts");
  return madeOf(
    await bookToDocx(models, { assets: tools.assets, fontsFolder, look, pages: tools.pages ?? {} }),
  );
}

/**
 * Makes one document of a session, or a book of all. Throws ASSET_MISSING where a picture is not stored,
 * NOT_FOUND where the session is not among the sources.
 */
export const makeDocument = async (
  file: PlannedFile,
  sources: Sources,
  tools: DocumentTools,
): Promise<MadeDocument> => checked(await makeUnchecked(file, sources, tools), file);

const officeFormats: readonly ExportFormat[] = ["docx", "pptx", "xlsx"];

/** A file of more bytes is not read again: that takes as long as making it, and books would wait twice. */
const mostChecked = 4_000_000;

/** An Office file with what our own check finds in it: a person hears of it before Word says it. */
function checked(made: MadeDocument, { format }: PlannedFile): MadeDocument {
  if (made.type !== "bytes" || !officeFormats.includes(format)) return made;
  if (made.bytes.length > mostChecked) return made;
  const faults = lintOoxml(made.bytes);
  return faults.length > 0 ? { ...made, faults } : made;
}

async function makeUnchecked(
  file: PlannedFile,
  sources: Sources,
  tools: DocumentTools,
): Promise<MadeDocument> {
  switch (file.kind) {
    case "contents": {
      const { makeContents } = await import("./makers/contents.ts");
      return makeContents(file, sources, tools);
    }
    case "site":
    case "moodle":
    case "questions": {
      const { makeCollection } = await import("./makers/collections.ts");
      return makeCollection(file, sources, tools);
    }
    case "guideline":
    case "guide":
    case "workbook":
    case "test":
    case "answers":
    case "map":
    case "insert":
      return makeBook(file, sources, tools);
    case "handout":
    case "deck":
    case "plan":
      return makeOfSession(file, sources, tools);
    default:
      return assertNever(file);
  }
}

async function makeOfSession(
  file: PlannedDocument,
  sources: Sources,
  tools: DocumentTools,
): Promise<MadeDocument> {
  const source = sources.find(({ session }) => session.id === file.session);
  if (!source) return raise("NOT_FOUND", { kind: "session", id: file.session });
  return makers[file.kind](file, source, tools);
}
