import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Deck } from "../../../shared/deck/deck.ts";
import type { Scene } from "../../../shared/deck/scene.ts";
import { bilingual } from "../../../shared/language/bilingual.ts";
import { createLiveScenes, type Scenes } from "./live-scenes.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const deckOf = (...titles: string[]): Deck => ({
  slides: titles.map((title, index) => ({
    id: `s${index + 1}`,
    body: { layout: "section", title: bilingual(title), text: bilingual() },
    notes: bilingual(),
    minutes: null,
    hidden: false,
  })),
});

const titles = (scenes: Scenes | undefined, language: "en" | "bn") =>
  scenes?.[language].map(({ title }) => title).join(" ");

function watched() {
  const told: Scenes[] = [];
  const asked: string[] = [];
  const live = createLiveScenes(
    async (language, deck, slides) => {
      asked.push(`${language} ${slides.join(" ")}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
      return deck.slides
        .filter(({ id }) => slides.includes(id))
        .map(({ id, body }) => ({
          slide: id,
          title: body.layout === "section" ? body.title.en : "",
        })) as unknown as Scene[];
    },
    (scenes) => told.push(scenes),
  );
  return { live, told, asked };
}

test("the slide in sight is laid out at once, all others when the typing rests", async () => {
  const { live, told, asked } = watched();
  const look = { slide: "s1", language: "bn", template: "plain" } as const;
  live.show(deckOf("a", "b"), look);
  await vi.advanceTimersByTimeAsync(20);
  expect(titles(told.at(-1), "en")).toBe("a b");

  live.show(deckOf("ab", "b"), look);
  await vi.advanceTimersByTimeAsync(12);
  expect(titles(told.at(-1), "bn")).toBe("ab b");
  expect(titles(told.at(-1), "en")).toBe("a b");
  await vi.advanceTimersByTimeAsync(300);
  expect(titles(told.at(-1), "en")).toBe("ab b");
  expect(asked).toEqual(["en s1 s2", "bn s1 s2", "bn s1", "en s1 s2", "bn s1 s2"]);
});

test("while one layout runs, only the newest deck waits", async () => {
  const { live, told, asked } = watched();
  const look = { slide: "s1", language: "en", template: "plain" } as const;
  live.show(deckOf("a"), look);
  await vi.advanceTimersByTimeAsync(20);
  for (const title of ["b", "c", "d", "e"]) live.show(deckOf(title), look);
  await vi.advanceTimersByTimeAsync(25);
  expect(asked.slice(2)).toEqual(["en s1", "en s1"]);
  expect(titles(told.at(-1), "en")).toBe("e");
  live.stop();
});
