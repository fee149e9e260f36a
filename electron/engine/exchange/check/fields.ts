import type { Session } from "../../../../shared/curriculum/session.ts";
import type { Bilingual } from "../../../../shared/language/bilingual.ts";
import { curriculumFile, listFiles } from "../paths.ts";
import { isFields } from "../shape.ts";
import type { Checking } from "./places.ts";

/** Where a text stands: its file, its place in it, and the session that it belongs to. */
type FieldPlace = {
  readonly path: string;
  readonly keys: readonly PropertyKey[];
  readonly session: Session | null;
};
type Visit = (place: FieldPlace, text: Bilingual | string) => void;

const isBilingual = (value: unknown): value is Bilingual =>
  isFields(value) && typeof value.en === "string" && typeof value.bn === "string";

/** Calls `visit` for every text in plain data: those in both languages whole, others by themselves. */
function visitTexts(value: unknown, place: FieldPlace, visit: Visit): void {
  if (typeof value === "string" || isBilingual(value)) return visit(place, value);
  const within = (key: PropertyKey): FieldPlace => ({ ...place, keys: [...place.keys, key] });
  if (Array.isArray(value)) {
    value.forEach((child, index) => visitTexts(child, within(index), visit));
  } else if (isFields(value)) {
    for (const [key, child] of Object.entries(value)) visitTexts(child, within(key), visit);
  }
}

/** Calls `visit` for every text of the curriculum but those of the documents. */
export function visitFields(checking: Checking, visit: Visit): void {
  const { curriculum, modules, sessions, courses, placements, facts, glossary } = checking.content;
  const visitFile = (path: string, data: unknown, session: Session | null = null): void =>
    visitTexts(data, { path, keys: [], session }, visit);
  visitFile(curriculumFile, curriculum);
  for (const module of modules) visitFile(checking.pathOfModule(module.id), module);
  for (const item of sessions) {
    visitFile(checking.pathOf(item, "session"), item.session, item.session);
    visitFile(checking.pathOf(item, "deck"), { slides: item.deck.slides }, item.session);
  }
  visitFile(listFiles.courses, courses);
  visitFile(listFiles.placements, placements);
  visitFile(listFiles.facts, facts);
  visitFile(listFiles.glossary, glossary);
}
