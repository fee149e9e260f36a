import type { Deck } from "../../../shared/deck/deck.ts";
import type { Scene } from "../../../shared/deck/scene.ts";
import { languages, type Language } from "../../../shared/language/language.ts";

export type Scenes = Readonly<Record<Language, readonly Scene[]>>;

/** What a person looks at while the deck changes, and the template that it is laid out in. */
export type Look = {
  readonly slide: string | null;
  readonly language: Language;
  readonly template: string;
};

type Layout = (
  language: Language,
  deck: Deck,
  slides: readonly string[],
) => Promise<readonly Scene[]>;

export type LiveScenes = {
  readonly show: (deck: Deck, look: Look) => void;
  readonly stop: () => void;
};

/** Milliseconds without a change after which every slide is laid out again in both languages. */
const rest = 200;

/** Puts the new scenes of one slide in the place of its old ones. */
function replaced(before: readonly Scene[], slide: string, now: readonly Scene[]): Scene[] {
  const place = before.findIndex((scene) => scene.slide === slide);
  const others = before.filter((scene) => scene.slide !== slide);
  return others.toSpliced(place < 0 ? others.length : place, 0, ...now);
}

/**
 * Keeps the scenes of a deck that is being edited: the slide in sight at once, one request at a time
 * and always of the newest deck; all others as soon as the typing rests.
 */
export function createLiveScenes(layout: Layout, tell: (scenes: Scenes) => void): LiveScenes {
  let scenes: Scenes | null = null;
  let wanted: { readonly deck: Deck; readonly look: Look } | null = null;
  let newest: Deck | null = null;
  let template = "";
  let running = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const set = (next: Scenes) => {
    scenes = next;
    tell(next);
  };

  async function layAll(deck: Deck): Promise<void> {
    const ids = deck.slides.map(({ id }) => id);
    const [en, bn] = await Promise.all(languages.map((language) => layout(language, deck, ids)));
    if (deck === newest) set({ en: en ?? [], bn: bn ?? [] });
  }

  async function layOne(deck: Deck, { slide, language }: Look): Promise<void> {
    if (slide === null || !scenes) return;
    const own = await layout(language, deck, [slide]);
    if (scenes) set({ ...scenes, [language]: replaced(scenes[language], slide, own) });
  }

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    while (wanted) {
      const { deck, look } = wanted;
      wanted = null;
      // What could not be laid out keeps its last picture; a lost engine is told by the status bar.
      await layOne(deck, look).catch(() => {});
    }
    running = false;
  }

  return {
    show(deck, look) {
      if (deck === newest && look.template === template) return;
      const isFirst = newest === null;
      template = look.template;
      newest = deck;
      wanted = { deck, look };
      clearTimeout(timer);
      timer = setTimeout(() => void layAll(deck).catch(() => {}), isFirst ? 0 : rest);
      if (!isFirst) void run();
    },
    stop() {
      clearTimeout(timer);
      newest = null;
    },
  };
}
