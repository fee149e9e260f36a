import { banglaNumber, counted, defineWords } from "./words.ts";

const n = banglaNumber;

/** The view of one course with its modules and lessons. */
export const courseMapWords = defineWords({
  en: {
    course: "Course",
    courseFacts: (placements: number, time: string) =>
      `${counted(placements, "session placed", "sessions placed")}, ${time}`,
    gone: "No longer in the course",
    goneHint:
      "The modules of these sessions were taken out of the course. Drag them to another module, or press Alt and an arrow.",
    proposed: "proposed",
    addModule: "Add a module",
    addSession: "Place a session …",
    addSessionTo: (module: string) => `Place a session in ${module}`,
    editModule: (module: string) => `Edit ${module}`,
    moduleUp: (module: string) => `Move ${module} up`,
    moduleDown: (module: string) => `Move ${module} down`,
    removeModule: (module: string) => `Take ${module} out of the course`,
    editSession: (session: string) => `Edit ${session}`,
    removeSession: (session: string) => `Remove ${session}`,
    drift: {
      "module-gone": "module is gone",
      "lesson-gone": "lesson is gone",
      "module-changed": "module was changed",
    },
    seen: "Still right",
    noLesson: "Without a lesson",
    number: "Number",
    moduleTitle: "Title of the module",
    lessonNumber: "Lesson no.",
    lessonTitle: "Title of the lesson",
    addLesson: "Add a lesson",
    removeLesson: (number: string) => `Remove lesson ${number}`.trim(),
    moduleFaults: {
      title: "The module needs a title in at least one language.",
      "lesson-number": "Every lesson needs a number.",
      "lesson-twice": "Two lessons have the same number.",
    },
  },
  bn: {
    course: "কোর্স",
    courseFacts: (placements: number, time: string) => `${n(placements)}টি সেশন স্থাপিত, ${time}`,
    gone: "কোর্সে আর নেই",
    goneHint:
      "এসব সেশনের মডিউল কোর্স থেকে বাদ দেওয়া হয়েছে। টেনে অন্য মডিউলে নিন, অথবা Alt ও তীরচিহ্ন চাপুন।",
    proposed: "প্রস্তাবিত",
    addModule: "মডিউল যোগ করুন",
    addSession: "সেশন স্থাপন করুন …",
    addSessionTo: (module: string) => `${module}: সেশন স্থাপন করুন`,
    editModule: (module: string) => `${module} সম্পাদনা`,
    moduleUp: (module: string) => `${module} উপরে নিন`,
    moduleDown: (module: string) => `${module} নিচে নিন`,
    removeModule: (module: string) => `${module} কোর্স থেকে বাদ দিন`,
    editSession: (session: string) => `${session} সম্পাদনা`,
    removeSession: (session: string) => `${session} সরান`,
    drift: {
      "module-gone": "মডিউলটি নেই",
      "lesson-gone": "পাঠটি নেই",
      "module-changed": "মডিউল বদলেছে",
    },
    seen: "এখনও ঠিক",
    noLesson: "পাঠ ছাড়া",
    number: "নম্বর",
    moduleTitle: "মডিউলের শিরোনাম",
    lessonNumber: "পাঠ নং",
    lessonTitle: "পাঠের শিরোনাম",
    addLesson: "পাঠ যোগ করুন",
    removeLesson: (number: string) => `পাঠ ${number} সরান`,
    moduleFaults: {
      title: "মডিউলের শিরোনাম অন্তত একটি ভাষায় দরকার।",
      "lesson-number": "প্রতিটি পাঠের নম্বর দরকার।",
      "lesson-twice": "দুটি পাঠের নম্বর একই।",
    },
  },
});
