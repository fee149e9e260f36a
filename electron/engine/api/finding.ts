import {
  mostPlaces,
  type FoundPlace,
  type FoundText,
  type Use,
} from "../../../shared/contract/finding.ts";
import { findInBlock, type Match } from "../../../shared/document/find/find-in-block.ts";
import { finderFor, type Finder, type FindQuery } from "../../../shared/document/find/finder.ts";
import { replaceInBlock } from "../../../shared/document/find/replace.ts";
import type { Block } from "../../../shared/document/nodes/block.ts";
import { blocksUsing, type UsedThing } from "../../../shared/document/uses.ts";
import { languages, type Language } from "../../../shared/language/language.ts";
import type { Storage } from "../storage/storage.ts";
import { saveText } from "./document.ts";
import { numbersOf } from "./overview.ts";
import type { Services } from "./services.ts";

/** How much of a paragraph is shown on each side of a place (UTF-16 units). */
const shown = 60;

function around({ text, span }: Match) {
  const from = Math.max(0, span.start - shown);
  const to = wordEnd(text, span.end + shown);
  const clean = (part: string) => part.replaceAll("\ufffc", " ");
  return {
    before:
      (from > 0 ? "…" : "") +
      clean(text.slice(Math.min(wordStart(text, from), span.start), span.start)),
    found: text.slice(span.start, span.end),
    after: clean(text.slice(span.end, to)) + (to < text.length ? "…" : ""),
  };
}

/** A cut falls between words, so that no conjunct is cut. */
function wordStart(text: string, from: number): number {
  const space = from === 0 ? -1 : text.indexOf(" ", from);
  return from > 0 && space < 0 ? from : space + 1;
}

function wordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.indexOf(" ", to);
  return space < 0 ? text.length : space;
}

function findInText(
  storage: Storage,
  session: string,
  language: Language,
  finder: Finder,
): Pick<FoundText, "language" | "version" | "places"> | null {
  const stored = storage.documents.get(session, language);
  if (!stored) return null;
  const places = stored.document.blocks.flatMap((block) =>
    findInBlock(block, finder).map((match, index) => ({
      block: block.id,
      index,
      ...around(match),
    })),
  );
  return places.length > 0 ? { language, version: stored.version, places } : null;
}

function findEverywhere(storage: Storage, query: FindQuery) {
  const finder = finderFor(query);
  const titles = new Map(storage.summaries.all().map(({ id, title }) => [id, title]));
  const texts: FoundText[] = [];
  let left = mostPlaces;
  for (const [session, number] of numbersOf(storage)) {
    for (const language of languages) {
      const found = findInText(storage, session, language, finder);
      const title = titles.get(session);
      if (!found || !title) continue;
      if (left === 0) return { texts, isCut: true };
      const places = found.places.slice(0, left);
      left -= places.length;
      texts.push({ session, number, title, ...found, places });
      if (places.length < found.places.length) return { texts, isCut: true };
    }
  }
  return { texts, isCut: false };
}

function usesOf(storage: Storage, thing: UsedThing): Use[] {
  const titles = new Map(storage.summaries.all().map(({ id, title }) => [id, title]));
  return Array.from(numbersOf(storage)).flatMap(([session, number]) => {
    const title = titles.get(session);
    const blocks = languages.flatMap((language) =>
      blocksUsing(storage.documents.get(session, language)?.document.blocks ?? [], thing),
    );
    const [block] = blocks;
    return title && block !== undefined ? [{ session, number, title, block }] : [];
  });
}

type Replacement = { readonly finder: Finder; readonly words: string };

function replaceIn(block: Block, places: readonly FoundPlace[], { finder, words }: Replacement) {
  const chosen = new Set(
    places.filter((place) => place.block === block.id).map(({ index }) => index),
  );
  if (chosen.size === 0) return { block, count: 0 };
  const matches = findInBlock(block, finder).filter((_, index) => chosen.has(index));
  return { block: replaceInBlock(block, matches, words), count: matches.length };
}

export const findingRoutes = (services: Services) => {
  const { api, storage } = services;
  return {
    find: api.finding.find.handler(({ input }) => findEverywhere(storage, input)),
    uses: api.finding.uses.handler(({ input }) => usesOf(storage, input)),
    replace: api.finding.replace.handler(({ input: { query, replacement, texts } }) => {
      const making = { finder: finderFor(query), words: replacement };
      const done = {
        places: 0,
        texts: 0,
        changedSince: [] as { session: string; language: Language }[],
      };
      for (const { session, language, version, places } of texts) {
        const stored = storage.documents.get(session, language);
        if (stored?.version !== version) {
          done.changedSince.push({ session, language });
          continue;
        }
        const replaced = stored.document.blocks.map((block) => replaceIn(block, places, making));
        const blocks = replaced.map(({ block }) => block);
        saveText(services, session, { language, blocks }, version);
        done.texts += 1;
        done.places += replaced.reduce((sum, { count }) => sum + count, 0);
      }
      return done;
    }),
  };
};
