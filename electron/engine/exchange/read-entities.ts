import { z } from "zod";
import { courseSchema, placementSchema } from "../../../shared/curriculum/course.ts";
import { courseRunSchema } from "../../../shared/curriculum/course-run.ts";
import {
  curriculumSchema,
  factSchema,
  glossaryTermSchema,
  moduleSchema,
  type Curriculum,
  type Module,
} from "../../../shared/curriculum/curriculum.ts";
import { personSchema, venueSchema } from "../../../shared/curriculum/directory.ts";
import { sessionSchema, type Session } from "../../../shared/curriculum/session.ts";
import { deckSchema, type Deck } from "../../../shared/deck/deck.ts";
import { curriculumFile, formatNumber, listFiles } from "./paths.ts";
import type { Source } from "./source.ts";
import { fill, fillList, isFields, type Fields, type Shape } from "./shape.ts";
import {
  courseShape,
  curriculumShape,
  factShape,
  moduleShape,
  personShape,
  placementShape,
  runShape,
  sessionShape,
  slideShape,
  termShape,
  venueShape,
} from "./shapes.ts";
import { check } from "./yaml-file.ts";

/** curriculum.yaml; null where it is missing or wrong. */
export function readCurriculumFile(source: Source): Curriculum | null {
  const file = source.yaml(curriculumFile);
  if (!file) {
    source.fault(curriculumFile, null, "is missing; without it the folder is no curriculum");
    return null;
  }
  if (file.data === undefined) return null;
  const { format, ...fields } = isFields(file.data) ? file.data : {};
  if (format !== formatNumber) {
    const words = `format is ${JSON.stringify(format) ?? "missing"}; this version reads format ${formatNumber}`;
    source.fault(curriculumFile, file.lineOf(["format"]), words);
    return null;
  }
  return check(curriculumSchema, fill(curriculumShape, fields, 1), file, source.faults);
}

function readList<Item>(
  source: Source,
  list: keyof typeof listFiles,
  shape: Shape,
  schema: z.ZodType<Item>,
): readonly Item[] {
  const file = source.yaml(listFiles[list]);
  if (!file || file.data === null || file.data === undefined) return [];
  return check(z.array(schema), fillList(shape, file.data), file, source.faults) ?? [];
}

export const readLists = (source: Source) => ({
  courses: readList(source, "courses", courseShape, courseSchema),
  placements: readList(source, "placements", placementShape, placementSchema),
  runs: readList(source, "runs", runShape, courseRunSchema),
  people: readList(source, "people", personShape, personSchema),
  venues: readList(source, "venues", venueShape, venueSchema),
  facts: readList(source, "facts", factShape, factSchema),
  glossary: readList(source, "glossary", termShape, glossaryTermSchema),
});

/** A thing whose id (and module) are in the names of its file and folder, not in the file. */
function readNamed<Item>(
  source: Source,
  path: string,
  names: Fields,
  shape: Shape,
  schema: z.ZodType<Item>,
): Item | null {
  const file = source.yaml(path);
  if (!file || file.data === undefined) return null;
  const fields = fill(shape, file.data ?? {}, 1);
  if (!isFields(fields)) {
    source.fault(path, 1, "is not a file of fields");
    return null;
  }
  const doubled = Object.keys(names).find((name) => name in fields);
  if (doubled) {
    source.fault(
      path,
      file.lineOf([doubled]),
      `${doubled} is in the names of file and folder, not in the file`,
    );
  }
  return check(schema, { ...fields, ...names }, file, source.faults);
}

export const readModule = (source: Source, path: string, id: string): Module | null =>
  readNamed(source, path, { id }, moduleShape, moduleSchema);

export const readSession = (
  source: Source,
  path: string,
  id: string,
  module: string,
): Session | null => readNamed(source, path, { id, module }, sessionShape, sessionSchema);

/** In files a slide's body stands beside its id; here it is put under `body`. */
function nestBody(slide: unknown, position: number): unknown {
  const filled = fill(slideShape(slide), slide, position);
  if (!isFields(filled)) return filled;
  const { id, notes, minutes, hidden, section, origin, ...body } = filled;
  const more = {
    ...(section === undefined ? {} : { section }),
    ...(origin === undefined ? {} : { origin }),
  };
  return { id, body, notes, minutes, hidden, ...more };
}

export function readDeck(source: Source, path: string): Deck | null {
  const file = source.yaml(path);
  if (!file || file.data === null || file.data === undefined) return { slides: [] };
  if (!isFields(file.data)) return check(deckSchema, file.data, file, source.faults);
  const { slides = [] } = file.data;
  const nested = Array.isArray(slides)
    ? slides.map((slide: unknown, index) => nestBody(slide, index + 1))
    : slides;
  return check(deckSchema, { ...file.data, slides: nested }, file, source.faults, (keys) =>
    keys.filter((key, index) => !(index === 2 && key === "body")),
  );
}
