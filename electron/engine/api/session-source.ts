import type { SessionSource } from "../../../shared/composition/source.ts";
import { raise } from "../../../shared/contract/errors.ts";
import type { Language } from "../../../shared/language/language.ts";
import type { Storage } from "../storage/storage.ts";
import { curriculumOf, numbersOf } from "./overview.ts";
import { sessionOf } from "./session.ts";
import { settingsOf } from "./settings.ts";

function moduleOf(storage: Storage, id: string): SessionSource["module"] {
  const modules = storage.curriculum.modules.all();
  const index = modules.findIndex((module) => module.id === id);
  const module = modules[index] ?? raise("NOT_FOUND", { kind: "module", id });
  return { ...module, number: String(index + 1) };
}

function placeOf(storage: Storage, session: string, course: string | null) {
  if (course === null) return { course: null, placement: null };
  const found =
    storage.curriculum.courses.get(course) ?? raise("NOT_FOUND", { kind: "course", id: course });
  const placements = storage.placements.ofSession(session);
  return { course: found, placement: placements.find((one) => one.course === course) ?? null };
}

function sessionTitles(storage: Storage): SessionSource["sessions"] {
  const numbers = numbersOf(storage);
  return new Map(
    storage.summaries
      .all()
      .map(({ id, title }) => [id, { number: numbers.get(id) ?? "", title }] as const),
  );
}

/**
 * Everything about a session that its documents are made from, for one course or (null) for the
 * session's own slot. Throws NOT_FOUND. A session that is not placed in the course keeps its own slot.
 */
export function sessionSource(
  storage: Storage,
  sessionId: string,
  courseId: string | null,
): SessionSource {
  const { session } = sessionOf(storage, sessionId);
  const sessions = sessionTitles(storage);
  const text = (language: Language) =>
    storage.documents.get(sessionId, language)?.document ?? { language, blocks: [] };
  return {
    session,
    texts: { en: text("en"), bn: text("bn") },
    deck: storage.decks.get(sessionId)?.deck ?? { slides: [] },
    curriculum: curriculumOf(storage),
    institute: settingsOf(storage).institute,
    module: moduleOf(storage, session.module),
    number: sessions.get(sessionId)?.number ?? "",
    ...placeOf(storage, sessionId, courseId),
    facts: storage.curriculum.facts.all(),
    glossary: storage.curriculum.glossary.all(),
    sessions,
  };
}
