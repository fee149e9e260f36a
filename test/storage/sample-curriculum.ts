import { emptySession } from "../../shared/curriculum/empty-session.ts";
import type { Course, Placement } from "../../shared/curriculum/course.ts";
import type { CurriculumPackage, SessionContent } from "../../shared/curriculum/package.ts";
import { emptyReview } from "../../shared/curriculum/review.ts";
import type { Session } from "../../shared/curriculum/session.ts";
import { everyone, type Block } from "../../shared/document/nodes/block.ts";
import { bilingual } from "../../shared/language/bilingual.ts";
import type { Language } from "../../shared/language/language.ts";

const empty = bilingual();

export const paragraph = (id: string, text: string, given: Partial<Block> = {}): Block =>
  ({ type: "paragraph", id, audience: everyone, children: [{ text }], ...given }) as Block;

export const text = (language: Language, blocks: readonly Block[]) => ({
  language,
  blocks: [...blocks],
});

export const sampleSession = (id: string, given: Partial<Session> = {}): Session => ({
  ...emptySession(id, "approaches", bilingual("The lifecycle approach", "জীবনচক্র পদ্ধতি")),
  minutes: 90,
  outcomes: [{ id: "o1", text: bilingual("name five stages"), bloom: "remember" }],
  serves: ["co1"],
  topics: ["lifecycle"],
  activities: [
    {
      id: "a1",
      title: bilingual("Sort the risk cards", "ঝুঁকির কার্ড সাজানো"),
      content: empty,
      method: "GE",
      minutes: { minimum: 15, planned: 90, maximum: 100 },
      facilitatorDoes: empty,
      participantsDo: empty,
      materials: empty,
      responsible: "lead",
      slides: ["s1"],
      usesHandout: false,
      outcomes: ["o1"],
      assessment: empty,
      dropOrder: 0,
    },
  ],
  ...given,
});

export const sampleContent = (
  id: string,
  given: Partial<Session> = {},
  texts: { readonly en?: readonly Block[]; readonly bn?: readonly Block[] } = {},
): SessionContent => ({
  session: sampleSession(id, given),
  texts: {
    en: text("en", texts.en ?? [paragraph("b1", "Risks differ by stage of life.")]),
    bn: text("bn", texts.bn ?? [paragraph("b1", "জীবনের ধাপভেদে ঝুঁকি আলাদা।")]),
  },
  deck: {
    slides: [{ id: "s1", body: { layout: "title" }, notes: empty, minutes: null, hidden: false }],
  },
  review: emptyReview,
});

const course: Course = {
  id: "ftc",
  code: "FTC",
  title: bilingual("Foundation Training Course", "বুনিয়াদি প্রশিক্ষণ কোর্স"),
  audience: empty,
  institute: empty,
  days: 180,
  participants: { from: 300, to: 320 },
  modules: [
    {
      id: "ftc-13",
      number: "13",
      title: bilingual("National Economic Management"),
      proposed: false,
      lessons: [{ number: "13.08", title: bilingual("NSSS") }],
    },
  ],
  advice: [],
  weight: null,
};

export const samplePlacement = (id: string, given: Partial<Placement> = {}): Placement => ({
  id,
  session: "lifecycle-approach",
  course: "ftc",
  courseModule: "ftc-13",
  lesson: "13.08",
  minutes: 45,
  depth: "core",
  weight: null,
  status: "proposed",
  reason: empty,
  variant: [],
  ...given,
});

/** A small curriculum: two modules, two sessions, one course, one fact, one term. */
export const sampleCurriculum = (
  sessions: readonly SessionContent[] = [
    sampleContent("lifecycle-approach"),
    sampleContent("poor-relief", { title: bilingual("Poor relief", "দরিদ্র সহায়তা") }),
  ],
): CurriculumPackage => ({
  curriculum: {
    id: "sample",
    title: bilingual("Social Security ToT", "সামাজিক নিরাপত্তা টিওটি"),
    shortTitle: bilingual("Social Security ToT", "সামাজিক নিরাপত্তা"),
    code: bilingual("SS", "সানি"),
    sourceLanguage: "en",
    objective: empty,
    specificObjectives: [],
    outcomes: [{ id: "co1", text: bilingual("Explain the lifecycle approach") }],
    howToUse: empty,
    factsAsOf: "2024-06-30",
  },
  modules: [
    { id: "opening", title: bilingual("Opening"), purpose: empty, placeable: false, topics: [] },
    {
      id: "approaches",
      title: bilingual("Broad approaches", "বিস্তৃত পদ্ধতি"),
      purpose: empty,
      placeable: true,
      topics: [{ id: "lifecycle", title: bilingual("Lifecycle"), topics: [] }],
    },
  ],
  sessions,
  courses: [course],
  placements: [],
  runs: [],
  people: [],
  venues: [],
  facts: [
    {
      id: "nsss-approved",
      name: bilingual("Approval of the NSSS"),
      value: bilingual("2015", "২০১৫"),
      unit: empty,
      source: empty,
      asOf: "2024-06-30",
      note: empty,
    },
  ],
  glossary: [
    { id: "cmc", term: bilingual("CMC"), abbreviation: empty, meaning: bilingual("a committee") },
  ],
  assets: [],
});
