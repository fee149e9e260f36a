import type { HandoutModel, HandoutPart } from "../../../../shared/composition/model.ts";
import { isWide, sideBySide, type PartPair } from "../../../../shared/composition/side-by-side.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { columns, oneColumn, twips } from "./design.ts";
import type { Element } from "./element.ts";
import { flow } from "./flow.ts";
import { outcomesBox, partToElements, sectionHeading } from "./handout-parts.ts";
import { mastheadToHeader } from "./masthead.ts";
import { portrait, type DocxSection } from "./pack.ts";
import { wordsParagraph } from "./paragraph.ts";
import { runningFooter, runningHeader } from "./running.ts";
import { tableOf } from "./table.ts";
import type { Writer } from "./writer.ts";

/** Twips between the two languages. */
const gutter = twips(7);
const half = Math.floor((columns.all - gutter) / 2);

/** Writes something in a language, in one column of this width. */
function written<Made>(language: Language, width: number, writer: Writer, write: () => Made): Made {
  const before = { language: writer.language, columns: writer.columns };
  Object.assign(writer, { language, columns: oneColumn(width) });
  try {
    return write();
  } finally {
    Object.assign(writer, before);
  }
}

/** Two contents beside each other. */
const rowOf = (first: readonly Element[], second: readonly Element[]): Element =>
  tableOf({
    style: "TSColumns",
    grid: [half, gutter, columns.all - half - gutter],
    rows: [{ cells: [{ children: flow(first) }, { children: [] }, { children: flow(second) }] }],
  });

/** Headings stay outside of tables, so that they are found in the navigation pane: one in both languages. */
function headingOf({ first, second }: PartPair, writer: Writer): Element | null {
  if (first?.kind !== "section") return null;
  const other = second?.kind === "section" ? [{ text: ` · ${second.title}` }] : [];
  return sectionHeading({ ...first, content: [...first.content, ...other] }, writer);
}

type Languages = readonly [Language, Language];

function pairOf(pair: PartPair, [first, second]: Languages, writer: Writer): readonly Element[] {
  const heading = headingOf(pair, writer);
  if (heading) return [heading];
  const side = (part: HandoutPart | null, language: Language, width: number) =>
    part ? written(language, width, writer, () => partToElements(part, writer)) : [];
  const width = isWide(pair) ? columns.all : half;
  const sides = [side(pair.first, first, width), side(pair.second, second, width)] as const;
  return isWide(pair) ? sides.flat() : [rowOf(...sides)];
}

/** A handout whose two languages stand beside each other, paragraph by paragraph. */
export function columnsSection(
  first: HandoutModel,
  second: HandoutModel,
  writer: Writer,
): DocxSection {
  const languages = [first.language, second.language] as const;
  const outcomes = (model: HandoutModel) =>
    written(model.language, half, writer, () => outcomesBox(model.outcomes, writer));
  const setting = { width: columns.all, second: second.masthead.institute };
  return {
    page: portrait,
    firstHeader: mastheadToHeader(first.masthead, setting, writer),
    header: [runningHeader(first.running, columns.all, writer)],
    footer: [runningFooter(first.running, columns.all, writer)],
    children: flow([
      wordsParagraph("Title", first.title, writer),
      wordsParagraph("Subtitle", second.title, writer),
      rowOf(outcomes(first), outcomes(second)),
      ...sideBySide(first, second).flatMap((pair) => pairOf(pair, languages, writer)),
    ]),
  };
}
