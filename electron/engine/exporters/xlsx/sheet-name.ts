import { normaliseText } from "../../../../shared/language/normalise.ts";

const longest = 31;

function cut(text: string, length: number): string {
  const signs = [...new Intl.Segmenter("bn").segment(text)].map(({ segment }) => segment);
  while (signs.join("").length > length) signs.pop();
  return signs.join("").trim();
}

/** A name as Excel takes it: at most 31 signs, none of []:*?/\, no apostrophe at either end. */
const allowed = (name: string): string =>
  normaliseText(name)
    .replace(/[[\]:*?/\\\n\t]/g, " ")
    .replace(/ +/g, " ")
    .replace(/^['\s]+|['\s]+$/g, "");

/** Names of sheets that Excel takes, each once: "Map", "Map (2)". An empty name becomes a number. */
export function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const base = cut(allowed(name), longest) || String(index + 1);
    let free = base;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
      const tail = ` (${count})`;
      free = cut(base, longest - tail.length) + tail;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}
