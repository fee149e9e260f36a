import { createRouterClient, type RouterClient } from "@orpc/server";
import type { Deck } from "../../../shared/deck/deck.ts";
import { drawScene } from "../../../shared/deck/drawing/draw-scene.ts";
import { setText } from "../../../shared/language/bilingual.ts";
import { languages } from "../../../shared/language/language.ts";
import { openEngine } from "../../engine/engine.ts";
import { terminalPlatform, type Surroundings } from "../platform.ts";
import { measured, median, quantile, withFolder, type Measured } from "./measure.ts";

/** At most, in milliseconds. */
const limits = { preview: 50, draft: 100 } as const;
const keys = 60;
const typed = "Risk changes with age, বয়সের সঙ্গে ঝুঁকি বদলায়";

type Engine = Awaited<ReturnType<typeof openEngine>>;
type Client = RouterClient<Engine["router"]>;

/** The deck after a key: one sign more in the title of its slide at `index`. */
function afterKey(deck: Deck, index: number, key: number): Deck {
  const slides = deck.slides.map((slide, place) => {
    if (place !== index || !("title" in slide.body)) return slide;
    const title = setText(slide.body.title, "en", typed.slice(0, 1 + (key % typed.length)), "en");
    return { ...slide, body: { ...slide.body, title: { ...title, bn: title.en } } };
  });
  return { ...deck, slides };
}

/** Milliseconds from a key to the slide's marks, with the whole deck laid out for its sizes, key by key. */
async function previews(client: Client, session: string, deck: Deck): Promise<number[]> {
  const titled = deck.slides.findIndex(({ body }) => "title" in body);
  const shown = deck.slides[titled];
  if (!shown) throw new Error("No slide to type on");
  const times: number[] = [];
  for (let key = 0; key < keys; key += 1) {
    const language = languages[key % languages.length] ?? "en";
    const edited = afterKey(deck, titled, key);
    const began = performance.now();
    const input = { session, language, deck: edited, slides: [shown.id] };
    const scenes = await client.slides.layout(input);
    if (scenes.flatMap(drawScene).length === 0) throw new Error("Nothing was drawn");
    times.push(performance.now() - began);
  }
  return times;
}

/** A deck of so many slides, from a session's own. */
function longer(deck: Deck, slides: number): Deck {
  const many = Array.from({ length: slides }, (_, index) => {
    const slide = deck.slides[index % deck.slides.length];
    if (!slide) throw new Error("No slide to repeat");
    return { ...slide, id: `s${index}` };
  });
  return { slides: many };
}

async function drafts(client: Client, sessions: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const session of sessions) {
    const began = performance.now();
    const { slides } = await client.slides.draft({ session });
    if (slides.length === 0) throw new Error("Nothing was drafted");
    times.push(performance.now() - began);
  }
  return times;
}

/**
 * Editing slides over the bundled curriculum, through the contract: the slide in sight after a key (laid
 * out with its whole deck and turned into marks; the browser's own paint comes on top), and drafting
 * every session's deck. 95 of 100 are at least as fast as the values.
 */
export async function benchSlideEditing(surroundings: Surroundings): Promise<readonly Measured[]> {
  return withFolder(async (folder) => {
    const engine = await openEngine(terminalPlatform(surroundings, folder));
    try {
      const client = createRouterClient(engine.router);
      const { modules } = await client.curriculum.overview({});
      const ids = modules.flatMap(({ sessions }) => sessions.map(({ id }) => id));
      const decks = await Promise.all(ids.map(async (id) => client.deck.get({ id })));
      const longest = decks
        .map(({ deck }, index) => ({ deck, session: ids[index] ?? "" }))
        .toSorted((one, other) => other.deck.slides.length - one.deck.slides.length)[0];
      if (!longest) throw new Error("No session to measure");
      const { deck, session } = longest;
      const [first = 0, ...keyed] = await previews(client, session, deck);
      const many = await previews(client, session, longer(deck, 100));
      const drafted = await drafts(client, ids);
      const preview = {
        slides: deck.slides.length,
        median: median(keyed),
        first,
        of100Slides: median(many),
      };
      const draft = {
        sessions: ids.length,
        median: median(drafted),
        slowest: Math.max(...drafted),
      };
      const value = (times: readonly number[]) => quantile(times, 0.95);
      return [
        measured(
          "slide after a key",
          "ms",
          { value: value(keyed), limit: limits.preview },
          preview,
        ),
        measured("deck drafted", "ms", { value: value(drafted), limit: limits.draft }, draft),
      ];
    } finally {
      await engine.close();
    }
  });
}
