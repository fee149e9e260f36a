/** The method codes in use at BPATC, and who is at work while each runs. */
export const methods = {
  "L&D": { family: "speaks", en: "Lecture and discussion", bn: "বক্তৃতা ও আলোচনা" },
  "L&E": { family: "speaks", en: "Lecture and exercise", bn: "বক্তৃতা ও অনুশীলন" },
  "L&P": { family: "speaks", en: "Lecture and practice", bn: "বক্তৃতা ও চর্চা" },
  GS: { family: "speaks", en: "Guided study", bn: "নির্দেশিত পাঠ" },
  GE: { family: "works", en: "Group exercise", bn: "দলীয় অনুশীলন" },
  GP: { family: "works", en: "Group presentation", bn: "দলীয় উপস্থাপন" },
  FGD: { family: "works", en: "Focus group discussion", bn: "ফোকাস দল আলোচনা" },
  RP: { family: "works", en: "Role play", bn: "ভূমিকাভিনয়" },
  CS: { family: "works", en: "Case study", bn: "দৃষ্টান্ত বিশ্লেষণ" },
  IE: { family: "works", en: "Individual exercise", bn: "একক অনুশীলন" },
  ICS: { family: "works", en: "Individual case study", bn: "একক দৃষ্টান্ত বিশ্লেষণ" },
  IAP: { family: "works", en: "Individual assignment paper", bn: "একক অ্যাসাইনমেন্ট" },
  RECAP: { family: "checks", en: "Recapitulation", bn: "পুনরালোচনা" },
  CT: { family: "checks", en: "Class test", bn: "শ্রেণি পরীক্ষা" },
  WE: { family: "checks", en: "Written examination", bn: "লিখিত পরীক্ষা" },
} as const;

export type MethodCode = keyof typeof methods;
/** Who is at work: the trainer speaks, the participants work, or learning is checked. */
export type MethodFamily = (typeof methods)[MethodCode]["family"];
export const methodCodes = Object.keys(methods) as [MethodCode, ...MethodCode[]];
