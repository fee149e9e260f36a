import { bilingual, type Bilingual } from "../language/bilingual.ts";
import type { Session } from "./session.ts";

/** The slot of a session that nobody has given another, in minutes. */
const usualMinutes = 60;

/** A session that has a title and nothing else yet. */
export function emptySession(id: string, module: string, title: Bilingual): Session {
  const empty = bilingual();
  return {
    id,
    module,
    title,
    status: "draft",
    minutes: usualMinutes,
    aim: empty,
    outcomes: [],
    serves: [],
    topics: [],
    keyMessages: [],
    preReading: empty,
    activities: [],
    ifShort: empty,
    ifLong: empty,
    notesAfter: empty,
    terms: [],
    law: [],
    reading: [],
    misconceptions: [],
    testItems: [],
    prerequisites: [],
  };
}
