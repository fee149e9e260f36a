import type { Course, Placement } from "../../shared/curriculum/course.ts";
import type { AssetReader, SessionSource } from "../../shared/composition/source.ts";
import { openProfile } from "../../shared/curriculum/institute.ts";
import { bilingual } from "../../shared/language/bilingual.ts";
import { usualTemplate } from "../../shared/deck/templates/own-template.ts";
import { sampleDeck } from "./sample/deck.ts";
import { samplePicture } from "./sample/picture.ts";
import { sampleSession } from "./sample/session.ts";
import { textBn } from "./sample/text-bn.ts";
import { textEn } from "./sample/text-en.ts";

const course: Course = {
  id: "ftc",
  code: "FTC",
  title: bilingual("Foundation Training Course", "বুনিয়াদি প্রশিক্ষণ কোর্স"),
  audience: bilingual(),
  institute: bilingual(),
  days: 180,
  participants: { from: 320, to: 320 },
  modules: [
    {
      id: "ftc-13",
      number: "13",
      title: bilingual("National Economic Management", "জাতীয় অর্থনৈতিক ব্যবস্থাপনা"),
      proposed: false,
      lessons: [{ number: "13.08", title: bilingual("NSSS", "জাতীয় সামাজিক নিরাপত্তা কৌশল") }],
    },
  ],
  advice: [],
  weight: null,
};

const placement: Placement = {
  id: "ftc-lifecycle-approach",
  session: "lifecycle-approach",
  course: "ftc",
  courseModule: "ftc-13",
  lesson: "13.08",
  minutes: 90,
  depth: "core",
  weight: null,
  status: "agreed",
  reason: bilingual(),
  variant: [],
};

const term = (id: string, en: string, bn: string) => ({
  id,
  term: bilingual(en, bn),
  abbreviation: bilingual(),
  meaning: bilingual(),
});

/** A session with every node type, slide layout and diagram in both languages, placed in a course. */
export const sampleSource: SessionSource = {
  session: sampleSession,
  texts: { en: { language: "en", blocks: textEn }, bn: { language: "bn", blocks: textBn } },
  deck: sampleDeck,
  curriculum: {
    id: "nsss-tot",
    title: bilingual(
      "Training of Trainers on Social Security",
      "সামাজিক নিরাপত্তা বিষয়ক প্রশিক্ষক প্রশিক্ষণ",
    ),
    shortTitle: bilingual("NSSS ToT", "সামাজিক নিরাপত্তা টিওটি"),
    code: bilingual("SS", "এসএস"),
    sourceLanguage: "en",
    objective: bilingual(),
    specificObjectives: [],
    outcomes: [],
    howToUse: bilingual(),
    factsAsOf: "2024-06-23",
  },
  institute: {
    name: bilingual(
      "Bangladesh Public Administration Training Centre",
      "বাংলাদেশ লোক-প্রশাসন প্রশিক্ষণ কেন্দ্র",
    ),
    shortName: bilingual("BPATC", "বিপিএটিসি"),
    subtitle: bilingual("Savar, Dhaka", "সাভার, ঢাকা"),
    ...openProfile,
  },
  template: usualTemplate,
  module: {
    id: "broad-approaches",
    number: "8",
    title: bilingual("Broad approaches", "প্রধান পদ্ধতিসমূহ"),
    purpose: bilingual(),
    placeable: true,
    topics: [],
  },
  number: "8.2",
  course,
  placement,
  facts: [
    {
      id: "nsss-approved",
      name: bilingual("Approval of the NSSS", "কৌশল অনুমোদন"),
      value: bilingual("1 June 2015", "১ জুন ২০১৫"),
      unit: bilingual(),
      source: bilingual("Cabinet Division", "মন্ত্রিপরিষদ বিভাগ"),
      asOf: "2024-06-23",
      note: bilingual(),
    },
  ],
  glossary: [
    term("poor-relief", "poor relief", "দরিদ্র-ত্রাণ"),
    term("lifecycle", "lifecycle", "জীবনচক্র"),
    term("covariate-risk", "covariate risk", "সমষ্টিগত ঝুঁকি"),
  ],
  sessions: new Map([
    ["poor-relief", { number: "8.1", title: { en: "Poor relief", bn: "দরিদ্র-ত্রাণ" } }],
    [
      "lifecycle-approach",
      { number: "8.2", title: { en: "The lifecycle approach", bn: "জীবনচক্র পদ্ধতি" } },
    ],
  ]),
};

/** Gives the sample's one picture; anything else is missing. */
export const sampleAssets: AssetReader = (name) => {
  if (name !== samplePicture.name) throw new Error(`No such picture: ${name}`);
  return samplePicture.bytes;
};
