import type { HandoutModel, HandoutPart } from "../../../../shared/composition/model.ts";
import { assertNever } from "../../../../shared/lib/assert-never.ts";
import { blockToElements } from "./blocks.ts";
import { box } from "./boxes.ts";
import { calloutToBox } from "./callout.ts";
import { element, value, type Child, type Element } from "./element.ts";
import { bulletNumber } from "./numbering-xml.ts";
import { paragraphOf, settingOf, styledRuns, wordsParagraph } from "./paragraph.ts";
import { inlinesToRuns, wordsToRuns } from "./runs.ts";
import { tableOf, type Row } from "./table.ts";
import type { Writer } from "./writer.ts";

const tab = () => element("w:r", {}, element("w:tab"));

/** Twips for the Bloom words beside the outcomes. */
const bloomWidth = 1417;

/** The outcomes, each with its number before it and its Bloom level in a column at the right. */
export function outcomesBox({ label, note, items }: HandoutModel["outcomes"], writer: Writer) {
  const labels = [
    wordsParagraph("TSLabelGreen", label, writer),
    wordsParagraph("TSLabelNote", note, writer),
  ];
  if (writer.columns.label === 0) return stackedOutcomes(labels, items, writer);
  const rows = items.map((item, index): Row => {
    const above = index > 0 ? { top: 0 } : {};
    const below = index < items.length - 1 ? { bottom: 0 } : {};
    const margins = { ...above, ...below };
    const text = paragraphOf("TSOutcome", [
      ...styledRuns("TSLabel", "TSNumber", item.number, writer),
      tab(),
      ...wordsToRuns(item.text, settingOf("TSOutcome"), writer),
    ]);
    const bloom = wordsParagraph("TSBloomWord", item.bloom, writer);
    return {
      cells: [
        {
          children: index === 0 ? labels : [],
          merge: index === 0 ? "restart" : "continue",
          margins: { ...margins, left: 125, right: 85 },
        },
        { children: [text], margins },
        { children: [bloom], margins: { ...margins, right: 125 } },
      ],
    };
  });
  const grid = [writer.columns.label, writer.columns.text - bloomWidth, bloomWidth];
  return rows.length ? [tableOf({ style: "TSOutcomes", grid, rows })] : [];
}

/** The same in one column: each outcome with its Bloom word behind it. */
function stackedOutcomes(
  labels: readonly Element[],
  items: HandoutModel["outcomes"]["items"],
  writer: Writer,
): Element[] {
  const outcomes = items.map((item) =>
    paragraphOf("TSOutcome", [
      ...styledRuns("TSLabel", "TSNumber", item.number, writer),
      tab(),
      ...wordsToRuns(`${item.text} `, settingOf("TSOutcome"), writer),
      ...styledRuns("TSOutcome", "TSTerm", item.bloom, writer),
    ]),
  );
  const margins = { left: 125, right: 125 };
  const rows = [{ cells: [{ children: [...labels, ...outcomes], margins }] }];
  const grid = [writer.columns.all];
  return items.length ? [tableOf({ style: "TSOutcomes", grid, rows })] : [];
}

/** One labelled part of a handout, in its order. */
export function partToElements(part: HandoutPart, writer: Writer): readonly Element[] {
  switch (part.kind) {
    case "section":
      return [sectionHeading(part, writer)];
    case "block":
      return blockToElements(part.block, writer);
    case "figure":
      return [...caption(part, writer), ...blockToElements(part.block, writer)];
    case "callout":
      return calloutToBox(part.callout, part, writer);
    case "remember":
      return rememberBox(part, writer);
    case "references":
      return referencesBox(part, writer);
    default:
      return assertNever(part);
  }
}

/** The heading of a section, with its number before it. */
export function sectionHeading(
  part: Extract<HandoutPart, { kind: "section" }>,
  writer: Writer,
): Element {
  const setting = settingOf("Heading2");
  return paragraphOf("Heading2", [
    ...wordsToRuns(part.number, setting, writer),
    tab(),
    ...inlinesToRuns(part.content, setting, writer),
  ]);
}

function caption(part: Extract<HandoutPart, { kind: "figure" }>, writer: Writer): Element[] {
  if (!part.label && !part.caption) return [];
  return [
    paragraphOf("Caption", [
      ...styledRuns("Caption", "TSCaptionLabel", part.label, writer),
      tab(),
      ...wordsToRuns(part.caption, settingOf("Caption"), writer),
    ]),
  ];
}

function rememberBox(part: Extract<HandoutPart, { kind: "remember" }>, writer: Writer) {
  const bullet = element("w:numPr", {}, value("w:ilvl", 0), value("w:numId", bulletNumber("cell")));
  const content = part.points.map((point) =>
    paragraphOf("ListBullet", wordsToRuns(point, settingOf("ListBullet"), writer), bullet),
  );
  const style = { table: "TSStrongRule", label: "TSLabelGreen", inset: false } as const;
  return box(style, { label: part.label }, content, writer);
}

/** Items in one paragraph with middle dots between; a term is followed by its counterpart in grey. */
function referencesBox(part: Extract<HandoutPart, { kind: "references" }>, writer: Writer) {
  const setting = settingOf("TSReference");
  const runs = part.items.flatMap(({ text, other }, index): Child[] => [
    ...wordsToRuns(index > 0 ? " · " : "", setting, writer),
    ...wordsToRuns(text, setting, writer),
    ...(other ? styledRuns("TSReference", "TSTerm", ` ${other}`, writer) : []),
  ]);
  const style = part.strong
    ? ({ table: "TSStrongRule", label: "TSLabelGreen", inset: false } as const)
    : ({ table: "TSThinRule", label: "TSLabel", inset: false } as const);
  return box(style, { label: part.label }, [paragraphOf("TSReference", runs)], writer);
}
