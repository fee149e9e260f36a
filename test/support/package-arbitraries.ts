import { chartKinds, mostSeries } from "../../shared/deck/chart-kinds.ts";
import { createHash } from "node:crypto";
import * as fc from "fast-check";
import type { Arbitrary } from "fast-check";
import type { Comment, FormerBlock, Review } from "../../shared/curriculum/review.ts";
import type { Block } from "../../shared/document/nodes/block.ts";
import { blockFingerprint } from "../../shared/document/translation.ts";
import { bloomLevels } from "../../shared/curriculum/bloom.ts";
import {
  depths,
  placementStatuses,
  type Course,
  type Placement,
} from "../../shared/curriculum/course.ts";
import type {
  Curriculum,
  Fact,
  GlossaryTerm,
  Module,
  Topic,
} from "../../shared/curriculum/curriculum.ts";
import { methodCodes } from "../../shared/curriculum/methods.ts";
import type { Asset, CurriculumPackage } from "../../shared/curriculum/package.ts";
import { responsibles, sessionStatuses, type Session } from "../../shared/curriculum/session.ts";
import { type Slide, type SlideBody, type SlideOrigin } from "../../shared/deck/deck.ts";
import { languages } from "../../shared/language/language.ts";
import { normaliseText } from "../../shared/language/normalise.ts";
import {
  assetNameArbitrary,
  diagramDataArbitrary,
  documentArbitrary,
  idArbitrary,
} from "./arbitraries.ts";
import { bilingual, day, short, text } from "./field-arbitraries.ts";
import { personArbitrary, runArbitrary, venueArbitrary } from "./timetable-arbitraries.ts";

const bilinguals = fc.array(bilingual, { maxLength: 3 });
const ids = fc.array(idArbitrary, { maxLength: 4 });
const minutes = fc.integer({ min: 0, max: 1_440 });
const weight = fc.option(fc.integer({ min: 0, max: 2_000 }).map((halves) => halves / 2));

type Arbitraries<Fields> = { [Key in keyof Fields]: Arbitrary<Fields[Key]> };

/** Records of which some fields may be missing. */
const withOptional = <Optional, Required>(
  optional: Arbitraries<Optional>,
  required: Arbitraries<Required>,
): Arbitrary<Required & Partial<Optional>> =>
  fc
    .tuple(fc.record(required), fc.record(optional, { requiredKeys: [] }))
    .map(([one, other]) => ({ ...one, ...other }) as Required & Partial<Optional>);

/** Ids as files number them, or made by the product, each once in its list. */
const withIds = <Fields>(prefix: string, fields: Arbitrary<Fields>, maxLength = 3) =>
  fc
    .uniqueArray(fc.tuple(fc.option(idArbitrary), fields), {
      maxLength,
      selector: ([id]) => id ?? Symbol(),
    })
    .map((items) =>
      items.map(([id, rest], index) => ({ id: id ?? `${prefix}${index + 1}`, ...rest })),
    );

const curriculum: Arbitrary<Curriculum> = fc.record({
  id: idArbitrary,
  title: bilingual,
  shortTitle: bilingual,
  code: bilingual,
  sourceLanguage: fc.constantFrom(...languages),
  objective: bilingual,
  specificObjectives: bilinguals,
  outcomes: fc.array(fc.record({ id: idArbitrary, text: bilingual }), { maxLength: 3 }),
  howToUse: bilingual,
  factsAsOf: day,
});

const topics = (depth: number): Arbitrary<Topic[]> =>
  fc.array(
    fc.record({
      id: idArbitrary,
      title: bilingual,
      topics: depth === 0 ? fc.constant([]) : topics(depth - 1),
    }),
    { maxLength: 2 },
  );

const module: Arbitrary<Module> = fc.record({
  id: idArbitrary,
  title: bilingual,
  purpose: bilingual,
  placeable: fc.boolean(),
  topics: topics(2),
});

const startsAt = fc.integer({ min: 0, max: 1_439 });
/** What activities have only where somebody has set it. */
const onTheClock = {
  kind: fc.constant("break" as const),
  startsAt,
  alongside: fc.constant(true as const),
  groupWork: fc.record({
    groups: fc.integer({ min: 1, max: 320 }),
    preparation: minutes,
    present: minutes,
    questions: minutes,
    remarks: minutes,
  }),
};

const session: Arbitrary<Omit<Session, "module">> = withOptional(
  { startsAt },
  {
    id: idArbitrary,
    title: bilingual,
    status: fc.constantFrom(...sessionStatuses),
    minutes: fc.integer({ min: 5, max: 1_440 }),
    aim: bilingual,
    outcomes: withIds("o", fc.record({ text: bilingual, bloom: fc.constantFrom(...bloomLevels) })),
    serves: ids,
    topics: ids,
    keyMessages: bilinguals,
    preReading: bilingual,
    activities: withIds(
      "a",
      withOptional(onTheClock, {
        title: bilingual,
        content: bilingual,
        method: fc.constantFrom(...methodCodes),
        minutes: fc.record({ minimum: minutes, planned: minutes, maximum: minutes }),
        facilitatorDoes: bilingual,
        participantsDo: bilingual,
        materials: bilingual,
        responsible: fc.constantFrom(...responsibles),
        slides: ids,
        usesHandout: fc.boolean(),
        outcomes: ids,
        assessment: bilingual,
        dropOrder: fc.integer({ min: 0, max: 99 }),
      }),
    ),
    ifShort: bilingual,
    ifLong: bilingual,
    notesAfter: bilingual,
    terms: ids,
    law: bilinguals,
    reading: bilinguals,
    misconceptions: fc.array(fc.record({ belief: bilingual, answer: bilingual }), { maxLength: 2 }),
    testItems: withIds(
      "q",
      fc.record({
        stem: bilingual,
        options: fc.array(bilingual, { minLength: 2, maxLength: 6 }),
        answer: fc.integer({ min: 0, max: 5 }),
        reason: bilingual,
        outcome: idArbitrary,
      }),
    ),
    prerequisites: ids,
  },
);

const figure = fc.integer().map((tenths) => tenths / 10);
const column = fc.record({ title: bilingual, points: bilinguals });
const titled = { title: bilingual };

/** A slide of every layout. */
const slideBody: Arbitrary<SlideBody> = fc.oneof(
  fc.record({ layout: fc.constant("title" as const) }),
  fc.record({ layout: fc.constant("outcomes" as const), ...titled }),
  fc.record({
    layout: fc.constant("agenda" as const),
    ...titled,
    items: fc.array(
      fc.record({ title: bilingual, minutes: fc.option(fc.integer({ min: 0, max: 480 })) }),
      { maxLength: 3 },
    ),
  }),
  fc.record({ layout: fc.constant("section" as const), ...titled, text: bilingual }),
  fc.record({
    layout: fc.constantFrom("bullets" as const, "remember" as const, "closing" as const),
    ...titled,
    points: bilinguals,
  }),
  fc.record({
    layout: fc.constant("two-columns" as const),
    ...titled,
    columns: fc.tuple(column, column),
  }),
  fc.record({
    layout: fc.constant("table" as const),
    ...titled,
    header: bilinguals,
    rows: fc.array(bilinguals, { maxLength: 2 }),
    source: bilingual,
  }),
  fc.record(
    {
      layout: fc.constant("chart" as const),
      ...titled,
      kind: fc.constantFrom(...chartKinds),
      bars: fc.array(
        fc.record(
          {
            label: bilingual,
            value: figure,
            others: fc.array(figure, { maxLength: mostSeries - 1 }),
          },
          { requiredKeys: ["label", "value"] },
        ),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
      series: fc.array(bilingual, { maxLength: mostSeries }),
      source: bilingual,
    },
    { requiredKeys: ["layout", "title", "bars", "source"] },
  ),
  fc.record({
    layout: fc.constant("diagram" as const),
    ...titled,
    diagram: fc.record(
      { en: storedDiagram(), bn: storedDiagram(), basis: fc.constant("0abc") },
      { requiredKeys: ["en", "bn"] },
    ),
    alt: bilingual,
    source: bilingual,
  }),
  fc.record({
    layout: fc.constant("quotation" as const),
    ...titled,
    source: bilingual,
    reference: bilingual,
    quotation: bilingual,
  }),
  fc.record({
    layout: fc.constant("picture" as const),
    ...titled,
    asset: assetNameArbitrary,
    alt: bilingual,
    source: bilingual,
  }),
  fc.record({
    layout: fc.constant("activity" as const),
    ...titled,
    task: bilinguals,
    rolesTitle: bilingual,
    roles: bilinguals,
    timing: fc.array(fc.record({ title: bilingual, minutes: fc.integer({ min: 1, max: 480 }) }), {
      maxLength: 2,
    }),
  }),
  fc.record({ layout: fc.constant("question" as const), ...titled, question: bilingual }),
);

function storedDiagram() {
  return diagramDataArbitrary.map((data) => {
    const normalise = (_key: string, value: unknown): unknown =>
      typeof value === "string" ? normaliseText(value) : value;
    return JSON.parse(JSON.stringify(data), normalise) as typeof data;
  });
}

const inBoth = fc.record({ en: text, bn: text });
const slideOrigin: Arbitrary<SlideOrigin> = fc.record({
  key: idArbitrary,
  drafted: fc.record({ body: idArbitrary, notes: idArbitrary }),
  sources: fc.array(
    fc.record({
      of: fc.constantFrom("block" as const, "activity" as const, "session" as const),
      id: idArbitrary,
      fingerprint: inBoth,
      words: inBoth,
    }),
    { maxLength: 2 },
  ),
});

const slides: Arbitrary<Slide[]> = withIds(
  "s",
  fc.record(
    {
      body: slideBody,
      notes: bilingual,
      minutes: fc.option(fc.integer({ min: 0, max: 960 }).map((halves) => halves / 2)),
      hidden: fc.boolean(),
      section: bilingual,
      origin: slideOrigin,
    },
    { requiredKeys: ["body", "notes", "minutes", "hidden"] },
  ),
);

const course: Arbitrary<Course> = fc.record({
  id: idArbitrary,
  code: short.filter((code) => code !== ""),
  title: bilingual,
  audience: bilingual,
  institute: bilingual,
  days: fc.integer({ min: 1, max: 1_000 }),
  participants: fc.record({
    from: fc.integer({ min: 1, max: 99 }),
    to: fc.integer({ min: 1, max: 400 }),
  }),
  modules: fc.array(
    fc.record({
      id: idArbitrary,
      number: fc.oneof(short, fc.constantFrom("", "04", "13", "1e3", "0x1")),
      title: bilingual,
      proposed: fc.boolean(),
      lessons: fc.array(
        fc.record({ number: fc.constantFrom("13.08", "1", "07"), title: bilingual }),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 2 },
  ),
  advice: fc.array(fc.record({ courseModule: idArbitrary, about: ids, reason: bilingual }), {
    maxLength: 2,
  }),
  weight,
});

const placement: Arbitrary<Placement> = fc
  .record({
    id: fc.option(idArbitrary),
    session: idArbitrary,
    course: idArbitrary,
    courseModule: idArbitrary,
    lesson: short,
    minutes: fc.integer({ min: 1, max: 1_440 }),
    depth: fc.constantFrom(...depths),
    weight,
    status: fc.constantFrom(...placementStatuses),
    reason: bilingual,
    variant: fc.array(fc.record({ activity: idArbitrary, minutes }), { maxLength: 2 }),
  })
  .map(({ id, ...rest }) => ({ id: id ?? `${rest.course}-${rest.session}`, ...rest }));

const fact: Arbitrary<Fact> = fc.record({
  id: idArbitrary,
  name: bilingual,
  value: bilingual,
  unit: bilingual,
  source: bilingual,
  asOf: day,
  note: bilingual,
});

const term: Arbitrary<GlossaryTerm> = fc.record({
  id: idArbitrary,
  term: bilingual,
  abbreviation: bilingual,
  meaning: bilingual,
});

const asset: Arbitrary<Asset> = fc
  .tuple(fc.uint8Array({ maxLength: 40 }), fc.constantFrom("png", "jpg", "svg"))
  .map(([bytes, ending]) => ({
    name: `${createHash("sha256").update(bytes).digest("hex")}.${ending}`,
    bytes: new Uint8Array(bytes),
  }));

const moment = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2039-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());
const author = short;
const remark = text.filter((words) => words !== "");

const comment: Arbitrary<Comment> = fc.record({
  id: idArbitrary,
  anchor: fc.record({
    language: fc.constantFrom(...languages),
    block: idArbitrary,
    start: fc.nat(500),
    end: fc.nat(500),
    quote: text,
  }),
  author,
  at: moment,
  text: remark,
  replies: fc.array(fc.record({ author, at: moment, text: remark }), { maxLength: 2 }),
  resolved: fc.option(fc.record({ author, at: moment })),
});

const formerBlock: Arbitrary<FormerBlock> = fc
  .record({ document: documentArbitrary("en"), until: moment })
  .map(({ document, until }) => {
    const [first] = document.blocks;
    const { basis: _, ...block } = first as Block;
    return { basis: blockFingerprint(block), block, until };
  });

/** What is said beside a session's text. */
const review: Arbitrary<Review> = fc.record({
  comments: fc.uniqueArray(comment, { maxLength: 2, selector: ({ id }) => id }),
  statuses: fc.array(
    fc.record({ status: fc.constantFrom(...sessionStatuses), author, at: moment }),
    { maxLength: 2 },
  ),
  formerBlocks: fc.uniqueArray(formerBlock, { maxLength: 2, selector: ({ basis }) => basis }),
});

const sessionContent = fc.record({
  session,
  review,
  texts: fc.record({ en: documentArbitrary("en"), bn: documentArbitrary("bn") }),
  deck: fc.record(
    { slides, leftOut: fc.array(idArbitrary, { minLength: 1, maxLength: 2 }) },
    { requiredKeys: ["slides"] },
  ),
});

const byName = (one: Asset, other: Asset): number => (one.name < other.name ? -1 : 1);

/** Whole curricula with everything that one can hold; references lead anywhere. */
export const packageArbitrary: Arbitrary<CurriculumPackage> = fc
  .record({
    curriculum,
    modules: fc.uniqueArray(
      fc.tuple(
        module,
        fc.uniqueArray(sessionContent, { maxLength: 2, selector: (item) => item.session.id }),
      ),
      { maxLength: 3, selector: ([{ id }]) => id },
    ),
    courses: fc.array(course, { maxLength: 2 }),
    placements: fc.array(placement, { maxLength: 2 }),
    runs: fc.array(runArbitrary, { maxLength: 2 }),
    people: fc.array(personArbitrary, { maxLength: 2 }),
    venues: fc.array(venueArbitrary, { maxLength: 2 }),
    facts: fc.array(fact, { maxLength: 2 }),
    glossary: fc.array(term, { maxLength: 2 }),
    assets: fc.uniqueArray(asset, { maxLength: 2, selector: ({ name }) => name }),
  })
  .map(({ modules, assets, ...rest }): CurriculumPackage =>
    structuredClone({
      ...rest,
      modules: modules.map(([own]) => own),
      sessions: modules.flatMap(([own, contents]) =>
        contents.map((content) => ({
          ...content,
          session: { ...content.session, module: own.id },
        })),
      ),
      assets: assets.toSorted(byName),
    }),
  );
