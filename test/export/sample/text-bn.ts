import { voidChildren } from "../../../shared/document/nodes/inline.ts";
import {
  callout,
  cell,
  diagram,
  heading,
  identified,
  lines,
  list,
  pageBreak,
  paragraph,
  table,
} from "./blocks.ts";
import { sampleDiagrams } from "./diagrams.ts";
import { samplePicture } from "./picture.ts";

const figure = (kind: keyof typeof sampleDiagrams, caption: string, alt: string) =>
  diagram(sampleDiagrams[kind].bn, caption, alt);

/** The sample's text in Bangla, block for block the counterpart of the English one. */
export const textBn = identified([
  heading(2, "ভূমিকা"),
  paragraph(
    "মানুষের জীবনে ঝুঁকি এক রকম থাকে না। শিশুর ঝুঁকি অপুষ্টি, স্কুলবয়সীর ঝুঁকি ঝরে পড়া, কর্মক্ষম মানুষের ঝুঁকি কাজ হারানো বা অসুস্থতা, প্রবীণের ঝুঁকি আয়হীনতা। জাতীয় সামাজিক নিরাপত্তা কৌশল ২০১৫ (NSSS) তাই কর্মসূচিকে মন্ত্রণালয় ধরে নয়, মানুষের জীবনের পর্যায় ধরে সাজাতে বলে।",
  ),
  heading(2, "দুটি পদ্ধতি"),
  paragraph([
    { text: "দরিদ্র-ত্রাণ পদ্ধতির সূচনা উনিশ শতকের ইউরোপে। এটি " },
    { text: "তাৎক্ষণিক", italic: true },
    { text: " দারিদ্র্য কমাতে চায়; জীবনচক্র পদ্ধতি " },
    { text: "প্রতিটি পর্যায়ে সবার", bold: true },
    { text: " কাছে পৌঁছায়, পুরোনো পরিভাষা " },
    { text: "বাদ যায়", strike: true },
    { text: "। দেখুন " },
    {
      type: "cross-reference",
      target: { kind: "session", session: "poor-relief" },
      children: voidChildren(),
    },
    { text: ", " },
    {
      type: "cross-reference",
      target: { kind: "handout", session: "poor-relief" },
      children: voidChildren(),
    },
    { text: " ও " },
    {
      type: "cross-reference",
      target: { kind: "slide", session: "lifecycle-approach", slide: "wheel" },
      children: voidChildren(),
    },
    { text: "। কৌশলটি অনুমোদিত হয় " },
    { type: "fact", fact: "nsss-approved", children: voidChildren() },
    {
      type: "footnote",
      note: [
        { text: "মন্ত্রিপরিষদ বিভাগ, " },
        { type: "link", url: "https://cabinet.gov.bd/nsss", children: [{ text: "কৌশলের পাঠ" }] },
        { text: "।" },
      ],
      children: voidChildren(),
    },
    { text: " এবং পাওয়া যায় " },
    {
      type: "link",
      url: "https://socialprotection.gov.bd/",
      children: [{ text: "socialprotection.gov.bd" }],
    },
    { text: " ঠিকানায়।" },
  ]),
  callout("key-message", "", [
    paragraph("আগে মানুষ, পরে কর্মসূচি: জীবনের কোন পর্যায়ে কোন ঝুঁকি, তারপর কোন কর্মসূচি।"),
  ]),
  paragraph(
    "বাংলাদেশে দৃষ্টিভঙ্গি ও কর্মসূচির নকশা ধাপে ধাপে দরিদ্র-ত্রাণ থেকে নিরাপত্তা বেষ্টনী, এবং শেষে জীবনচক্রভিত্তিক সামাজিক নিরাপত্তায় এসেছে। সারণি ১ দুই প্রান্তের পার্থক্য দেখায়।",
  ),
  table(
    "দুই পদ্ধতির তুলনা",
    [20, 40, 40],
    [
      ["বিষয়", "দরিদ্র-ত্রাণ পদ্ধতি", "জীবনচক্র পদ্ধতি"],
      ["সূচনা", "উনিশ শতকের ইউরোপ", "যুক্তরাজ্য, ১৯৪৫"],
      [
        "পরিকল্পনা",
        cell("স্বল্পমেয়াদি; এখনকার দারিদ্র্য এখনই কমানো", { rowSpan: 2 }),
        "দীর্ঘমেয়াদি; জীবনের নির্দিষ্ট পর্যায়ের জন্য কর্মসূচি",
      ],
      ["দুর্বলতা বা শক্তি", "সম্পদ যায় নির্দিষ্ট ঝুঁকির বিপরীতে"],
      [cell("সূত্র: জাতীয় সামাজিক নিরাপত্তা কৌশল, ২০১৫", { columnSpan: 3 })],
    ],
  ),
  heading(3, "সুবিধা কীভাবে মানুষের কাছে পৌঁছায়"),
  list("numbered", [
    {
      words: "পরিবার নিবন্ধিত হয়।",
      nested: list("numbered", ["সব কর্মসূচির জন্য একবার।", "সম্মতি নিয়ে।"]),
    },
    { words: "যাচাই হয়।", nested: list("bulleted", ["শ্রেণিভিত্তিক", "প্রক্সি মিনস টেস্ট"]) },
    "ভাতা পরিশোধ হয়।",
  ]),
  heading(4, "কোথায় ভুল হতে পারে"),
  list("bulleted", [
    [{ text: "অন্তর্ভুক্তি ও " }, { text: "বাদ পড়ার", underline: true }, { text: " ভুল" }],
    [
      { text: "চালে H" },
      { text: "2", sub: true },
      { text: "O, ২" },
      { text: "য়", sup: true },
      { text: " কিস্তি, " },
      { text: "বিলম্বিত পরিশোধ", highlight: true },
    ],
  ]),
  {
    type: "quote",
    source: "গণপ্রজাতন্ত্রী বাংলাদেশের সংবিধান, অনুচ্ছেদ ১৫(ঘ)",
    children: [paragraph("সামাজিক নিরাপত্তার অধিকার")],
  },
  heading(2, "জীবনের পাঁচ পর্যায়"),
  figure(
    "life-cycle-wheel",
    "পর্যায়, ঝুঁকি ও কর্মসূচি (ভাঙা রেখা: সমষ্টিগত ঝুঁকি, সব পর্যায়ে)",
    "জীবনের পাঁচ পর্যায়ের চাকা, শিশুকাল থেকে ঘড়ির কাঁটার দিকে বার্ধক্য পর্যন্ত।",
  ),
  figure("staircase", "সামাজিক সুরক্ষার সোপান", "ডানে ওঠা তিনটি ধাপ: ভিত্তি, সামাজিক বিমা, স্বেচ্ছামূলক সুরক্ষা।"),
  figure("process", "আবেদন থেকে পরিশোধ", "এক সারিতে চারটি ধাপ।"),
  figure("comparison", "দুটি পদ্ধতি", "তিনটি করে বিষয়ের দুটি স্তম্ভ।"),
  figure("clusters", "বিষয়ভিত্তিক ক্লাস্টার", "একটি কমিটির নিচে তিনটি ক্লাস্টার।"),
  figure("timeline", "দলীয় কাজের সময়, মিনিটে", "৩০ ও ৮০ মিনিটের দুটি অংশ।"),
  {
    type: "image",
    asset: samplePicture.name,
    alt: "তিনটি সবুজ ফালি",
    caption: "সুরক্ষার স্তর",
    width: 40,
    children: voidChildren(),
  },
  callout("definition", "সমষ্টিগত ঝুঁকি", [
    paragraph("যে ঝুঁকি একসঙ্গে অনেককে আঘাত করে: বন্যা, ঘূর্ণিঝড়, মূল্যবৃদ্ধি।"),
  ]),
  callout("law", "", [paragraph("সংবিধান, অনুচ্ছেদ ১৫(ঘ)।")]),
  callout("case", "এক পরিবারে জীবনের চার পর্যায়", [
    paragraph(
      "একটি পরিবারে আছেন একজন প্রবীণ বিধবা, তাঁর দিনমজুর ছেলে, মাধ্যমিকের ছাত্রী এক নাতনি ও দুই বছরের এক নাতি। বন্যায় কাজ বন্ধ।",
    ),
    paragraph([
      { text: "আলোচনা করুন।", bold: true },
      { text: " এখানে কোন পর্যায়ের কোন ঝুঁকি একসঙ্গে এসেছে?" },
    ]),
  ]),
  [callout("facilitator-note", "", [paragraph("বলার আগে প্রশ্ন করুন।")]), ["trainer"]],
  [paragraph("শুধু স্লাইডে।"), ["slide"]],
  pageBreak,
  callout("activity", "তিনটি কর্মসূচি সাজানো", [
    paragraph(
      "আপনার উপজেলার তিনটি কর্মসূচি লিখুন। প্রতিটি কোন পর্যায়ের কোন ঝুঁকির জন্য? কোন পর্যায়ে কোনো কর্মসূচি নেই?",
    ),
    lines(4),
  ]),
  [lines(2), ["handout"]],
]);
