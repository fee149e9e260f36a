import { defineWords } from "../../i18n/words.ts";

type Word =
  | "table"
  | "insertTable"
  | "rowAbove"
  | "rowBelow"
  | "columnLeft"
  | "columnRight"
  | "removeRow"
  | "removeColumn"
  | "removeTable"
  | "merge"
  | "split"
  | "selectRow"
  | "selectColumn"
  | "selectTable"
  | "wider"
  | "narrower"
  | "evenColumns"
  | "headerRow"
  | "headerColumn";

type TableWords = Readonly<Record<Word, string>> & {
  readonly size: (rows: string, columns: string) => string;
};

export const tableWords = defineWords<TableWords>({
  en: {
    table: "Table",
    insertTable: "Insert a table",
    rowAbove: "Row above",
    rowBelow: "Row below",
    columnLeft: "Column to the left",
    columnRight: "Column to the right",
    removeRow: "Remove row",
    removeColumn: "Remove column",
    removeTable: "Remove table",
    merge: "Merge cells",
    split: "Split cell",
    selectRow: "Select row",
    selectColumn: "Select column",
    selectTable: "Select table",
    wider: "Wider column",
    narrower: "Narrower column",
    evenColumns: "Columns of equal width",
    headerRow: "First row is a head",
    headerColumn: "First column is a head",
    size: (rows, columns) => `${rows} rows, ${columns} columns`,
  },
  bn: {
    table: "সারণি",
    insertTable: "সারণি বসান",
    rowAbove: "উপরে সারি",
    rowBelow: "নিচে সারি",
    columnLeft: "বাঁয়ে কলাম",
    columnRight: "ডানে কলাম",
    removeRow: "সারি বাদ দিন",
    removeColumn: "কলাম বাদ দিন",
    removeTable: "সারণি বাদ দিন",
    merge: "ঘর একত্র করুন",
    split: "ঘর ভাগ করুন",
    selectRow: "সারি বাছুন",
    selectColumn: "কলাম বাছুন",
    selectTable: "সারণি বাছুন",
    wider: "কলাম চওড়া করুন",
    narrower: "কলাম সরু করুন",
    evenColumns: "সব কলাম সমান",
    headerRow: "প্রথম সারি শিরোনাম",
    headerColumn: "প্রথম কলাম শিরোনাম",
    size: (rows, columns) => `${rows}টি সারি, ${columns}টি কলাম`,
  },
});
