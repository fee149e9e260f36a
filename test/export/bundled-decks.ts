import { join } from "node:path";
import { readFolder } from "../../electron/engine/exchange/folder.ts";
import { readCurriculum } from "../../electron/engine/exchange/read.ts";
import { sessionNumbers } from "../../shared/curriculum/numbering.ts";
import { layoutDeck } from "../../shared/deck/layout.ts";
import type { Scene } from "../../shared/deck/scene.ts";
import type { Template } from "../../shared/deck/template.ts";
import type { Bilingual } from "../../shared/language/bilingual.ts";
import type { Language } from "../../shared/language/language.ts";
import { deckSource } from "./deck-source.ts";
import { measure } from "./deck-tools.ts";

const read = readCurriculum(
  await readFolder(join(import.meta.dirname, "../../curricula/nsss-tot")),
);
if (!read.ok) throw new Error(JSON.stringify(read.fault[0]));
const { curriculum, modules, sessions } = read.value;
const numbers = sessionNumbers({ modules, sessions: sessions.map(({ session }) => session) });

export type BundledDeck = {
  readonly number: string;
  readonly title: Bilingual;
  readonly scenesIn: (language: Language, template: Template) => readonly Scene[];
};

/** Every deck of the bundled curriculum. */
export const bundledDecks: readonly BundledDeck[] = sessions
  .filter(({ deck }) => deck.slides.length > 0)
  .map((content) => {
    const number = numbers.get(content.session.id) ?? "";
    const source = { ...deckSource(content.deck), ...content, number, curriculum };
    return {
      number,
      title: content.session.title,
      scenesIn: (language, template) => layoutDeck(source, { language, measure, template }),
    };
  });
