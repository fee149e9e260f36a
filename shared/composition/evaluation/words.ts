import type { Language } from "../../language/language.ts";

type Words = Readonly<Record<Language, string>>;
const words = (en: string, bn: string): Words => ({ en, bn });

/** Every word that the papers of an evaluation print of themselves. */
const evaluationLabels = {
  questionPaper: words("Question paper", "প্রশ্নপত্র"),
  answerSheet: words("Answer sheet", "উত্তরপত্র"),
  markingKey: words("Marking key", "মূল্যায়ন নির্দেশিকা"),
  reactionForm: words("Reaction form", "প্রতিক্রিয়া ফরম"),
  followUpForm: words("Follow-up form", "অনুসরণ ফরম"),
  review: words("Training review", "প্রশিক্ষণ পর্যালোচনা"),
  version: words("Version", "সেট"),
  howToPaper: words(
    "The same questions are asked before and after. Do not write on this paper: fill in one circle for each question on the answer sheet.",
    "আগে ও পরে একই প্রশ্ন। এই প্রশ্নপত্রে কিছু লিখবেন না; উত্তরপত্রে প্রতি প্রশ্নের জন্য একটি বৃত্ত ভরাট করুন।",
  ),
  howToSheet: words(
    "Fill in one circle for each question, darkly and wholly. Cross out a wrong one and fill in another. Leave out what you do not know: a wrong answer costs nothing.",
    "প্রতি প্রশ্নের জন্য একটি বৃত্ত পুরোপুরি ভরাট করুন। ভুল হলে কেটে অন্যটি ভরাট করুন। জানা না থাকলে খালি রাখুন; ভুল উত্তরে নম্বর কাটা যায় না।",
  ),
  codeBoxes: words("☐ ☐ ☐ ☐", "☐ ☐ ☐ ☐"),
  codeNote: words(
    "Two digits of your birthday and the last two of your mobile number, or the number you were given.",
    "জন্মতারিখের দুই অঙ্ক ও মোবাইল নম্বরের শেষ দুই অঙ্ক, অথবা আপনাকে দেওয়া নম্বর।",
  ),
  yourCode: words("Your code", "আপনার কোড"),
  passMark: words("Pass mark", "উত্তীর্ণ নম্বর"),
  items: words("Questions", "প্রশ্ন"),
  marks: words("Marks", "নম্বর"),
  participant: words("Participant", "অংশগ্রহণকারী"),
  name: words("Name", "নাম"),
  answer: words("Answer", "উত্তর"),
  question: words("Question", "প্রশ্ন"),
  bloom: words("Bloom level", "ব্লুম স্তর"),
  why: words("Answers and reasons", "উত্তর ও কারণ"),
  reactionTitle: words("Your opinion of the course", "কোর্স সম্পর্কে আপনার মত"),
  followUpTitle: words("What has become of it at work", "কর্মক্ষেত্রে কী কাজে লেগেছে"),
  reactionHowTo: words(
    "Write no name. Circle or fill in one number in each row: 1 I do not agree at all · 3 in between · 5 I fully agree. It takes four minutes.",
    "নাম লিখবেন না। প্রতিটি সারিতে একটি সংখ্যা গোল করুন বা ভরাট করুন: ১ একেবারে একমত নই · ৩ মাঝামাঝি · ৫ পুরোপুরি একমত। সময় লাগবে ৪ মিনিট।",
  ),
  followUpHowTo: words(
    "Write no name. Circle one number in each row: 1 not at all · 3 in part · 5 fully. Send the form back to the institute.",
    "নাম লিখবেন না। প্রতিটি সারিতে একটি সংখ্যা গোল করুন: ১ একেবারেই নয় · ৩ আংশিক · ৫ পুরোপুরি। ফরমটি প্রতিষ্ঠানে ফেরত পাঠান।",
  ),
  returnReaction: words("Put the form into the box at the door", "পূরণ করে দরজার বাক্সে দিন"),
  returnFollowUp: words("Send the form back to the institute", "পূরণ করে প্রতিষ্ঠানে ফেরত দিন"),
  statement: words("Statement", "বক্তব্য"),
  disagree: words("I disagree", "একমত নই"),
  between: words("in between", "মাঝামাঝি"),
  agree: words("I agree", "একমত"),
  not: words("not at all", "একেবারেই নয়"),
  partly: words("in part", "আংশিক"),
  fully: words("fully", "পুরোপুরি"),
  fillInOn: words("Fill in on", "পূরণের তারিখ"),
  whatWasRun: words("What was run", "কী পরিচালিত হয়েছে"),
  course: words("Course", "কোর্স"),
  batch: words("Batch", "ব্যাচ"),
  dates: words("Dates", "তারিখ"),
  participants: words("Participants", "অংশগ্রহণকারী"),
  sessionsHeld: words("Sessions held", "অনুষ্ঠিত সেশন"),
  noSessions: words("The timetable of the run holds no sessions.", "ব্যাচের সময়সূচিতে কোনো সেশন নেই।"),
  by: words("By", "পরিচালনায়"),
  results: words("Results of the test", "পরীক্ষার ফল"),
  noResults: words("No answers have been entered yet.", "এখনও কোনো উত্তর লেখা হয়নি।"),
  before: words("Before", "আগে"),
  after: words("After", "পরে"),
  gain: words("Gain", "অর্জন"),
  points: words("points", "পয়েন্ট"),
  normalised: words("Normalised gain", "স্বাভাবিকীকৃত অর্জন"),
  taken: words("Took the test", "পরীক্ষা দিয়েছেন"),
  bothTimes: words("Both times", "দুইবারই"),
  mean: words("Mean", "গড়"),
  median: words("Median", "মধ্যমা"),
  least: words("Least", "সর্বনিম্ন"),
  most: words("Most", "সর্বোচ্চ"),
  passed: words("Passed", "উত্তীর্ণ"),
  whole: words("All outcomes", "সব শিখনফল"),
  meanMarks: words("Mean percent of the marks", "প্রাপ্ত নম্বরের গড় শতাংশ"),
  byOutcome: words("Learning gain by outcome", "শিখনফল অনুযায়ী অর্জন"),
  howWorkedOut: words("How it is worked out", "হিসাবের নিয়ম"),
  formula: words(
    "Gain is the mean percent after less that before. Normalised gain is the share of what could still be gained: (after − before) ÷ (100 − before); below 0.30 low, from 0.70 high (R. R. Hake, American Journal of Physics 66, 1998).",
    "অর্জন হলো পরের গড় শতাংশ থেকে আগের গড় শতাংশ বাদ। স্বাভাবিকীকৃত অর্জন হলো যতটা বাড়তে পারত তার কত ভাগ বেড়েছে: (পরে − আগে) ÷ (১০০ − আগে); ০.৩০-এর নিচে কম, ০.৭০ থেকে বেশি (R. R. Hake, American Journal of Physics 66, ১৯৯৮)।",
  ),
  ofMatched: words(
    "Only those who took the test both times are compared.",
    "কেবল যাঁরা দুইবারই পরীক্ষা দিয়েছেন, তাঁদের তুলনা করা হয়েছে।",
  ),
  ofAll: words(
    "Nobody took the test both times under the same number: all before are compared with all after.",
    "একই নম্বরে কেউ দুইবার পরীক্ষা দেননি: আগের সবার সঙ্গে পরের সবার তুলনা করা হয়েছে।",
  ),
  itemsToLook: words("Questions to look at", "যে প্রশ্নগুলো দেখা দরকার"),
  difficulty: words("Right", "সঠিক উত্তর"),
  discrimination: words("Discrimination", "পার্থক্যকরণ"),
  remark: words("Remark", "মন্তব্য"),
  noRemarks: words("No question stands out.", "কোনো প্রশ্ন আলাদাভাবে চোখে পড়ে না।"),
  reaction: words("Reaction of the participants", "অংশগ্রহণকারীদের প্রতিক্রিয়া"),
  followUp: words("Follow-up at work", "কর্মক্ষেত্রে অনুসরণ"),
  forms: words("Forms that came back", "ফেরত আসা ফরম"),
  noForms: words("No forms have been entered yet.", "এখনও কোনো ফরম লেখা হয়নি।"),
  meanRating: words("Mean rating, 1 to 5", "গড় মান, ১ থেকে ৫"),
  spread: words("Spread", "বিস্তার"),
  count: words("Ratings", "মানের সংখ্যা"),
  openAnswers: words("In their own words", "নিজেদের কথায়"),
  conclusions: words("What to keep and what to change", "কী থাকবে, কী বদলাবে"),
  worked: words("What worked", "যা কাজে লেগেছে"),
  change: words("What to change", "যা বদলাতে হবে"),
  nothingWritten: words("Nothing has been written yet.", "এখনও কিছু লেখা হয়নি।"),
  itemGone: words("no longer in the bank", "প্রশ্নভান্ডারে আর নেই"),
  outcomeGone: words("its outcome was taken away", "এর শিখনফল সরানো হয়েছে"),
  itemChanged: words("changed since in the bank", "প্রশ্নভান্ডারে পরে বদলেছে"),
} as const satisfies Record<string, Words>;
export type EvaluationLabel = keyof typeof evaluationLabels;

/** The words for a key, in one language. */
export const evaluationWord = (key: EvaluationLabel, language: Language): string =>
  evaluationLabels[key][language];

const bandWords = {
  low: words("low", "কম"),
  medium: words("medium", "মাঝারি"),
  high: words("high", "বেশি"),
} as const;
export const bandWord = (band: keyof typeof bandWords, language: Language): string =>
  bandWords[band][language];

const itemRemarkWords = {
  "check-key": words(
    "The weaker half knew it better: check the key",
    "দুর্বলেরাই বেশি পেরেছেন: উত্তর ঠিক আছে কি না দেখুন",
  ),
  "too-hard": words("Too hard, or not taught", "খুব কঠিন, অথবা পড়ানো হয়নি"),
  "too-easy": words("Nearly everybody knows it", "প্রায় সবাই জানেন"),
  weak: words("Hardly tells strong from weak", "সবল ও দুর্বলের পার্থক্য প্রায় ধরে না"),
} as const;
export const itemRemarkWord = (remark: keyof typeof itemRemarkWords, language: Language): string =>
  itemRemarkWords[remark][language];
