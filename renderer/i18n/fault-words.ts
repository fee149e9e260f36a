import { wordsOfFault, type FaultWords } from "../../shared/contract/fault-words.ts";
import type { ClientFault } from "../client/faults.ts";
import { defineWords } from "./words.ts";

const disconnected = defineWords<FaultWords>({
  en: {
    happened: "The connection to the engine was lost.",
    kept: "What you write stays here.",
    todo: "It is saved when the connection is back; keep this window open.",
  },
  bn: {
    happened: "ইঞ্জিনের সঙ্গে সংযোগ বিচ্ছিন্ন হয়েছে।",
    kept: "আপনি যা লিখছেন, তা এখানেই আছে।",
    todo: "সংযোগ ফিরলে সংরক্ষিত হবে; এই উইন্ডোটি খোলা রাখুন।",
  },
});

/** Words for every way in which something can fail. */
export const faultWords = defineWords<(fault: ClientFault) => FaultWords>({
  en: (fault) => (fault.code === "DISCONNECTED" ? disconnected.en : wordsOfFault(fault, "en")),
  bn: (fault) => (fault.code === "DISCONNECTED" ? disconnected.bn : wordsOfFault(fault, "bn")),
});
