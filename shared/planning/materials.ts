import type { Activity } from "../curriculum/session.ts";
import { textIn } from "../language/bilingual.ts";
import { toAsciiDigits } from "../language/digits.ts";
import type { Language } from "../language/language.ts";
import { usualGroups } from "./group-work.ts";

/** For whom a material is counted: everyone, every group, the room, or as its own words say. */
export type MaterialFor = "person" | "group" | "room" | "words";

export type Material = {
  readonly name: string;
  readonly quantity: number;
  readonly per: MaterialFor;
  /** The steps that need it, from 1. */
  readonly steps: readonly number[];
};

/** Who is there: the participants, and the groups they work in. */
export type Heads = { readonly participants: number; readonly groups: number };

/** The groups that the plan's group work counts on, else groups of the usual size. */
export function headsOf(activities: readonly Activity[], participants: number): Heads {
  const planned = activities.flatMap(({ groupWork }) => groupWork?.groups ?? []);
  const groups = planned.length > 0 ? Math.max(...planned) : usualGroups(participants);
  return { participants, groups: participants === 0 ? 0 : groups };
}

type Kind = {
  readonly words: RegExp;
  readonly per: MaterialFor;
  /** How many at one use, and whether every use needs new ones. */
  readonly each: number;
  readonly used: boolean;
};

/** What trainers bring, by its words in either language; the first that matches counts. */
const kinds: readonly Kind[] = [
  { words: /(?:a|each|per) group|প্রতি দলে/i, per: "group", each: 1, used: false },
  {
    words: /(?:a|each|per) (?:person|participant)|প্রত্যেকের|জনপ্রতি/i,
    per: "person",
    each: 1,
    used: false,
  },
  {
    words: /test (?:sheet|paper)|answer sheet|প্রশ্নপত্র|উত্তরপত্র/i,
    per: "person",
    each: 1,
    used: true,
  },
  { words: /handout|হ্যান্ডআউট/i, per: "person", each: 1, used: false },
  {
    words:
      /\bforms?\b|score ?card|name card|calculator|pencil|ফরম|স্কোরকার্ড|নামের কার্ড|ক্যালকুলেটর|পেনসিল/i,
    per: "person",
    each: 1,
    used: false,
  },
  { words: /marker|মার্কার/i, per: "group", each: 2, used: false },
  { words: /flip ?chart|ফ্লিপ ?চার্ট/i, per: "group", each: 1, used: true },
  {
    words: /role card|observation sheet|mapping sheet|matrix sheet|ভূমিকার কার্ড|পর্যবেক্ষণ ছক|বিন্যাস ছক/i,
    per: "group",
    each: 1,
    used: false,
  },
];
const inTheRoom: Kind = { words: /./, per: "room", each: 1, used: false };

type Named = { readonly name: string; readonly own: number | null };

/** "Cards ×5" and "60 cards" bring their own quantity. */
function readNumber(text: string): Named {
  const ascii = toAsciiDigits(text);
  const times = /^(.*\S)\s*[×x*]\s*(\d{1,4})$/i.exec(ascii);
  if (times) return { name: text.slice(0, times[1]?.length ?? 0), own: Number(times[2]) };
  const leading = /^(\d{1,4})(?:টি|টা|খানা)?\s+(\S.*)$/.exec(ascii);
  if (leading) return { name: text.slice(-(leading[2]?.length ?? 0)), own: Number(leading[1]) };
  return { name: text, own: null };
}

const asWritten = /[^\s–—-]/;

/** The materials that a step's words name, one by one; "–" names none. */
const namesIn = (text: string): string[] =>
  text
    .split(/[,;]\s*/)
    .map((name) => name.trim())
    .filter((name) => asWritten.test(name));

type Need = Named & { readonly step: number };

function needsOf(activities: readonly Activity[], language: Language, handout: string): Need[] {
  return activities.flatMap((activity, index) => {
    const names = namesIn(textIn(activity.materials, language));
    const isNamed = names.some((name) => name.toLowerCase() === handout.toLowerCase());
    const all = activity.usesHandout && !isNamed ? [...names, handout] : names;
    return all.map((name) => ({ ...readNumber(name), step: index + 1 }));
  });
}

function materialOf(needs: readonly Need[], heads: Heads): Material {
  const name = needs[0]?.name ?? "";
  const steps = [...new Set(needs.map(({ step }) => step))];
  const own = needs.flatMap((need) => need.own ?? []);
  const kind = kinds.find(({ words }) => words.test(name)) ?? inTheRoom;
  if (own.length > 0 && kind.per !== "group") {
    return { name, quantity: Math.max(...own), per: "words", steps };
  }
  const counts = { person: heads.participants, group: heads.groups, room: 1, words: 1 };
  const uses = kind.used ? steps.length : 1;
  const each = Math.max(kind.each, ...own);
  return { name, quantity: counts[kind.per] * each * uses, per: kind.per, steps };
}

/**
 * What to bring for a number of participants: the materials that the steps name, in the order in which
 * they are needed, each once. Copies count by participants, flip charts and markers by groups; what is
 * used up counts for every step. `handout` is the word for the session's handout.
 */
export function materialsFor(
  activities: readonly Activity[],
  heads: Heads,
  { language, handout }: { readonly language: Language; readonly handout: string },
): Material[] {
  const byName = Map.groupBy(needsOf(activities, language, handout), ({ name }) =>
    name.toLocaleLowerCase(),
  );
  return [...byName.values()].map((needs) => materialOf(needs, heads));
}
