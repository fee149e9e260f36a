import type { SessionSource } from "../../../shared/composition/source.ts";
import type { Module } from "../../../shared/curriculum/curriculum.ts";
import { raise } from "../../../shared/contract/errors.ts";
import { chosenTemplate } from "../../../shared/deck/templates/own-template.ts";
import type { Language } from "../../../shared/language/language.ts";
import type { Storage } from "../storage/storage.ts";
import { curriculumOf, numbersOf } from "./overview.ts";
import { sessionOf } from "./session.ts";
import { settingsOf } from "./settings.ts";

function moduleOf(modules: readonly Module[], id: string): SessionSource["module"] {
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

export type SourceOf = (session: string, course: string | null) => SessionSource;

/**
 * Gives everything about a session that its documents are made from, for one course or (null) for the
 * session's own slot. Throws NOT_FOUND. A session that is not placed in the course keeps its own slot.
 * What all sessions share is read once.
 */
export function sessionSources(storage: Storage): SourceOf {
  const modules = storage.curriculum.modules.all();
  const settings = settingsOf(storage);
  const shared = {
    curriculum: curriculumOf(storage),
    institute: settings.institute,
    template: chosenTemplate(settings.template, settings.ownTemplates),
    facts: storage.curriculum.facts.all(),
    glossary: storage.curriculum.glossary.all(),
    sessions: sessionTitles(storage),
  };
  return (id, course) => {
    const { session } = sessionOf(storage, id);
    const text = (language: Language) =>
      storage.documents.get(id, language)?.document ?? { language, blocks: [] };
    return {
      ...shared,
      session,
      texts: { en: text("en"), bn: text("bn") },
      deck: storage.decks.get(id)?.deck ?? { slides: [] },
      module: moduleOf(modules, session.module),
      number: shared.sessions.get(id)?.number ?? "",
      ...placeOf(storage, id, course),
    };
  };
}

/** The same for one session. */
export const sessionSource = (storage: Storage, ...asked: Parameters<SourceOf>): SessionSource =>
  sessionSources(storage)(...asked);
