import type { SessionSource } from "../../../../shared/composition/source.ts";
import { label } from "../../../../shared/composition/labels.ts";
import type { CourseModule } from "../../../../shared/curriculum/course.ts";
import { textIn, type Bilingual } from "../../../../shared/language/bilingual.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { fileName } from "../file-names.ts";
import { kindWords } from "../kind-words.ts";

/** The longest path that Windows' own programs open, in UTF-16 units (MAX_PATH less its ending zero). */
const longestPath = 259;
/** What a pack takes of it at most, so that it still opens when it is copied to another folder. */
const longestInPack = 190;
/** At least this much stays for the name of a file. */
const fileRoom = 70;
/** How the rest is shared between pack, module, lesson and session. */
const shares = { pack: 32, module: 32, lesson: 20, session: 32 } as const;
const separators = 4;

export type PackRoom = {
  /** UTF-16 units for the path of a file from the folder in which the pack stands. */
  readonly path: number;
  readonly of: (part: keyof typeof shares) => number;
};

/** How long names may be in a pack that stands in this folder; null for one in a single file. */
export function roomIn(folder: string | null): PackRoom {
  const left = longestPath - (folder === null ? 0 : folder.length + 1);
  const path = Math.max(fileRoom, Math.min(longestInPack, left));
  const sum = Object.values(shares).reduce((total, share) => total + share, 0);
  const scale = Math.min(1, Math.max(0, path - fileRoom - separators) / sum);
  return { path, of: (part) => Math.max(8, Math.floor(shares[part] * scale)) };
}

/** "FTC, Course pack": a pack without a course has the curriculum's name. */
export function packName(
  { course, curriculum }: SessionSource,
  language: Language,
  room: PackRoom,
): string {
  const name = course?.code ?? textIn(curriculum.shortTitle, language);
  const tail = `, ${kindWords[language].pack}`;
  return `${fileName(name, room.of("pack") - tail.length)}${tail}`;
}

/** The part of the course, or of the curriculum, that a session stands in. */
export type PackPlace = {
  readonly module: { readonly number: string; readonly title: Bilingual };
  /** Null where the placement names no lesson, and outside a course. */
  readonly lesson: CourseModule["lessons"][number] | null;
  /** Places in their order; what is not placed comes last, by the curriculum's modules. */
  readonly order: readonly [number, number];
};

export function placeOf({ course, placement, module }: SessionSource): PackPlace {
  const index = course?.modules.findIndex(({ id }) => id === placement?.courseModule) ?? -1;
  const found = course?.modules[index];
  if (!found) return { module, lesson: null, order: [1_000 + Number(module.number), 0] };
  const at = found.lessons.findIndex(({ number }) => number === placement?.lesson);
  return { module: found, lesson: found.lessons[at] ?? null, order: [index, at] };
}

/** A number and a title, cut after a whole word where one ends in the second half of the room. */
function folderName(number: string, title: Bilingual, language: Language, room: number): string {
  const whole = fileName(`${number} ${textIn(title, language)}`.trim());
  const cut = fileName(whole, room);
  const isInWord = cut !== whole && whole[cut.length] !== " ";
  const end = cut.lastIndexOf(" ");
  return isInWord && end > room / 2 ? fileName(cut.slice(0, end)) : cut;
}

/** Where in a pack a session's documents stand: its module, its lesson and the session, by "/". */
export function sessionFolder(source: SessionSource, language: Language, room: PackRoom): string {
  const { module, lesson } = placeOf(source);
  const number = module.number || label("proposed", language);
  return [
    folderName(number, module.title, language, room.of("module")),
    ...(lesson ? [folderName(lesson.number, lesson.title, language, room.of("lesson"))] : []),
    folderName(source.number, source.session.title, language, room.of("session")),
  ].join("/");
}

/** The sessions in the order of the course: its modules, their lessons, then the curriculum's order. */
export function inCourseOrder(sources: readonly SessionSource[]): readonly SessionSource[] {
  return sources
    .map((source, index) => ({ source, order: [...placeOf(source).order, index] as const }))
    .sort(({ order: one }, { order: other }) => {
      const at = one.findIndex((value, index) => value !== other[index]);
      return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
    })
    .map(({ source }) => source);
}
