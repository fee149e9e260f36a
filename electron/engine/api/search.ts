import type { SearchHit } from "../../../shared/contract/views.ts";
import { textIn } from "../../../shared/language/bilingual.ts";
import { searchForm } from "../../../shared/language/normalise.ts";
import type { Storage } from "../storage/storage.ts";
import { curriculumOf, numbersOf } from "./overview.ts";
import type { Services } from "./services.ts";

/** A session whose number was typed, in either language's digits. */
function hitByNumber(storage: Storage, query: string): Omit<SearchHit, "number" | "title">[] {
  const wanted = searchForm(query).trim();
  const id = [...numbersOf(storage)].find(([, number]) => number === wanted)?.[0];
  const session = id === undefined ? null : (storage.sessions.get(id)?.session ?? null);
  if (!session) return [];
  const language = curriculumOf(storage).sourceLanguage;
  const excerpt = [{ text: textIn(session.title, language), match: false }];
  return [{ session: session.id, language, block: null, excerpt }];
}

/** Sessions and blocks that hold all words of the query; a session's number finds that session. */
function find(storage: Storage, query: string, limit: number): SearchHit[] {
  const found = [...hitByNumber(storage, query), ...storage.search.find(query, limit)];
  if (found.length === 0) return [];
  const numbers = numbersOf(storage);
  const titles = new Map(storage.summaries.all().map(({ id, title }) => [id, title]));
  return found.slice(0, limit).flatMap((hit) => {
    const title = titles.get(hit.session);
    const number = numbers.get(hit.session) ?? "";
    return title ? [{ ...hit, excerpt: [...hit.excerpt], number, title }] : [];
  });
}

export const searchRoutes = ({ api, storage }: Services) => ({
  find: api.search.find.handler(({ input: { query, limit } }) => find(storage, query, limit)),
});
