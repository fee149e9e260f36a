import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lintOoxml } from "../../electron/engine/exporters/ooxml/lint.ts";
import { scenesToPptx } from "../../electron/engine/exporters/pptx/deck.ts";
import { readFolder } from "../../electron/engine/exchange/folder.ts";
import { readCurriculum } from "../../electron/engine/exchange/read.ts";
import { sessionNumbers } from "../../shared/curriculum/numbering.ts";
import type { SessionContent } from "../../shared/curriculum/package.ts";
import { layoutDeck } from "../../shared/deck/layout.ts";
import { languages, type Language } from "../../shared/language/language.ts";
import { deckSource } from "./deck-source.ts";
import { measure, template } from "./deck-tools.ts";
import { sampleAssets } from "./sample.ts";

const read = readCurriculum(
  await readFolder(join(import.meta.dirname, "../../curricula/nsss-tot")),
);
if (!read.ok) throw new Error(JSON.stringify(read.fault[0]));
const curriculum = read.value;
const numbers = sessionNumbers({
  modules: curriculum.modules,
  sessions: curriculum.sessions.map((content) => content.session),
});
const withSlides = curriculum.sessions
  .filter((content) => content.deck.slides.length > 0)
  .map((content) => [numbers.get(content.session.id) ?? "", content] as const);

const scenesFor = (number: string, content: SessionContent, language: Language) =>
  layoutDeck(
    { ...deckSource(content.deck), ...content, number, curriculum: curriculum.curriculum },
    { language, measure, template },
  );

describe.each(languages)("the bundled curriculum's decks in %s", (language) => {
  it.each(withSlides)("%s: no text runs past its place", (number, content) => {
    const over = scenesFor(number, content, language).filter((scene) => scene.overflow > 0);
    expect(over.map((scene) => `${scene.slide} ${scene.title}`)).toEqual([]);
  });

  it.each(withSlides)("%s: a sound package", async (number, content) => {
    const bytes = await scenesToPptx(scenesFor(number, content, language), {
      assets: sampleAssets,
      template,
      title: content.session.title[language],
      institute: "Cabinet Division",
      language,
    });
    expect(lintOoxml(bytes)).toEqual([]);
  });
});
