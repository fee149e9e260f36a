import type { DiagramData } from "../../../../shared/document/nodes/diagram.ts";
import type { List, ListItem } from "../../../../shared/document/nodes/list.ts";
import type { Text } from "../../../../shared/document/nodes/text.ts";
import { inDigits } from "../../../../shared/language/digits.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { assertNever } from "../../../../shared/lib/assert-never.ts";

const bulleted = (children: ListItem[]): List => ({ type: "list", style: "bulleted", children });
const numbered = (children: ListItem[]): List => ({ type: "list", style: "numbered", children });

/** A title in bold, what is said of it, and a list of what belongs to it. */
function item(title: string, texts: readonly string[], below: readonly string[] = []): ListItem {
  const said = texts.filter(Boolean).join("; ");
  const words: Text[] = [{ text: title, bold: true }, ...(said ? [{ text: `: ${said}` }] : [])];
  const text = { type: "list-item-text" as const, children: words };
  const children = below.map((each) => plain(each));
  return {
    type: "list-item",
    children: children.length > 0 ? [text, bulleted(children)] : [text],
  };
}

const plain = (text: string): ListItem => ({
  type: "list-item",
  children: [{ type: "list-item-text", children: [{ text }] }],
});

/** What a diagram says as a list: plain text has no drawing. */
export function diagramList(data: DiagramData, language: Language): List {
  switch (data.kind) {
    case "life-cycle-wheel": {
      const stages = data.stages.map(({ title, text, response }) => item(title, [text, response]));
      return numbered([...stages, ...(data.around ? [plain(data.around)] : [])]);
    }
    case "staircase":
      return numbered(data.steps.map(({ title, text, items }) => item(title, [text], items)));
    case "process":
      return numbered(data.steps.map(({ title, text }) => item(title, [text])));
    case "comparison":
      return bulleted(data.columns.map(({ title, points }) => item(title, [], points)));
    case "clusters":
      return bulleted(
        data.groups.map(({ number, title, items }) => item(`${number} ${title}`.trim(), [], items)),
      );
    case "timeline":
      return bulleted([
        ...data.parts.map(({ title, minutes }) => item(title, [inDigits(minutes, language)])),
        ...(data.sum ? [plain(data.sum)] : []),
      ]);
    default:
      return assertNever(data);
  }
}
