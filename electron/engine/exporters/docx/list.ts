import type { List } from "../../../../shared/document/nodes/list.ts";
import { element, value, type Element } from "./element.ts";
import { bulletNumber, listNumber } from "./numbering-xml.ts";
import { paragraphOf, settingOf } from "./paragraph.ts";
import type { ParagraphStyleId } from "./paragraph-styles.ts";
import { inlinesToRuns } from "./runs.ts";
import { digitsOf, type ListPlace, type Writer } from "./writer.ts";

type Setting = {
  readonly place: ListPlace;
  /** The style of the items; the list's own style where absent. */
  readonly style?: ParagraphStyleId;
};

/** Word knows nine levels; what is nested deeper stays on the ninth. */
const deepest = 8;

/** A list as numbered or bulleted paragraphs; the numbers are Word's own. */
export function listToParagraphs(list: List, writer: Writer, setting: Setting): Element[] {
  return levelToParagraphs(list, writer, setting, 0, null);
}

function levelToParagraphs(
  list: List,
  writer: Writer,
  setting: Setting,
  level: number,
  parent: number | null,
): Element[] {
  const number = numberFor(list, writer, setting.place, parent);
  const style = setting.style ?? (list.style === "numbered" ? "ListNumber" : "ListBullet");
  const properties = element(
    "w:numPr",
    {},
    value("w:ilvl", Math.min(level, deepest)),
    value("w:numId", number),
  );
  return list.children.flatMap(({ children: [words, nested] }) => {
    const runs = inlinesToRuns(words.children, settingOf(style), writer);
    const own = paragraphOf(style, runs, properties);
    const inherited = list.style === "numbered" ? number : null;
    return nested
      ? [own, ...levelToParagraphs(nested, writer, setting, level + 1, inherited)]
      : [own];
  });
}

/** A numbered list inside a numbered list counts on its own level of the same number. */
function numberFor(list: List, writer: Writer, place: ListPlace, parent: number | null): number {
  if (list.style === "bulleted") return bulletNumber(place);
  if (parent !== null) return parent;
  const digits = digitsOf(writer);
  if (digits === "bn") writer.faces.add("digits");
  return listNumber(writer.lists.push({ place, digits }) - 1);
}
