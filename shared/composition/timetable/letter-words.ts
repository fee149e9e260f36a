import type { Language } from "../../language/language.ts";

type Opening = {
  readonly institute: string;
  readonly course: string;
  readonly batch: string;
  readonly from: string;
  readonly until: string;
  readonly participants: string;
};

type LetterWords = {
  readonly memo: string;
  readonly banglaEra: string;
  readonly commonEra: string;
  readonly subject: (titles: readonly string[]) => string;
  readonly salutation: (name: string) => string;
  readonly opening: (given: Opening) => string;
  readonly invitation: (sessions: number) => string;
  readonly closing: readonly string[];
  readonly farewell: string;
  readonly signature: string;
  readonly enclosures: string;
  readonly enclosed: readonly string[];
  readonly labels: { readonly date: string; readonly subject: string };
};

/** The words of an invitation, as offices of Bangladesh write letters. */
export const letterWords: Readonly<Record<Language, LetterWords>> = {
  en: {
    memo: "Memo No.",
    banglaEra: "(Bangla calendar)",
    commonEra: "",
    subject: ([first = "", ...others]) =>
      others.length === 0
        ? `Invitation to conduct the session “${first}”`
        : "Invitation to conduct sessions as a resource person",
    salutation: (name) => `Dear ${name},`,
    opening: ({ institute, course, batch, from, until, participants }) =>
      `The ${institute.replace(/^The /, "")} will hold the ${course}${batch ? ` (${batch})` : ""} from ${from} to ${until}. ${participants} officers will take part.`,
    invitation: (sessions) =>
      sessions === 1
        ? "You are cordially invited to conduct the following session of the course as a resource person."
        : "You are cordially invited to conduct the following sessions of the course as a resource person.",
    closing: [
      "The plan, the handout and the slides of each session are sent with this letter for your use.",
      "Your kind consent is requested at your earliest convenience.",
    ],
    farewell: "Yours sincerely,",
    signature: "Signature and designation",
    enclosures: "Enclosed",
    enclosed: ["Session plan, handout and slides", "Timetable of the course"],
    labels: { date: "Date", subject: "Subject" },
  },
  bn: {
    memo: "স্মারক নম্বর",
    banglaEra: "বঙ্গাব্দ",
    commonEra: " খ্রিষ্টাব্দ",
    subject: ([first = "", ...others]) =>
      others.length === 0
        ? `“${first}” শীর্ষক সেশন পরিচালনার আমন্ত্রণ।`
        : "রিসোর্স পারসন হিসেবে সেশন পরিচালনার আমন্ত্রণ।",
    salutation: (name) => `শ্রদ্ধেয় ${name},`,
    opening: ({ institute, course, batch, from, until, participants }) =>
      `${institute} আগামী ${from} থেকে ${until} পর্যন্ত ${course}${batch ? ` (${batch})` : ""} আয়োজন করছে। কোর্সে ${participants} জন কর্মকর্তা অংশগ্রহণ করবেন।`,
    invitation: (sessions) =>
      sessions === 1
        ? "উক্ত কোর্সের নিম্নোক্ত সেশনটি রিসোর্স পারসন হিসেবে পরিচালনার জন্য আপনাকে সাদর আমন্ত্রণ জানানো যাচ্ছে।"
        : "উক্ত কোর্সের নিম্নোক্ত সেশনগুলো রিসোর্স পারসন হিসেবে পরিচালনার জন্য আপনাকে সাদর আমন্ত্রণ জানানো যাচ্ছে।",
    closing: [
      "আপনার সদয় ব্যবহারের জন্য প্রতিটি সেশনের পরিকল্পনা, হ্যান্ডআউট ও স্লাইড এ পত্রের সঙ্গে পাঠানো হলো।",
      "আপনার সদয় সম্মতি যথাশীঘ্র জানানোর জন্য বিনীত অনুরোধ করা হলো।",
    ],
    farewell: "আপনার বিশ্বস্ত,",
    signature: "স্বাক্ষর ও পদবি",
    enclosures: "সংযুক্তি",
    enclosed: ["সেশন পরিকল্পনা, হ্যান্ডআউট ও স্লাইড", "কোর্সের সময়সূচি"],
    labels: { date: "তারিখ", subject: "বিষয়" },
  },
};
