import type { BookPart } from "../../../../../shared/composition/book/model.ts";
import { twips } from "../design.ts";
import { element, type Element } from "../element.ts";
import { paragraphOf, settingOf, styledRuns, wordsParagraph } from "../paragraph.ts";
import { wordsToRuns } from "../runs.ts";
import { tableOf, type Row } from "../table.ts";
import type { Writer } from "../writer.ts";

type Item = Extract<BookPart, { kind: "item" }>;

const number = twips(9);
const note = twips(38);

function gridOf({ columns: { all } }: Writer): number[] {
  const half = Math.round((all - number) / 2);
  return [number, half, all - number - half - note, note];
}

/** The letter of an option, in a ring; the right one of a key is bold and has a tick. */
function optionParagraph(
  { letter, text, right }: Item["options"][number],
  keepsNext: boolean,
  writer: Writer,
) {
  const words = right ? `${text}  ✓` : text;
  const runs = [
    ...styledRuns("TSOption", "Strong", `(${letter})`, writer),
    element("w:r", {}, element("w:tab")),
    ...(right
      ? styledRuns("TSOption", "Strong", words, writer)
      : wordsToRuns(words, settingOf("TSOption"), writer)),
  ];
  return paragraphOf("TSOption", runs, ...(keepsNext ? [element("w:keepNext")] : []));
}

/** A test item: number and stem, outcome at the right, options two and two, or one under the other. */
export function itemTable(item: Item, writer: Writer): Element {
  const stem: Row = {
    cells: [
      { children: [wordsParagraph("TSItemNumber", item.number, writer)] },
      { children: [wordsParagraph("TSItemStem", item.stem, writer)], span: 2 },
      { children: [wordsParagraph("TSItemNote", item.note, writer)] },
    ],
  };
  const keepsNext = (row: number) => row < item.options.length || item.reason !== "";
  const options = item.options.flatMap((option, index): Row[] => {
    if (writer.columns.label === 0) {
      const children = [optionParagraph(option, keepsNext(index + 1), writer)];
      return [{ cells: [{ children: [] }, { children, span: 3 }] }];
    }
    if (index % 2 === 1) return [];
    const next = item.options[index + 1];
    const keeps = keepsNext(index + 2);
    return [
      {
        cells: [
          { children: [] },
          { children: [optionParagraph(option, keeps, writer)] },
          { children: next ? [optionParagraph(next, keeps, writer)] : [], span: 2 },
        ],
      },
    ];
  });
  const reason: Row[] = item.reason
    ? [
        {
          cells: [
            { children: [] },
            { children: [wordsParagraph("TSReference", item.reason, writer)], span: 3 },
          ],
        },
      ]
    : [];
  return tableOf({ style: "TSItem", grid: gridOf(writer), rows: [stem, ...options, ...reason] });
}
