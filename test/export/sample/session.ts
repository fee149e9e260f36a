import type { Activity, Session } from "../../../shared/curriculum/session.ts";
import { bilingual } from "../../../shared/language/bilingual.ts";

const activity = (
  changes: Partial<Activity> & Pick<Activity, "id" | "title" | "method" | "minutes">,
): Activity => ({
  content: bilingual(),
  facilitatorDoes: bilingual(),
  participantsDo: bilingual(),
  materials: bilingual(),
  responsible: "lead",
  slides: [],
  usesHandout: false,
  outcomes: [],
  assessment: bilingual(),
  dropOrder: 0,
  ...changes,
});

const activities: Activity[] = [
  activity({
    id: "a1",
    title: bilingual("Link and recap", "সংযোগ ও পুনরালোচনা"),
    content: bilingual(
      "Who in your family received help, and at what age?",
      "প্রশ্ন: আপনার পরিবারে কে কোন বয়সে সহায়তা পেয়েছেন?",
    ),
    method: "RECAP",
    minutes: { minimum: 5, planned: 8, maximum: 8 },
    facilitatorDoes: bilingual(
      "Asks, writes three answers on the board",
      "প্রশ্ন করেন, তিনটি উত্তর বোর্ডে লেখেন",
    ),
    participantsDo: bilingual("Speak from experience", "নিজের অভিজ্ঞতা বলেন"),
    materials: bilingual("Board, markers", "বোর্ড, মার্কার"),
    slides: ["opening", "outcomes", "section"],
    assessment: bilingual("Oral", "মৌখিক"),
  }),
  activity({
    id: "a2",
    title: bilingual("Pre-test", "পূর্ব-যাচাই"),
    content: bilingual("Three quick questions, hands up", "তিনটি দ্রুত প্রশ্ন, হাত তুলে উত্তর"),
    method: "CT",
    minutes: { minimum: 0, planned: 5, maximum: 5 },
    facilitatorDoes: bilingual("Reads the questions, counts", "প্রশ্ন পড়েন, গণনা লেখেন"),
    participantsDo: bilingual("Answer by show of hands", "হাত তুলে উত্তর দেন"),
    materials: bilingual("Question sheet 8.2", "প্রশ্নপত্র ৮.২"),
    responsible: "co-facilitator",
    outcomes: ["o1", "o2"],
    assessment: bilingual("Pre-test", "পূর্ব-পরীক্ষা"),
    dropOrder: 1,
  }),
  activity({
    id: "a3",
    title: bilingual("Two approaches: poor relief and lifecycle", "দুটি পদ্ধতি: দরিদ্র-ত্রাণ ও জীবনচক্র"),
    content: bilingual(
      "Short lecture, then a debate of two sides",
      "সংক্ষিপ্ত বক্তৃতা, এরপর পক্ষ-বিপক্ষ আলোচনা",
    ),
    method: "L&D",
    minutes: { minimum: 15, planned: 20, maximum: 20 },
    facilitatorDoes: bilingual(
      "Speaks for ten minutes, then moderates",
      "১০ মিনিট বলেন, পরে দুই পক্ষে আলোচনা চালান",
    ),
    participantsDo: bilingual("Take one side and argue it", "এক পক্ষ বেছে যুক্তি দেন"),
    materials: bilingual("Projector", "প্রজেক্টর"),
    responsible: "resource-person",
    slides: ["bullets", "columns", "wheel", "stairs"],
    usesHandout: true,
    outcomes: ["o2"],
    assessment: bilingual("Questions and answers", "প্রশ্নোত্তর"),
  }),
  activity({
    id: "a4",
    title: bilingual("Risks of the five stages", "জীবনের পাঁচ পর্যায়ের ঝুঁকি"),
    content: bilingual(
      "Risks written on cards and put on the wheel",
      "কার্ডে ঝুঁকি লিখে দেয়ালের চাকায় লাগানো",
    ),
    method: "L&E",
    minutes: { minimum: 15, planned: 20, maximum: 25 },
    facilitatorDoes: bilingual(
      "Puts up the poster, helps to sort",
      "চাকার পোস্টার টাঙান, কার্ড সাজাতে সাহায্য করেন",
    ),
    participantsDo: bilingual("Write cards and place them", "কার্ডে ঝুঁকি লিখে চাকায় লাগান"),
    materials: bilingual("100 cards, markers, poster of the wheel", "কার্ড ১০০টি, মার্কার, চাকার পোস্টার"),
    outcomes: ["o1"],
    assessment: bilingual("Cards in the right place", "কার্ডের যথার্থতা"),
  }),
  activity({
    id: "a5",
    title: bilingual("Place three programmes", "তিনটি কর্মসূচি সাজানো"),
    content: bilingual(
      "Five groups work for 15 minutes; two present",
      "পাঁচ দলে কাজ ১৫ মিনিট, উপস্থাপন ২ × ৫ মিনিট",
    ),
    method: "CS",
    minutes: { minimum: 20, planned: 25, maximum: 30 },
    facilitatorDoes: bilingual(
      "Forms groups, walks around, calls two",
      "দল ভাগ করেন, ঘুরে দেখেন, দুই দলকে ডাকেন",
    ),
    participantsDo: bilingual(
      "Analyse in groups; two groups present",
      "দলে বিশ্লেষণ; দুই দল উপস্থাপন করে",
    ),
    materials: bilingual("Flip chart", "ফ্লিপ চার্ট"),
    responsible: "participants",
    slides: ["activity"],
    usesHandout: true,
    outcomes: ["o2", "o3"],
    assessment: bilingual("Group presentation", "দলীয় উপস্থাপন"),
    dropOrder: 2,
  }),
  activity({
    id: "a6",
    title: bilingual("Key message", "মূল বার্তা ও মনে রাখার বিষয়"),
    method: "L&D",
    minutes: { minimum: 5, planned: 8, maximum: 8 },
    slides: ["remember"],
    outcomes: ["o1", "o2"],
  }),
  activity({
    id: "a7",
    title: bilingual("Post-test and close", "উত্তর-যাচাই ও সমাপ্তি"),
    content: bilingual("The same three questions", "একই তিনটি প্রশ্ন"),
    method: "CT",
    minutes: { minimum: 4, planned: 4, maximum: 4 },
    slides: ["closing"],
    outcomes: ["o1", "o2"],
    assessment: bilingual("Post-test", "উত্তর-পরীক্ষা"),
  }),
];

/** The sample's session: 90 minutes, seven steps, three outcomes. */
export const sampleSession: Session = {
  id: "lifecycle-approach",
  module: "broad-approaches",
  title: bilingual("The lifecycle approach to social security", "জীবনচক্রভিত্তিক সামাজিক নিরাপত্তা"),
  status: "ready",
  minutes: 90,
  aim: bilingual(
    "From risk to programme: learn to think along the life cycle",
    "ঝুঁকি থেকে কর্মসূচি: জীবনচক্র ধরে ভাবতে শেখা",
  ),
  outcomes: [
    {
      id: "o1",
      text: bilingual(
        "explain the five stages and the main risks of each",
        "জীবনচক্রের পাঁচটি পর্যায় ও প্রতিটির প্রধান ঝুঁকি ব্যাখ্যা করতে",
      ),
      bloom: "understand",
    },
    {
      id: "o2",
      text: bilingual(
        "analyse how poor relief and lifecycle differ",
        "দরিদ্র-ত্রাণ পদ্ধতি ও জীবনচক্র পদ্ধতির পার্থক্য বিশ্লেষণ করতে",
      ),
      bloom: "analyse",
    },
    {
      id: "o3",
      text: bilingual(
        "arrange the programmes of an upazila by stage",
        "নিজ উপজেলার কর্মসূচিগুলোকে জীবনচক্রের পর্যায়ে সাজাতে",
      ),
      bloom: "apply",
    },
  ],
  serves: [],
  topics: [],
  keyMessages: [
    bilingual(
      "Risk changes with age; programmes must change with it.",
      "ঝুঁকি বয়সের সঙ্গে বদলায়; কর্মসূচিকেও বদলাতে হবে।",
    ),
    bilingual(
      "Covariate risks strike every stage.",
      "বন্যা, ঘূর্ণিঝড় বা মূল্যবৃদ্ধির মতো সমষ্টিগত ঝুঁকি সব পর্যায়ে আঘাত করে।",
    ),
    bilingual(
      "Arranged by stage, overlap and gaps come into view.",
      "পর্যায় ধরে সাজালে কর্মসূচির দ্বৈততা ও ফাঁক দুটোই চোখে পড়ে।",
    ),
  ],
  preReading: bilingual("Handout 8.1", "হ্যান্ডআউট ৮.১"),
  activities,
  ifShort: bilingual(
    "Call one group in step 5 (saves 5 minutes).",
    "ধাপ ৫-এ এক দলকে উপস্থাপনে ডাকুন (৫ মিনিট বাঁচে)।",
  ),
  ifLong: bilingual(),
  notesAfter: bilingual(),
  terms: ["poor-relief", "lifecycle", "covariate-risk"],
  law: [
    bilingual(
      "Constitution of the People's Republic of Bangladesh, Article 15(d)",
      "গণপ্রজাতন্ত্রী বাংলাদেশের সংবিধান, অনুচ্ছেদ ১৫(ঘ)",
    ),
    bilingual("National Social Security Strategy, 2015", "জাতীয় সামাজিক নিরাপত্তা কৌশল, ২০১৫"),
  ],
  reading: [
    bilingual(
      "NSSS Action Plan, Phase II (2021–26), Cabinet Division",
      "NSSS কর্মপরিকল্পনা, দ্বিতীয় পর্যায় (২০২১–২৬), মন্ত্রিপরিষদ বিভাগ",
    ),
  ],
  misconceptions: [],
  testItems: [],
  prerequisites: [],
};
