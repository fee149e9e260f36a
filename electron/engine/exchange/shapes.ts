import {
  courseModuleSchema,
  courseSchema,
  placementSchema,
} from "../../../shared/curriculum/course.ts";
import { courseRunSchema, slotSchema } from "../../../shared/curriculum/course-run.ts";
import {
  curriculumSchema,
  factSchema,
  glossaryTermSchema,
  moduleSchema,
} from "../../../shared/curriculum/curriculum.ts";
import { personSchema, venueSchema } from "../../../shared/curriculum/directory.ts";
import {
  activitySchema,
  outcomeSchema,
  sessionSchema,
  testItemSchema,
} from "../../../shared/curriculum/session.ts";
import { slideBodySchema } from "../../../shared/deck/deck.ts";
import { isFields, type Shape } from "./shape.ts";

const text = { en: "", bn: "" };

const fieldsOf = (schema: { readonly shape: object }): readonly string[] =>
  Object.keys(schema.shape);

const texts = (...names: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(names.map((name) => [name, text]));
const lists = (...names: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(names.map((name) => [name, []]));

const numbered = (prefix: string) => (position: number) => `${prefix}${position}`;

export const curriculumShape: Shape = {
  order: fieldsOf(curriculumSchema),
  defaults: {
    ...texts("title", "shortTitle", "code", "objective", "howToUse"),
    ...lists("specificObjectives", "outcomes"),
  },
};

const topicDefaults = { ...texts("title"), ...lists("topics") };
const topicShape: Shape = {
  order: ["id", "title", "topics"],
  defaults: topicDefaults,
  get parts() {
    return { topics: topicShape };
  },
};

/** A module's id is in the name of its folder. */
export const moduleShape: Shape = {
  order: fieldsOf(moduleSchema).filter((field) => field !== "id"),
  defaults: { ...texts("title", "purpose"), ...lists("topics"), placeable: true },
  parts: { topics: topicShape },
};

const courseModuleShape: Shape = {
  order: fieldsOf(courseModuleSchema),
  defaults: { number: "", ...texts("title"), proposed: false, ...lists("lessons") },
};

export const courseShape: Shape = {
  order: fieldsOf(courseSchema),
  defaults: {
    ...texts("title", "audience", "institute"),
    ...lists("modules", "advice"),
    weight: null,
  },
  parts: {
    modules: courseModuleShape,
    advice: {
      order: ["courseModule", "about", "reason"],
      defaults: { about: [], ...texts("reason") },
    },
  },
};

export const placementShape: Shape = {
  order: fieldsOf(placementSchema),
  id: (_position, { course, session }) => `${String(course)}-${String(session)}`,
  defaults: {
    lesson: "",
    weight: null,
    status: "proposed",
    ...texts("reason"),
    ...lists("variant"),
  },
};

export const runShape: Shape = {
  order: fieldsOf(courseRunSchema),
  defaults: {
    batch: "",
    ...texts("title"),
    usualVenue: null,
    ...lists("workingDays", "periods", "breaks", "holidays", "slots"),
  },
  parts: {
    breaks: { order: ["id", "start", "end", "name"], defaults: texts("name") },
    holidays: { order: ["id", "from", "until", "name"], defaults: texts("name") },
    slots: {
      order: fieldsOf(slotSchema),
      defaults: {
        minutes: null,
        venue: null,
        ...lists("people"),
        group: "",
        ...texts("note"),
        locked: false,
      },
    },
  },
};

export const personShape: Shape = {
  order: fieldsOf(personSchema),
  defaults: {
    ...texts("name", "honours", "title", "organisation"),
    role: "resource-person",
    phone: "",
    email: "",
    ...lists("away", "substitutes"),
  },
};

export const venueShape: Shape = {
  order: fieldsOf(venueSchema),
  defaults: { ...texts("name", "building"), capacity: null },
};

export const factShape: Shape = {
  order: fieldsOf(factSchema),
  defaults: texts("name", "value", "unit", "source", "note"),
};

export const termShape: Shape = {
  order: fieldsOf(glossaryTermSchema),
  defaults: texts("term", "abbreviation", "meaning"),
};

const activityShape: Shape = {
  order: fieldsOf(activitySchema),
  id: numbered("a"),
  defaults: {
    ...texts("title", "content", "facilitatorDoes", "participantsDo", "materials", "assessment"),
    responsible: "lead",
    ...lists("slides", "outcomes"),
    usesHandout: false,
    dropOrder: 0,
  },
};

/** A session's id is in the name of its file, its module in the name of its folder. */
export const sessionShape: Shape = {
  order: fieldsOf(sessionSchema).filter((field) => field !== "id" && field !== "module"),
  defaults: {
    status: "draft",
    ...texts("title", "aim", "preReading", "ifShort", "ifLong", "notesAfter"),
    ...lists(
      "outcomes",
      "serves",
      "topics",
      "keyMessages",
      "activities",
      "terms",
      "law",
      "reading",
    ),
    ...lists("misconceptions", "testItems", "prerequisites"),
  },
  parts: {
    outcomes: { order: fieldsOf(outcomeSchema), id: numbered("o"), defaults: texts("text") },
    activities: activityShape,
    testItems: {
      order: fieldsOf(testItemSchema),
      id: numbered("q"),
      defaults: texts("stem", "reason"),
    },
    misconceptions: { order: ["belief", "answer"], defaults: texts("belief", "answer") },
  },
};

const slideDefaults: Readonly<Record<string, unknown>> = {
  ...texts("title", "text", "source", "alt", "reference", "quotation", "rolesTitle", "question"),
  ...lists("points", "items", "header", "rows", "task", "roles", "timing"),
};

const around = { defaults: { ...texts("notes"), minutes: null, hidden: false } };

/** Each layout's slide, its body beside the id as files have it. */
const slideShapes: ReadonlyMap<string, Shape> = new Map(
  slideBodySchema.options.map((option) => {
    const fields = fieldsOf(option);
    const defaults = fields.filter((field) => field in slideDefaults);
    const shape: Shape = {
      order: ["id", "section", ...fields, "notes", "minutes", "hidden", "origin"],
      id: numbered("s"),
      defaults: {
        ...Object.fromEntries(defaults.map((field) => [field, slideDefaults[field]])),
        ...around.defaults,
      },
      ...(fields.includes("columns")
        ? {
            parts: {
              columns: { order: ["title", "points"], defaults: { ...texts("title"), points: [] } },
            },
          }
        : {}),
    };
    return [option.shape.layout.value, shape];
  }),
);

const unknownSlide: Shape = {
  order: ["id", "layout"],
  id: numbered("s"),
  defaults: around.defaults,
};

/** The shape of a slide by its layout. */
export const slideShape = (slide: unknown): Shape =>
  slideShapes.get(isFields(slide) ? String(slide.layout) : "") ?? unknownSlide;
