import { banglaNumber, counted, defineWords } from "../../i18n/words.ts";

type Size = { readonly rows: number; readonly columns: number };

type PasteWords = {
  readonly arrived: string;
  readonly legacyTitle: string;
  readonly legacy: (paragraphs: number) => string;
  readonly convert: string;
  readonly leave: string;
  readonly before: string;
  readonly after: string;
  readonly missingPicture: (alt: string) => string;
  readonly cutOff: string;
  readonly picturesLeftOut: (count: number) => string;
  readonly picturesRemote: (count: number) => string;
  readonly picturesMissing: (count: number) => string;
  readonly picturesBroken: (count: number) => string;
  readonly pictureHuge: (megapixels: number) => string;
  readonly tableReduced: (size: Size, kept: Size) => string;
  readonly filesUnknown: (names: string) => string;
  readonly working: string;
};

const pictures = (count: number) => counted(count, "picture", "pictures");
const was = (count: number) => (count === 1 ? "was" : "were");

export const pasteWords = defineWords<PasteWords>({
  en: {
    arrived: "Pasted, but not quite as it was",
    legacyTitle: "Bangla in Bijoy letters",
    legacy: (count) =>
      `${counted(count, "paragraph is", "paragraphs are")} in an old Bijoy font (SutonnyMJ). Convert to Unicode?`,
    convert: "Convert",
    leave: "Leave as it is",
    before: "Now",
    after: "Converted",
    missingPicture: (alt) => (alt ? `[Picture missing: ${alt}]` : "[Picture missing]"),
    cutOff: "The text was too long to take at once. Its beginning arrived; copy the rest again.",
    picturesLeftOut: (count) => `${pictures(count)} beyond the first 200 ${was(count)} left out.`,
    picturesRemote: (count) =>
      `${pictures(count)} from the web ${was(count)} not fetched. Save each as a file and drop it here.`,
    picturesMissing: (count) =>
      `The clipboard does not hold ${pictures(count)}. Copy each by itself, or save it as a file and drop it here.`,
    picturesBroken: (count) => `${pictures(count)} cannot be read.`,
    pictureHuge: (megapixels) =>
      `A picture of ${megapixels} megapixels was not taken: 40 are the most. Make it smaller first.`,
    tableReduced: (size, kept) =>
      `A table of ${size.rows} rows and ${size.columns} columns is too large for a text. Its first ${kept.rows} rows and ${kept.columns} columns arrived.`,
    filesUnknown: (names) => `Only pictures and text files can be dropped here, not ${names}.`,
    working: "Storing the pictures…",
  },
  bn: {
    arrived: "পেস্ট হয়েছে, তবে হুবহু নয়",
    legacyTitle: "বিজয় অক্ষরে বাংলা লেখা",
    legacy: (count) =>
      `${banglaNumber(count)}টি অনুচ্ছেদ পুরোনো বিজয় ফন্টে (সুতন্বীএমজে) লেখা। ইউনিকোডে রূপান্তর করবেন?`,
    convert: "রূপান্তর করুন",
    leave: "যেমন আছে থাকুক",
    before: "এখন",
    after: "রূপান্তরের পর",
    missingPicture: (alt) => (alt ? `[ছবি আসেনি: ${alt}]` : "[ছবি আসেনি]"),
    cutOff: "লেখাটি একবারে নেওয়ার পক্ষে বেশি বড়। শুরুর অংশ এসেছে; বাকিটুকু আবার কপি করুন।",
    picturesLeftOut: (count) => `প্রথম ২০০টির পর আরও ${banglaNumber(count)}টি ছবি বাদ পড়েছে।`,
    picturesRemote: (count) =>
      `ওয়েবের ${banglaNumber(count)}টি ছবি আনা হয়নি। ফাইল হিসেবে সংরক্ষণ করে এখানে টেনে আনুন।`,
    picturesMissing: (count) =>
      `ক্লিপবোর্ডে ${banglaNumber(count)}টি ছবি নেই। প্রতিটি আলাদা কপি করুন, অথবা ফাইল হিসেবে সংরক্ষণ করে এখানে টেনে আনুন।`,
    picturesBroken: (count) => `${banglaNumber(count)}টি ছবি পড়া যাচ্ছে না।`,
    pictureHuge: (megapixels) =>
      `${banglaNumber(megapixels)} মেগাপিক্সেলের একটি ছবি নেওয়া হয়নি: সর্বোচ্চ ৪০ মেগাপিক্সেল। আগে ছোট করে নিন।`,
    tableReduced: (size, kept) =>
      `${banglaNumber(size.rows)} সারি ও ${banglaNumber(size.columns)} কলামের সারণি লেখার জন্য বেশি বড়। প্রথম ${banglaNumber(kept.rows)} সারি ও ${banglaNumber(kept.columns)} কলাম এসেছে।`,
    filesUnknown: (names) => `এখানে শুধু ছবি ও লেখার ফাইল আনা যায়; ${names} নেওয়া যায়নি।`,
    working: "ছবি জমা হচ্ছে…",
  },
});
