import { soundForm } from "../../../../shared/language/sound.ts";
import type { Connection, SqlRow } from "../connection.ts";
import { wordsIn } from "./words.ts";

/** Letters of a query's word below which too much sounds like it. */
const least = 3;
/** Words of the texts that one word of a query stands for, at most. */
const most = 60;

const latin = /^[a-z]+$/;
const bangla = /^[\u0980-\u09ff]/;

/** Finds the Bangla words of the texts that begin with the sound of a query in Latin letters. */
export function soundingWords(connection: Connection) {
  const sounds = new Map<string, string>();
  const soundOf = (term: string): string => {
    const sound = sounds.get(term) ?? soundForm(term);
    sounds.set(term, sound);
    return sound;
  };

  function vocabulary(): readonly string[] {
    connection.exec(
      "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_word USING fts5vocab (main, search_index, row)",
    );
    return connection
      .sql<SqlRow & { readonly term: string }>(
        "SELECT term FROM temp.search_word ORDER BY doc DESC",
      )
      .all()
      .flatMap(({ term }) => (bangla.test(term) ? [term] : []));
  }

  /** For each word of the query the words of the texts it may be, the most usual first; none where one is not Latin. */
  return (query: string): readonly (readonly string[])[] => {
    const words = wordsIn(query).map(({ form }) => form);
    if (!words.every((word) => latin.test(word) && word.length >= least)) return [];
    const terms = vocabulary();
    const found = words.map((word) => {
      const sound = soundForm(word);
      return terms.filter((term) => soundOf(term).startsWith(sound)).slice(0, most);
    });
    return found.some((each) => each.length === 0) ? [] : found;
  };
}
