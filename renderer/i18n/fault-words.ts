import { assertNever } from "../../shared/lib/assert-never.ts";
import type { ClientFault } from "../client/faults.ts";
import { banglaNumber, defineWords } from "./words.ts";

/** What happened, what was kept, and what to do. */
export type FaultWords = {
  readonly happened: string;
  readonly kept: string;
  readonly todo: string;
};

const megabytes = (bytes: number) => Math.max(1, Math.round(bytes / 1_000_000));

function english(fault: ClientFault): FaultWords {
  switch (fault.code) {
    case "NOT_FOUND":
      return {
        happened: `This ${fault.data.kind} is not there any more.`,
        kept: "Everything else is as it was.",
        todo: "Look for it in the tree, or restore it from the bin.",
      };
    case "INVALID_INPUT":
      return {
        happened: `“${fault.data.field}” cannot be saved like this: ${fault.data.problem}.`,
        kept: "The last saved version is kept.",
        todo: "Correct the field; it is saved by itself then.",
      };
    case "CONFLICT":
      return {
        happened: "A newer version was saved in another window.",
        kept: "Nothing was overwritten; your text is still here.",
        todo: "Keep yours or take the newer one.",
      };
    case "FOLDER_UNWRITABLE":
      return {
        happened: `Nothing can be written into ${fault.data.path}.`,
        kept: "Your work is kept; no half-written file is left.",
        todo: "Choose another folder, or ask for the right to write there.",
      };
    case "FOLDER_MISSING":
      return {
        happened: `The folder ${fault.data.path} is not there.`,
        kept: "Your work is kept.",
        todo: "Put the pen drive back in, or choose another folder.",
      };
    case "FILE_IN_USE":
      return {
        happened: `${fault.data.path} is open in another program.`,
        kept: "The old file is as it was; your work is kept.",
        todo: "Close it there and export again.",
      };
    case "DISK_FULL":
      return {
        happened: `There is no room left on the disk of ${fault.data.path}.`,
        kept: "What was saved before is kept; no half-written file is left.",
        todo: "Make room or choose another disk.",
      };
    case "DATABASE_LOCKED":
      return {
        happened: "Another ToT Studio has the data open.",
        kept: "The data is untouched.",
        todo: "Use the other window, or close it and try again.",
      };
    case "DATABASE_NEWER":
      return {
        happened: "The data was written by a newer ToT Studio.",
        kept: `The file ${fault.data.path} is untouched.`,
        todo: "Install the newer ToT Studio.",
      };
    case "DATABASE_DAMAGED":
      return {
        happened: "The data file cannot be read.",
        kept: `The file ${fault.data.path} is left as it is.`,
        todo: "Keep a copy of it and put a backup in its place.",
      };
    case "CURRICULUM_FAULT":
      return {
        happened: `The curriculum has a fault in ${fault.data.path}: ${fault.data.problem}.`,
        kept: "Nothing of it was taken in.",
        todo: "Correct the file and open it again.",
      };
    case "ASSET_MISSING":
      return {
        happened: `The picture ${fault.data.asset} is not stored.`,
        kept: "The text around it is kept.",
        todo: "Add the picture again.",
      };
    case "TOO_LARGE":
      return {
        happened: `${fault.data.path} is ${megabytes(fault.data.bytes)} MB; the limit is ${megabytes(fault.data.limit)} MB.`,
        kept: "Nothing was taken in or changed.",
        todo: "Use a smaller file.",
      };
    case "PRINTER_MISSING":
      return {
        happened: "No Chromium, Chrome or Edge was found, and PDF needs one.",
        kept: "Word and PowerPoint files are written all the same.",
        todo: "Install one of them, or export Word and print from there.",
      };
    case "FORMAT_UNKNOWN":
      return {
        happened: `${fault.data.path} is of a kind that cannot be read or written.`,
        kept: "Nothing was changed.",
        todo: "Use docx, pptx, pdf, md or html.",
      };
    case "CANCELLED":
      return {
        happened: "It was cancelled.",
        kept: "Finished files stay; no half-written file is left.",
        todo: "Start again when you like.",
      };
    case "INTERNAL":
      return {
        happened: `Something went wrong inside ToT Studio: ${fault.data.message}`,
        kept: "What was saved is kept.",
        todo: "Try again; report these words if it goes on.",
      };
    case "DISCONNECTED":
      return {
        happened: "The connection to the engine was lost.",
        kept: "What you write stays here.",
        todo: "It is saved when the connection is back; keep this window open.",
      };
    default:
      return assertNever(fault);
  }
}

function bangla(fault: ClientFault): FaultWords {
  switch (fault.code) {
    case "NOT_FOUND":
      return {
        happened: "এটি আর নেই।",
        kept: "বাকি সব আগের মতোই আছে।",
        todo: "সূচিতে খুঁজুন, অথবা বিন থেকে ফিরিয়ে আনুন।",
      };
    case "INVALID_INPUT":
      return {
        happened: `“${fault.data.field}” এভাবে সংরক্ষণ করা যায় না: ${fault.data.problem}।`,
        kept: "শেষ সংরক্ষিত সংস্করণ রাখা হয়েছে।",
        todo: "ঘরটি ঠিক করুন; নিজে থেকেই সংরক্ষিত হবে।",
      };
    case "CONFLICT":
      return {
        happened: "অন্য জানালায় নতুনতর সংস্করণ সংরক্ষিত হয়েছে।",
        kept: "কিছুই মুছে যায়নি; আপনার লেখা এখানেই আছে।",
        todo: "আপনারটি রাখুন অথবা নতুনতরটি নিন।",
      };
    case "FOLDER_UNWRITABLE":
      return {
        happened: `${fault.data.path} ফোল্ডারে লেখা যাচ্ছে না।`,
        kept: "আপনার কাজ রাখা আছে; অসম্পূর্ণ কোনো ফাইল রাখা হয়নি।",
        todo: "অন্য ফোল্ডার বেছে নিন, অথবা লেখার অনুমতি নিন।",
      };
    case "FOLDER_MISSING":
      return {
        happened: `${fault.data.path} ফোল্ডারটি নেই।`,
        kept: "আপনার কাজ রাখা আছে।",
        todo: "পেনড্রাইভ আবার লাগান, অথবা অন্য ফোল্ডার বেছে নিন।",
      };
    case "FILE_IN_USE":
      return {
        happened: `${fault.data.path} অন্য প্রোগ্রামে খোলা আছে।`,
        kept: "পুরোনো ফাইল আগের মতোই আছে; আপনার কাজ রাখা আছে।",
        todo: "সেখানে বন্ধ করে আবার রপ্তানি করুন।",
      };
    case "DISK_FULL":
      return {
        happened: `${fault.data.path}-এর ডিস্কে জায়গা নেই।`,
        kept: "আগে যা সংরক্ষিত ছিল তা আছে; অসম্পূর্ণ কোনো ফাইল রাখা হয়নি।",
        todo: "জায়গা খালি করুন অথবা অন্য ডিস্ক বেছে নিন।",
      };
    case "DATABASE_LOCKED":
      return {
        happened: "অন্য একটি ToT Studio-তে তথ্যভান্ডার খোলা আছে।",
        kept: "তথ্য অক্ষত আছে।",
        todo: "অন্য জানালাটি ব্যবহার করুন, অথবা সেটি বন্ধ করে আবার চেষ্টা করুন।",
      };
    case "DATABASE_NEWER":
      return {
        happened: "তথ্যভান্ডারটি নতুনতর ToT Studio-তে লেখা।",
        kept: `${fault.data.path} ফাইলটি অক্ষত আছে।`,
        todo: "নতুনতর ToT Studio ইনস্টল করুন।",
      };
    case "DATABASE_DAMAGED":
      return {
        happened: "তথ্যভান্ডারের ফাইলটি পড়া যাচ্ছে না।",
        kept: `${fault.data.path} ফাইলটি যেমন ছিল তেমনই রাখা হয়েছে।`,
        todo: "এর একটি অনুলিপি রেখে ব্যাকআপ বসান।",
      };
    case "CURRICULUM_FAULT":
      return {
        happened: `কারিকুলামের ${fault.data.path}-এ ত্রুটি আছে: ${fault.data.problem}।`,
        kept: "এর কিছুই নেওয়া হয়নি।",
        todo: "ফাইলটি ঠিক করে আবার খুলুন।",
      };
    case "ASSET_MISSING":
      return {
        happened: `${fault.data.asset} ছবিটি সংরক্ষিত নেই।`,
        kept: "আশপাশের লেখা রাখা আছে।",
        todo: "ছবিটি আবার যোগ করুন।",
      };
    case "TOO_LARGE":
      return {
        happened: `${fault.data.path} ${banglaNumber(megabytes(fault.data.bytes))} এমবি; সীমা ${banglaNumber(megabytes(fault.data.limit))} এমবি।`,
        kept: "কিছুই নেওয়া বা বদলানো হয়নি।",
        todo: "ছোট ফাইল ব্যবহার করুন।",
      };
    case "PRINTER_MISSING":
      return {
        happened: "Chromium, Chrome বা Edge পাওয়া যায়নি; PDF করতে একটি লাগে।",
        kept: "Word ও PowerPoint ফাইল ঠিকই লেখা হয়।",
        todo: "একটি ইনস্টল করুন, অথবা Word রপ্তানি করে সেখান থেকে ছাপুন।",
      };
    case "FORMAT_UNKNOWN":
      return {
        happened: `${fault.data.path} এমন ধরনের ফাইল যা পড়া বা লেখা যায় না।`,
        kept: "কিছুই বদলায়নি।",
        todo: "docx, pptx, pdf, md বা html ব্যবহার করুন।",
      };
    case "CANCELLED":
      return {
        happened: "বাতিল করা হয়েছে।",
        kept: "সম্পন্ন ফাইলগুলো আছে; অসম্পূর্ণ কোনো ফাইল রাখা হয়নি।",
        todo: "যখন ইচ্ছা আবার শুরু করুন।",
      };
    case "INTERNAL":
      return {
        happened: `ToT Studio-র ভেতরে একটি ত্রুটি হয়েছে: ${fault.data.message}`,
        kept: "যা সংরক্ষিত ছিল তা আছে।",
        todo: "আবার চেষ্টা করুন; চলতে থাকলে এই কথাগুলো জানান।",
      };
    case "DISCONNECTED":
      return {
        happened: "ইঞ্জিনের সঙ্গে সংযোগ বিচ্ছিন্ন হয়েছে।",
        kept: "আপনি যা লিখছেন তা এখানেই আছে।",
        todo: "সংযোগ ফিরলে সংরক্ষিত হবে; জানালাটি খোলা রাখুন।",
      };
    default:
      return assertNever(fault);
  }
}

/** Words for every way in which something can fail. */
export const faultWords = defineWords<(fault: ClientFault) => FaultWords>({
  en: english,
  bn: bangla,
});
