import { inLook } from "../../../../shared/composition/in-look.ts";
import { label } from "../../../../shared/composition/labels.ts";
import type { SessionSource } from "../../../../shared/composition/source.ts";
import type { Look } from "../../../../shared/contract/export.ts";
import { layoutDeck } from "../../../../shared/deck/layout.ts";
import { withLessInk } from "../../../../shared/deck/less-ink.ts";
import type { Scene } from "../../../../shared/deck/scene.ts";
import { textIn } from "../../../../shared/language/bilingual.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { languagesOf, madeOf, type DocumentTools, type MadeDocument } from "../made-document.ts";
import { measureFor } from "../measure.ts";
import { readTemplate, templateIn } from "../template.ts";
import { toPrint, type SessionMaker } from "./maker.ts";

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
  const { digits, print } = look;
  const inked = (scenes: readonly Scene[]) => (print === "mono" ? scenes.map(withLessInk) : scenes);
  const decks = languages.map((language) =>
    inked(layoutDeck(source, { language, digits, measure, template })),
  );
  const scenes = source.deck.slides.flatMap((slide) =>
    decks.flatMap((deck) => deck.filter((scene) => scene.slide === slide.id)),
  );
  return { scenes, template };
}

/** A deck on paper, or as pictures of its slides. */
async function printDeck(
  { format, deckForm: form, look }: Parameters<SessionMaker>[0],
  scenes: readonly Scene[],
  source: SessionSource,
  language: Language,
  tools: DocumentTools,
): Promise<MadeDocument> {
  const { deckToHtml, deckToPictures } = await import("../html/deck.ts");
  if (format === "png") {
    const made = toPrint(deckToPictures(scenes, tools), source, language, tools);
    return { type: "pictures", html: made.html, count: scenes.length };
  }
  const { composeRunning } = await import("../../../../shared/composition/frame.ts");
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

/** The slides in every format that they come in. */
export const makeDeck: SessionMaker = async (file, source, tools) => {
  const languages = languagesOf(file.language);
  const { scenes, template } = await deckScenes(source, languages, file.look, tools);
  if (file.format !== "pptx") return printDeck(file, scenes, source, languages[0], tools);
  const { scenesToPptx } = await import("../pptx/deck.ts");
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
