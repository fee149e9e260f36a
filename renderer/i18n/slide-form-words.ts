import { banglaNumber, counted, defineWords } from "./words.ts";

export const slideFormWords = defineWords({
  en: {
    pane: "Texts and notes of the slide",
    texts: "Texts",
    stale: (other: string) => `Older than the ${other} text.`,
    upToDate: "Up to date",
    addRow: "Add a row",
    addColumn: "Add a column",
    removeRow: "Remove the last row",
    removeColumn: "Remove the last column",
    headOf: (column: string) => `Head of column ${column}`,
    cell: (row: string, column: string) => `Row ${row}, column ${column}`,
    diagramKind: "Kind of diagram",
    otherPicture: "Another picture",
    newPicture: "Picture from a file",
    addSeries: "Add a series of figures",
    seriesName: (number: string) => `Series ${number}`,
    pieShowsFirst: (others: number) =>
      `A pie is one whole: it shows the first series. ${counted(others, "other is", "others are")} kept for bars and lines.`,
    chartKinds: { bar: "Bars", line: "Line", pie: "Pie" },
  },
  bn: {
    pane: "স্লাইডের লেখা ও নোট",
    texts: "লেখা",
    stale: (other: string) => `${other} লেখার চেয়ে পুরোনো।`,
    upToDate: "হালনাগাদ আছে",
    addRow: "সারি যোগ করুন",
    addColumn: "কলাম যোগ করুন",
    removeRow: "শেষ সারি বাদ দিন",
    removeColumn: "শেষ কলাম বাদ দিন",
    headOf: (column: string) => `কলাম ${column}-এর শিরোনাম`,
    cell: (row: string, column: string) => `সারি ${row}, কলাম ${column}`,
    diagramKind: "চিত্রের ধরন",
    otherPicture: "অন্য ছবি",
    newPicture: "ফাইল থেকে ছবি",
    addSeries: "উপাত্তের আরেকটি ধারা যোগ করুন",
    seriesName: (number: string) => `ধারা ${number}`,
    pieShowsFirst: (others: number) =>
      `বৃত্ত-চিত্রে একটিই সমগ্র: প্রথম ধারাটি দেখানো হচ্ছে। বাকি ${banglaNumber(others)}টি ধারা স্তম্ভ ও রেখার জন্য রাখা আছে।`,
    chartKinds: { bar: "স্তম্ভ", line: "রেখা", pie: "বৃত্ত" },
  },
});
