import type { FoundText } from "../../../shared/contract/finding.ts";
import { finderFor, type FindQuery } from "../../../shared/document/find/finder.ts";
import { languages } from "../../../shared/language/language.ts";
import type { Engine } from "../../client/engine.ts";
import type { Texts } from "../texts.ts";
import { createSearch, replacePlaces } from "./places.ts";

type Work = {
  readonly query: FindQuery;
  readonly replacement: string;
  readonly texts: readonly FoundText[];
};

type Done = { readonly places: number; readonly texts: number; readonly changedSince: number };

/** Replaces chosen places: in the open session by the editor, so that undo knows; in others by the engine. */
export async function replaceEverywhere(
  engine: Engine,
  open: Texts,
  openSession: string,
  { query, replacement, texts }: Work,
): Promise<Done> {
  const here = texts.filter(({ session }) => session === openSession);
  const others = texts.filter(({ session }) => session !== openSession);
  const chosen = new Set(
    here.flatMap(({ language, places }) =>
      places.map(({ block, index }) => `${language} ${block} ${index}`),
    ),
  );
  const places = createSearch(finderFor(query))(open, languages).filter(
    ({ language, block, index }) => chosen.has(`${language} ${block} ${index}`),
  );
  replacePlaces(open, places, replacement);
  const own = { places: places.length, texts: here.length, changedSince: 0 };
  if (others.length === 0) return own;
  const done = await engine.finding.replace({
    query,
    replacement,
    texts: others.map((text) => ({
      session: text.session,
      language: text.language,
      version: text.version,
      places: text.places.map(({ block, index }) => ({ block, index })),
    })),
  });
  return {
    places: own.places + done.places,
    texts: own.texts + done.texts,
    changedSince: done.changedSince.length,
  };
}
