import { defineWords } from "../../i18n/words.ts";

type OfferWords = {
  readonly command: string;
  readonly fact: string;
  readonly reference: string;
  readonly noFacts: string;
  readonly noReferences: string;
  readonly keys: string;
  readonly heading: (level: string) => string;
  readonly table: (rows: string, columns: string) => string;
};

export const offerWords = defineWords<OfferWords>({
  en: {
    command: "What can be set here",
    fact: "Facts of the curriculum",
    reference: "Places to refer to",
    noFacts: "No fact has these words.",
    noReferences: "Nothing to refer to has these words.",
    keys: "Enter takes it, Esc leaves what you typed",
    heading: (level) => `Heading ${level}`,
    table: (rows, columns) => `Table: ${rows} rows, ${columns} columns`,
  },
  bn: {
    command: "এখানে যা বসানো যায়",
    fact: "কারিকুলামের তথ্য",
    reference: "যেসব জায়গার সূত্র দেওয়া যায়",
    noFacts: "এই শব্দে কোনো তথ্য নেই।",
    noReferences: "এই শব্দে সূত্র দেওয়ার মতো কিছু নেই।",
    keys: "Enter চাপলে বসবে, Esc চাপলে লেখাটুকুই থাকবে",
    heading: (level) => `শিরোনাম ${level}`,
    table: (rows, columns) => `সারণি: ${rows}টি সারি, ${columns}টি কলাম`,
  },
});
