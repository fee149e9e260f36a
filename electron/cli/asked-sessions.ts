import { raise } from "../../shared/contract/errors.ts";
import { toAsciiDigits } from "../../shared/language/digits.ts";
import type { Storage } from "../engine/storage/storage.ts";
import { numbersOf } from "../engine/api/overview.ts";

export type NumberedSession = {
  readonly id: string;
  readonly number: string;
  readonly module: string;
};

function numberedSessions(storage: Storage): NumberedSession[] {
  const numbers = numbersOf(storage);
  return storage.sessions
    .places()
    .map(({ id, module }) => ({ id, module, number: numbers.get(id) ?? "" }));
}

/** Refuses a curriculum that is not the one of the data folder. */
export function demandCurriculum(storage: Storage, id: string | undefined): void {
  if (id === undefined) return;
  if (storage.curriculum.get()?.id !== id) raise("NOT_FOUND", { kind: "curriculum", id });
}

/** A course's id by its code (FTC, in any case) or id; null where none is asked for. */
export function courseIdOf(storage: Storage, asked: string | undefined): string | null {
  if (asked === undefined) return null;
  const found = storage.curriculum.courses
    .all()
    .find(({ id, code }) => id === asked || code.toLowerCase() === asked.toLowerCase());
  return found?.id ?? raise("NOT_FOUND", { kind: "course", id: asked });
}

function ofModule(storage: Storage, sessions: readonly NumberedSession[], asked: string) {
  const modules = storage.curriculum.modules.all();
  const byNumber = modules[Number(toAsciiDigits(asked)) - 1];
  const module = modules.find(({ id }) => id === asked) ?? byNumber;
  if (!module) raise("NOT_FOUND", { kind: "module", id: asked });
  return sessions.filter((session) => session.module === module.id);
}

function ofCourse(storage: Storage, sessions: readonly NumberedSession[], course: string) {
  const placed = new Set(
    storage.placements.all().flatMap((one) => (one.course === course ? [one.session] : [])),
  );
  return sessions.filter(({ id }) => placed.has(id));
}

/**
 * The sessions that are asked for by number ("8.2", "৮.২") or id, and by module; without either, those
 * of the course; without that, all. In the curriculum's order. Throws NOT_FOUND.
 */
export function askedSessions(
  storage: Storage,
  asked: {
    readonly sessions: readonly string[];
    readonly modules: readonly string[];
    readonly course: string | null;
  },
): NumberedSession[] {
  const all = numberedSessions(storage);
  if (asked.sessions.length + asked.modules.length === 0) {
    return asked.course === null ? all : ofCourse(storage, all, asked.course);
  }
  const named = asked.sessions.map((name) => {
    const number = toAsciiDigits(name);
    const found = all.find((session) => session.id === name || session.number === number);
    return found ?? raise("NOT_FOUND", { kind: "session", id: name });
  });
  const wanted = new Set([
    ...named,
    ...asked.modules.flatMap((one) => ofModule(storage, all, one)),
  ]);
  return all.filter((session) => wanted.has(session));
}
