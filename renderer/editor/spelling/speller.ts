import type { Language } from "../../../shared/language/language.ts";
import type { CheckedWord } from "../../../shared/language/spelling/words.ts";
import type { SpellingAnswer, SpellingQuestion } from "./spelling-messages.ts";

type Waiting = (words: readonly string[]) => void;
type Question = SpellingQuestion extends infer Each
  ? Each extends SpellingQuestion
    ? Omit<Each, "id">
    : never
  : never;

/** Whether words are doubtful, by language and word; a word is asked for once. */
const known = new Map<string, boolean>();
/** What is remembered at most: a curriculum has some 10,000 words. */
const mostKnown = 60_000;
const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let lastId = 0;

function ask(question: Question): Promise<readonly string[]> {
  if (!worker) {
    worker = new Worker(new URL("./spelling-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<SpellingAnswer>) => {
      waiting.get(data.id)?.(data.words);
      waiting.delete(data.id);
    });
  }
  lastId += 1;
  const id = lastId;
  const target = worker;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    target.postMessage({ ...question, id });
  });
}

const keyOf = ({ language, text }: Pick<CheckedWord, "language" | "text">) => `${language} ${text}`;

/** True for a word that was looked up and is doubtful; false while nobody has looked. */
export const isDoubtful = (word: CheckedWord): boolean => known.get(keyOf(word)) === true;

/** Looks up the words that nobody has looked up; gives whether there were any. */
export async function lookUp(words: readonly CheckedWord[]): Promise<boolean> {
  if (known.size > mostKnown) known.clear();
  const unknown = Map.groupBy(
    words.filter((word) => !known.has(keyOf(word))),
    ({ language }) => language,
  );
  await Promise.all(
    Array.from(unknown, async ([language, group]) => {
      const texts = [...new Set(group.map(({ text }) => text))];
      const doubtful = new Set(await ask({ kind: "check", language, words: texts }));
      for (const text of texts) known.set(keyOf({ language, text }), doubtful.has(text));
    }),
  );
  return unknown.size > 0;
}

/** What a doubtful word may have been meant to be. */
export const suggestionsFor = (language: Language, word: string): Promise<readonly string[]> =>
  ask({ kind: "suggest", language, word });
