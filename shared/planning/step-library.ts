import { emptyStep } from "../curriculum/empty-step.ts";
import { methods, type MethodCode } from "../curriculum/methods.ts";
import type { Activity } from "../curriculum/session.ts";
import { bilingual } from "../language/bilingual.ts";
import { newId } from "../lib/ids.ts";

/** The least, usual and most minutes that a method takes to be worth its while. */
const usual: Readonly<Record<MethodCode, readonly [number, number, number]>> = {
  "L&D": [10, 15, 25],
  "L&E": [10, 20, 30],
  "L&P": [10, 20, 30],
  GS: [10, 15, 30],
  GE: [15, 25, 40],
  GP: [10, 20, 40],
  FGD: [15, 25, 40],
  RP: [15, 25, 40],
  CS: [15, 25, 40],
  IE: [5, 10, 20],
  ICS: [10, 20, 30],
  IAP: [10, 15, 30],
  RECAP: [3, 5, 10],
  CT: [3, 5, 10],
  WE: [20, 30, 60],
};

/** A new step of a method, named by it, with the minutes that it usually takes. */
export function methodStep(method: MethodCode): Activity {
  const [minimum, planned, maximum] = usual[method];
  const title = bilingual(methods[method].en, methods[method].bn);
  return { ...emptyStep(newId()), title, method, minutes: { minimum, planned, maximum } };
}

/** A new break of a quarter of an hour. */
export const breakStep = (): Activity => ({
  ...emptyStep(newId()),
  title: bilingual("Tea break", "চা বিরতি"),
  kind: "break",
  minutes: { minimum: 10, planned: 15, maximum: 20 },
});

type Line = readonly [
  en: string,
  bn: string,
  happensEn: string,
  happensBn: string,
  minutes: number,
];

/** The energisers of the curriculum's opening session. */
const lines: readonly Line[] = [
  [
    "Line of years",
    "বছরের সারি",
    "Line up by years of service without speaking",
    "কথা না বলে চাকরির বছর অনুযায়ী সারি করা",
    6,
  ],
  [
    "Map of the country",
    "দেশের মানচিত্র",
    "Stand where your home district would lie",
    "নিজ জেলা যেখানে, মেঝের মানচিত্রে সেখানে দাঁড়ানো",
    6,
  ],
  [
    "Who is left out",
    "কে বাদ পড়ল",
    "At each call (child, youth, old) sit down if that stage has had no programme",
    "ডাক (শিশু, যুবক, প্রবীণ) শুনে যে পর্যায়ে কোনো কর্মসূচি পাওয়া হয়নি সেখানে বসে পড়া",
    5,
  ],
  [
    "Ten slips",
    "দশ টুকরা কাগজ",
    "Pass ten slips along a row; each may keep one",
    "এক সারি ধরে দশ টুকরা কাগজ দেওয়া; প্রত্যেকে একটি রাখতে পারেন",
    5,
  ],
  [
    "Flood",
    "বন্যা",
    "Fewer sheets on the floor at each call; all must stand dry",
    "প্রতি ডাকে মেঝের কাগজ কমে; সবাইকে শুকনো জায়গায় দাঁড়াতে হবে",
    6,
  ],
  [
    "Find someone who",
    "এমন কাউকে খুঁজুন",
    "Collect five signatures: has enrolled, has complained, has been on a list",
    "পাঁচ স্বাক্ষর: যিনি নিবন্ধন করেছেন, অভিযোগ করেছেন, তালিকায় ছিলেন",
    8,
  ],
  [
    "Yes, and",
    "হ্যাঁ, আর",
    "Each adds a sentence to a story, beginning with “Yes, and”",
    "গল্পে প্রত্যেকে ‘হ্যাঁ, আর’ দিয়ে একটি বাক্য যোগ করেন",
    5,
  ],
  [
    "Silent queue",
    "নীরব লাইন",
    "Queue by birthday with hands only",
    "শুধু হাতের ইশারায় জন্মদিন অনুযায়ী লাইন",
    4,
  ],
  [
    "Cluster",
    "ক্লাস্টার",
    "Call a number; form groups of that size, name a programme",
    "একটি সংখ্যা ডাকা; সেই আকারের দল করে একটি কর্মসূচির নাম বলা",
    5,
  ],
  [
    "One word",
    "এক শব্দ",
    "Each says one word for the morning",
    "সকালটি নিয়ে প্রত্যেকে একটি শব্দ বলেন",
    3,
  ],
];

/** Makes each energiser as a new step, which is the first to go when time is short. */
export const energisers: readonly (() => Activity)[] = lines.map(
  ([en, bn, happensEn, happensBn, minutes]) =>
    () => ({
      ...emptyStep(newId()),
      title: bilingual(`Energiser: ${en}`, `উদ্দীপক: ${bn}`),
      content: bilingual(happensEn, happensBn),
      method: "GE",
      minutes: { minimum: minutes - 1, planned: minutes, maximum: minutes + 2 },
      dropOrder: 1,
    }),
);
