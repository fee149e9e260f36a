import type { Footnote, Inline, Link } from "../../../../shared/document/nodes/inline.ts";
import { isText } from "../../../../shared/document/nodes/inline.ts";
import type { Text } from "../../../../shared/document/nodes/text.ts";
import { normaliseText } from "../../../../shared/language/normalise.ts";
import { splitByScript, type Script } from "../../../../shared/language/script.ts";
import { assertNever } from "../../../../shared/lib/assert-never.ts";
import type { CharacterStyleId } from "./character-styles.ts";
import { colours, faces, type FaceName } from "./design.ts";
import { element, paragraphElement, value, type Child, type Element } from "./element.ts";
import { linkId, type Relationships } from "./relationships.ts";
import type { Writer } from "./writer.ts";

/** How the words of a paragraph look before any marks: its style's face and weight. */
export type RunSetting = {
  readonly face: FaceName;
  readonly bold?: boolean;
  readonly character?: CharacterStyleId;
  /** Weight, colour and size written at the run, with the face, for places where styles are not read. */
  readonly look?: readonly (Element | null)[];
};
type Marks = Omit<Text, "text">;

const noMarks: Marks = {};
const boldStyles: readonly (CharacterStyleId | undefined)[] = [
  "Strong",
  "Emphasis",
  "TSNumber",
  "TSRunningCode",
  "TSPage",
];

/** One character style carries bold or italic; a second mark is written at the run. */
function characterOf(marks: Marks, setting: RunSetting): CharacterStyleId | undefined {
  if (setting.character) return setting.character;
  if (marks.italic) return "Emphasis";
  return marks.bold ? "Strong" : undefined;
}

/** Bangla carries its font in every slot and is marked complex, so that Word never guesses. */
function fontsOf(script: Script, { face, look }: RunSetting): Element | null {
  // Latin faces come from the style, except where styles are not read.
  if (script === "latin" && !look) return null;
  const name = script === "bengali" ? faces[face].bengali : faces[face].latin;
  return element("w:rFonts", {
    "w:ascii": name,
    "w:hAnsi": name,
    "w:eastAsia": name,
    "w:cs": name,
  });
}

/** Run properties in the order of the schema (CT_RPr). */
function propertiesOf(script: Script, marks: Marks, setting: RunSetting): Element | null {
  const character = characterOf(marks, setting);
  const isBold = marks.bold && character !== "Strong";
  const children: (Element | null)[] = [
    character ? value("w:rStyle", character) : null,
    fontsOf(script, setting),
    isBold ? element("w:b") : null,
    isBold ? element("w:bCs") : null,
    marks.italic && character !== "Emphasis" && script === "latin" ? element("w:i") : null,
    marks.strike ? element("w:strike") : null,
    ...(setting.look ?? []),
    marks.underline ? value("w:u", "single") : null,
    marks.highlight
      ? element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": colours.marker })
      : null,
    marks.sub || marks.sup ? value("w:vertAlign", marks.sub ? "subscript" : "superscript") : null,
    script === "bengali" ? element("w:cs") : null,
    script === "bengali" ? element("w:lang", { "w:bidi": "bn-BD" }) : null,
  ];
  return children.some((child) => child !== null) ? element("w:rPr", {}, ...children) : null;
}

/** Text with its tabs and line breaks as elements. */
function contentOf(text: string): Element[] {
  return text.split(/([\t\n])/).flatMap((part) => {
    if (part === "\t") return [element("w:tab")];
    if (part === "\n") return [element("w:br")];
    return part ? [element("w:t", { "xml:space": "preserve" }, part)] : [];
  });
}

/** Words as runs of one script each. */
export function wordsToRuns(
  words: string,
  setting: RunSetting,
  writer: Writer,
  marks: Marks = noMarks,
): Element[] {
  const bold = Boolean(setting.bold || marks.bold || marks.italic);
  return splitByScript(normaliseText(words)).map(({ text, script }) => {
    if (script === "bengali") {
      const heavy = bold || boldStyles.includes(setting.character);
      writer.faces.add(`${setting.face}-${heavy ? "bold" : "regular"}`);
    }
    return element("w:r", {}, propertiesOf(script, marks, setting), ...contentOf(text));
  });
}

function textToRuns(text: Text, setting: RunSetting, writer: Writer): Element[] {
  const { text: words, ...marks } = text;
  return wordsToRuns(words, setting, writer, marks);
}

function linkToRuns(
  link: Link,
  setting: RunSetting,
  writer: Writer,
  part: Relationships = writer.body,
): Child[] {
  const runs = link.children.flatMap((text) =>
    textToRuns(text, { ...setting, character: "Hyperlink" }, writer),
  );
  const target = { "r:id": linkId(part, link.url), "w:history": 1 };
  return [element("w:hyperlink", target, ...runs)];
}

const footnoteMark = (number: Element): Element =>
  element("w:r", {}, element("w:rPr", {}, value("w:rStyle", "FootnoteReference")), number);

/** Word's own footnote: the note stands at the foot of the page, the mark counts by itself. */
function footnoteToRuns(footnote: Footnote, writer: Writer): Child[] {
  const setting: RunSetting = { face: "serif" };
  const note = footnote.note.flatMap((part) =>
    isText(part)
      ? textToRuns(part, setting, writer)
      : linkToRuns(part, setting, writer, writer.notes),
  );
  const space = element("w:r", {}, element("w:t", { "xml:space": "preserve" }, " "));
  const mark = footnoteMark(element("w:footnoteRef"));
  writer.footnotes.push(paragraphElement("FootnoteText", [], [mark, space, ...note]));
  return [footnoteMark(element("w:footnoteReference", { "w:id": writer.footnotes.length }))];
}

/** Running text as runs, links and footnote marks. A reference that was never resolved shows its id. */
export function inlinesToRuns(
  inlines: readonly Inline[],
  setting: RunSetting,
  writer: Writer,
): Child[] {
  return inlines.flatMap((inline): Child[] => {
    if (isText(inline)) return textToRuns(inline, setting, writer);
    switch (inline.type) {
      case "link":
        return linkToRuns(inline, setting, writer);
      case "footnote":
        return footnoteToRuns(inline, writer);
      case "fact":
        return wordsToRuns(`[${inline.fact}]`, setting, writer);
      case "cross-reference":
        return wordsToRuns(`[${inline.target.session}]`, setting, writer);
      default:
        return assertNever(inline);
    }
  });
}
