import type { ErrorCode, ErrorData, Fault } from "../../shared/contract/errors.ts";

/** What happened and what to do, in English and Bangla. */
type Messages = {
  readonly [Code in ErrorCode]: (data: ErrorData<Code>) => readonly [en: string, bn: string];
};

const messages: Messages = {
  NOT_FOUND: ({ kind, id }) => [
    `There is no ${kind} "${id}". See what there is: tot coverage --curriculum nsss-tot`,
    `"${id}" নামে কিছু নেই (${kind})। কী আছে দেখুন: tot coverage --curriculum nsss-tot`,
  ],
  INVALID_INPUT: ({ field, problem }) => [
    `${field}: ${problem}. See how it is used: tot help`,
    `${field}: মানটি নেওয়া যায় না। ব্যবহার দেখুন: tot help`,
  ],
  CONFLICT: ({ id }) => [
    `"${id}" was saved by somebody else in between; nothing was overwritten. Run the command again.`,
    `এর মধ্যে অন্য কেউ "${id}" সংরক্ষণ করেছেন; কিছুই মোছা হয়নি। কমান্ডটি আবার চালান।`,
  ],
  FOLDER_UNWRITABLE: ({ path }) => [
    `${path} cannot be written. Choose another folder, or ask for the right to write there.`,
    `${path}-এ লেখা যাচ্ছে না। অন্য ফোল্ডার বেছে নিন, অথবা সেখানে লেখার অনুমতি নিন।`,
  ],
  FOLDER_MISSING: ({ path }) => [
    `${path} is not there. Connect its drive, or name another.`,
    `${path} পাওয়া যাচ্ছে না। ড্রাইভটি সংযুক্ত করুন, অথবা অন্যটির নাম দিন।`,
  ],
  FILE_IN_USE: ({ path }) => [
    `${path} is open in another program. Close it there and run the command again.`,
    `${path} অন্য প্রোগ্রামে খোলা আছে। সেখানে বন্ধ করে কমান্ডটি আবার চালান।`,
  ],
  DISK_FULL: ({ path }) => [
    `The disk of ${path} is full; nothing half-written was left. Free some space and run the command again.`,
    `${path}-এর ডিস্কে জায়গা নেই; অর্ধেক লেখা কিছু রাখা হয়নি। জায়গা খালি করে কমান্ডটি আবার চালান।`,
  ],
  DATABASE_LOCKED: ({ path }) => [
    `${path} is in use by a ToT Studio that is open. Close it, or work on another folder with --data.`,
    `খোলা থাকা একটি ToT Studio ${path} ব্যবহার করছে। সেটি বন্ধ করুন, অথবা --data দিয়ে অন্য ফোল্ডারে কাজ করুন।`,
  ],
  DATABASE_NEWER: ({ path, found, known }) => [
    `${path} was written by a newer ToT Studio (schema ${found}, this one knows ${known}); it was not touched. Install the newer version.`,
    `${path} নতুনতর ToT Studio-তে লেখা (স্কিমা ${found}, এটি জানে ${known}); ফাইলটি অপরিবর্তিত আছে। নতুন সংস্করণ ইনস্টল করুন।`,
  ],
  DATABASE_DAMAGED: ({ path }) => [
    `${path} is damaged or is no ToT Studio database; it was not touched. Put a copy in its place, or name another folder with --data.`,
    `${path} ক্ষতিগ্রস্ত, অথবা ToT Studio-র তথ্যের ফাইল নয়; ফাইলটি অপরিবর্তিত আছে। এর জায়গায় একটি কপি রাখুন, অথবা --data দিয়ে অন্য ফোল্ডারের নাম দিন।`,
  ],
  CURRICULUM_FAULT: ({ path, problem }) => [
    `${path}: ${problem}. Nothing was loaded. Correct the file; tot check names every fault.`,
    `${path}: ফাইলে ত্রুটি আছে। কিছুই নেওয়া হয়নি। ফাইলটি সংশোধন করুন; tot check সব ত্রুটি দেখায়।`,
  ],
  ASSET_MISSING: ({ asset }) => [
    `The picture ${asset} is not stored. Put it into the text again, or take it out.`,
    `${asset} ছবিটি সংরক্ষিত নেই। ছবিটি আবার বসান, অথবা বাদ দিন।`,
  ],
  TOO_LARGE: ({ path, bytes, limit }) => [
    `${path} has ${bytes} bytes; at most ${limit} are taken. Make it smaller.`,
    `${path}-এর আকার ${bytes} বাইট; সর্বোচ্চ ${limit} বাইট নেওয়া যায়। ফাইলটি ছোট করুন।`,
  ],
  PRINTER_MISSING: () => [
    "PDF needs Chromium, Chrome or Edge. Install one (Debian: apt-get install chromium), or leave out pdf.",
    "PDF-এর জন্য Chromium, Chrome বা Edge প্রয়োজন। একটি ইনস্টল করুন (Debian: apt-get install chromium), অথবা pdf বাদ দিন।",
  ],
  FORMAT_UNKNOWN: ({ path }) => [
    `${path} is of a kind that cannot be read or written here. See the kinds: tot help`,
    `${path} ধরনের ফাইল এখানে পড়া বা লেখা যায় না। কোন ধরন নেওয়া যায় দেখুন: tot help`,
  ],
  CANCELLED: () => [
    "Stopped. Finished files stay; nothing half-written was left.",
    "থামানো হয়েছে। শেষ হওয়া ফাইলগুলো আছে; অর্ধেক লেখা কিছু রাখা হয়নি।",
  ],
  INTERNAL: ({ message }) => [
    `A fault of ToT Studio itself: ${message}. Please report it with the command that you typed.`,
    `ToT Studio-র নিজস্ব ত্রুটি: ${message}। যে কমান্ড দিয়েছেন, সেটিসহ জানান।`,
  ],
};

/** A fault in words that say what to do: one line in English, one in Bangla. */
export function faultMessage(fault: Fault): string {
  const message = messages[fault.code] as (data: unknown) => readonly [string, string];
  return message(fault.data).join("\n");
}
