import type { TimetableClash } from "../../shared/planning/timetable/clash.ts";
import { defineWords } from "./words.ts";

/** What a clash says; `about` is the person, venue, session, holiday or break, `other` the other slot. */
type ClashWords = Readonly<
  Record<TimetableClash["kind"], (about: string, other: string) => string>
>;

const clashEn: ClashWords = {
  person: (about, other) => `${about} is also in ${other}`,
  venue: (about, other) => `${about} is also taken by ${other}`,
  group: (_, other) => `the same participants are in ${other}`,
  capacity: (about) => `${about} has too few seats`,
  outside: () => "outside the run’s dates",
  holiday: (about) => `on a holiday: ${about}`,
  "day-off": () => "on a day off",
  break: (about) => `runs into a break: ${about}`,
  "off-hours": () => "outside the periods of the day",
  away: (about) => `${about} is away`,
  order: (about, other) => `comes before ${about || other}, which it builds on`,
  twice: (_, other) => `is in the timetable already: ${other}`,
  "session-gone": () => "its session is no longer in the curriculum",
  "person-gone": () => "names somebody who is no longer among the people",
  "venue-gone": () => "names a venue that is no longer there",
};

const clashBn: ClashWords = {
  person: (about, other) => `${about} একই সময়ে ${other}-এও আছেন`,
  venue: (about, other) => `${about} একই সময়ে ${other}-এর জন্যও নেওয়া`,
  group: (_, other) => `একই অংশগ্রহণকারীরা ${other}-এ আছেন`,
  capacity: (about) => `${about}-এ আসন কম`,
  outside: () => "ব্যাচের তারিখের বাইরে",
  holiday: (about) => `ছুটির দিনে: ${about}`,
  "day-off": () => "সাপ্তাহিক ছুটির দিনে",
  break: (about) => `বিরতির মধ্যে পড়ে: ${about}`,
  "off-hours": () => "দিনের পিরিয়ডের বাইরে",
  away: (about) => `${about} অনুপস্থিত থাকবেন`,
  order: (about, other) => `আগে হওয়ার কথা ${about || other}, অথচ সেটি পরে`,
  twice: (_, other) => `সময়সূচিতে আগেই আছে: ${other}`,
  "session-gone": () => "সেশনটি আর কারিকুলামে নেই",
  "person-gone": () => "এমন একজনের নাম আছে যিনি আর তালিকায় নেই",
  "venue-gone": () => "এমন ভেন্যু আছে যা আর তালিকায় নেই",
};

/** What is wrong with a slot, by the kind of its clash. */
export const timetableClashWords = defineWords({ en: clashEn, bn: clashBn });
