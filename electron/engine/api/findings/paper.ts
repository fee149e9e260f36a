import { visibleBlocks } from "../../../../shared/composition/visible-blocks.ts";
import type { Finding, PrintForm } from "../../../../shared/contract/export.ts";
import type { Measure } from "../../../../shared/deck/measure.ts";
import type { Block } from "../../../../shared/document/nodes/block.ts";
import type { Table } from "../../../../shared/document/nodes/table.ts";
import { plainText } from "../../../../shared/document/plain-text.ts";
import { inLanguage, type Looked } from "./context.ts";
import { breakPlaces, wordWidth } from "./text-lines.ts";

/** Points of a table's text and width, as documents are set: 9.5 points (14 in large print) on 170 mm. */
const letters: Readonly<Record<PrintForm, number>> = { colour: 9.5, mono: 9.5, large: 14 };
const millimetre = 72 / 25.4;
const tableWidth = 170 * millimetre;
const cellPadding = 4.4 * millimetre;
/** The first word that is wider than its column, so that it is cut in the middle. */
function cutWord(table: Table, size: number, measure: Measure): string | null {
  const all = table.columns.reduce((sum, width) => sum + width, 0);
  for (const row of table.children) {
    let column = 0;
    for (const cell of row.children) {
      const span = cell.columnSpan ?? 1;
      const share = table.columns.slice(column, column + span).reduce((sum, each) => sum + each, 0);
      const room = (tableWidth * share) / all - cellPadding;
      const wide = plainText(cell)
        .split(breakPlaces)
        .find((word) => wordWidth(word, size, measure) > room);
      if (wide) return wide;
      column += span;
    }
  }
  return null;
}

type Drawn = {
  readonly measure: Measure;
  /** Whether one of the product's faces draws a character. */
  readonly isDrawn: (character: string) => boolean;
  readonly print: PrintForm;
};

const invisible = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}]$/u;

/** The first sign that no face of ours draws: an emoji, a letter of another script. */
const undrawnSign = (text: string, { isDrawn }: Drawn): string | null =>
  Array.from(text).find((sign) => !invisible.test(sign) && !isDrawn(sign)) ?? null;

function blockFindings(block: Block, looked: Looked, drawn: Drawn): Finding[] {
  const word = block.type === "table" ? cutWord(block, letters[drawn.print], drawn.measure) : null;
  const sign = undrawnSign(plainText(block), drawn);
  const about = (code: Finding["code"], detail: string | null) =>
    detail === null ? [] : [inLanguage(looked, { code, level: "look", at: block.id, detail })];
  return [...about("table-too-wide", word), ...about("font-missing", sign)];
}

/** What would not print well in a handout: words too wide for their column, signs without a face. */
export function paperFindings(looked: Looked, drawn: Drawn): Finding[] {
  const { blocks } = looked.source.texts[looked.language];
  return visibleBlocks(blocks, "handout").flatMap((block) => blockFindings(block, looked, drawn));
}
