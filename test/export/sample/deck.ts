import type { Deck, Slide, SlideBody } from "../../../shared/deck/deck.ts";
import { bilingual } from "../../../shared/language/bilingual.ts";
import { sampleDiagrams } from "./diagrams.ts";
import { samplePicture } from "./picture.ts";

const slide = (id: string, body: SlideBody, hidden = false): Slide => ({
  id,
  body,
  notes: bilingual(
    "Ask before you tell.\n\nThen show the slide.",
    "বলার আগে প্রশ্ন করুন।\n\nতারপর স্লাইড দেখান।",
  ),
  minutes: 3,
  hidden,
});

const diagramSlide = (id: string, kind: keyof typeof sampleDiagrams, en: string, bn: string) =>
  slide(id, {
    layout: "diagram",
    title: bilingual(en, bn),
    diagram: sampleDiagrams[kind],
    alt: bilingual(`Diagram: ${en}`, `চিত্র: ${bn}`),
    source: bilingual("NSSS, 2015", "জাতীয় সামাজিক নিরাপত্তা কৌশল, ২০১৫"),
  });

/** The sample's slides: every layout, every diagram. */
export const sampleDeck: Deck = {
  slides: [
    slide("opening", { layout: "title" }),
    slide("outcomes", {
      layout: "outcomes",
      title: bilingual("After this session you can", "এই সেশন শেষে আপনি পারবেন"),
    }),
    slide("section", {
      layout: "section",
      title: bilingual("Two approaches", "দুটি পদ্ধতি"),
      text: bilingual("From relief to a system for life", "ত্রাণ থেকে জীবনব্যাপী ব্যবস্থা"),
    }),
    slide("bullets", {
      layout: "bullets",
      title: bilingual("Risk changes with age", "ঝুঁকি বয়সের সঙ্গে বদলায়"),
      points: [
        bilingual("A child risks malnutrition", "শিশুর ঝুঁকি অপুষ্টি"),
        bilingual("A schoolchild risks dropping out", "স্কুলবয়সীর ঝুঁকি ঝরে পড়া"),
        bilingual("Old age brings loss of income", "বার্ধক্যে আয়হীনতা"),
      ],
    }),
    slide("columns", {
      layout: "two-columns",
      title: bilingual("Poor relief and lifecycle differ", "দরিদ্র-ত্রাণ ও জীবনচক্র আলাদা"),
      columns: [
        {
          title: bilingual("Poor relief", "দরিদ্র-ত্রাণ"),
          points: [bilingual("Small budget", "ছোট বাজেট"), bilingual("Large errors", "বড় ভুল")],
        },
        {
          title: bilingual("Lifecycle", "জীবনচক্র"),
          points: [bilingual("Every stage", "সব পর্যায়"), bilingual("Before the risk", "ঝুঁকির আগেই")],
        },
      ],
    }),
    diagramSlide("wheel", "life-cycle-wheel", "Five stages, five risks", "পাঁচ পর্যায়, পাঁচ ঝুঁকি"),
    diagramSlide("stairs", "staircase", "Protection rises in three steps", "সুরক্ষা তিন ধাপে বাড়ে"),
    diagramSlide("process", "process", "From application to payment", "আবেদন থেকে পরিশোধ"),
    diagramSlide("comparison", "comparison", "Two approaches side by side", "পাশাপাশি দুই পদ্ধতি"),
    diagramSlide("clusters", "clusters", "Three of the five clusters", "পাঁচ ক্লাস্টারের তিনটি"),
    diagramSlide("timeline", "timeline", "Group work takes 110 minutes", "দলীয় কাজে লাগে ১১০ মিনিট"),
    slide("table", {
      layout: "table",
      title: bilingual("Where the two approaches began", "দুই পদ্ধতির সূচনা"),
      header: [bilingual("Approach", "পদ্ধতি"), bilingual("Began", "সূচনা")],
      rows: [
        [
          bilingual("Poor relief", "দরিদ্র-ত্রাণ"),
          bilingual("Europe, 19th century", "ইউরোপ, উনিশ শতক"),
        ],
        [bilingual("Lifecycle", "জীবনচক্র"), bilingual("United Kingdom, 1945", "যুক্তরাজ্য, ১৯৪৫")],
      ],
      source: bilingual("NSSS, 2015", "জাতীয় সামাজিক নিরাপত্তা কৌশল, ২০১৫"),
    }),
    slide("chart", {
      layout: "chart",
      title: bilingual("Most steps go to practice", "বেশির ভাগ সময় অনুশীলনে"),
      bars: [
        { label: bilingual("Exercise", "অনুশীলন"), value: 45 },
        { label: bilingual("Discussion", "আলোচনা"), value: 28 },
        { label: bilingual("Test", "যাচাই"), value: 9 },
      ],
      source: bilingual("This session's plan", "এই সেশনের পরিকল্পনা"),
    }),
    slide("law", {
      layout: "quotation",
      title: bilingual(
        "Social security is written in the Constitution",
        "সামাজিক নিরাপত্তা সংবিধানে লেখা আছে",
      ),
      source: bilingual("Constitution of Bangladesh", "বাংলাদেশের সংবিধান"),
      reference: bilingual("Article 15(d)", "অনুচ্ছেদ ১৫(ঘ)"),
      quotation: bilingual("the right to social security", "সামাজিক নিরাপত্তার অধিকার"),
    }),
    slide("picture", {
      layout: "picture",
      title: bilingual("Bands of cover", "সুরক্ষার স্তর"),
      asset: samplePicture.name,
      alt: bilingual("Three green bands", "তিনটি সবুজ ফালি"),
      source: bilingual("", ""),
    }),
    slide("activity", {
      layout: "activity",
      title: bilingual("Place three programmes", "তিনটি কর্মসূচি সাজান"),
      task: [
        bilingual("Choose a family", "একটি পরিবার বাছুন"),
        bilingual("Name its risks", "ঝুঁকিগুলো লিখুন"),
      ],
      rolesTitle: bilingual("Roles", "ভূমিকা"),
      roles: [bilingual("Chair", "সভাপতি"), bilingual("Reporter", "উপস্থাপক")],
      timing: [
        { title: bilingual("Discussion", "আলোচনা"), minutes: 15 },
        { title: bilingual("Presentation", "উপস্থাপন"), minutes: 10 },
      ],
    }),
    slide("question", {
      layout: "question",
      title: bilingual("Think of your upazila", "নিজের উপজেলার কথা ভাবুন"),
      question: bilingual("Which stage has no programme?", "কোন পর্যায়ে কোনো কর্মসূচি নেই?"),
    }),
    slide(
      "remember",
      {
        layout: "remember",
        title: bilingual("Points to remember", "মনে রাখুন"),
        points: [
          bilingual("Risk changes with age", "ঝুঁকি বয়সের সঙ্গে বদলায়"),
          bilingual("People first, programmes second", "আগে মানুষ, পরে কর্মসূচি"),
        ],
      },
      true,
    ),
    slide("closing", {
      layout: "closing",
      title: bilingual("Next: governance", "এরপর: সুশাসন"),
      points: [bilingual("Bring your list of programmes", "কর্মসূচির তালিকা আনবেন")],
    }),
  ],
};
