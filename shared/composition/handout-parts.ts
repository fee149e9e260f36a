import { methods } from "../curriculum/methods.ts";
import type { Audience, Block, BlockNode, Reader } from "../document/nodes/block.ts";
import type { Callout } from "../document/nodes/callout.ts";
import { isText, type Inline } from "../document/nodes/inline.ts";
import { plainText } from "../document/plain-text.ts";
import { inDigits } from "../language/digits.ts";
import type { Language } from "../language/language.ts";
import { assertNever } from "../lib/assert-never.ts";
import { calloutLabel, label } from "./labels.ts";
import type { HandoutPart } from "./model.ts";
import { minutesPhrase, outcomesPhrase } from "./phrases.ts";
import { resolveBlock } from "./resolve.ts";
import type { SessionSource } from "./source.ts";
import { visibleBlocks } from "./visible-blocks.ts";

type Figure = Extract<BlockNode, { type: "table" | "image" | "diagram" }>;

/** Whose blocks are wanted: a reader's, or those that only the trainer sees. */
type Wanted = Reader | "trainer-only";

const isTrainersOnly = ({ audience }: { readonly audience: Audience }) =>
  audience.length === 1 && audience[0] === "trainer";

const blocksFor = (blocks: readonly Block[], wanted: Wanted) =>
  wanted === "trainer-only" ? blocks.filter(isTrainersOnly) : visibleBlocks(blocks, wanted);

/** The text of a session as labelled parts, with sections, tables and figures numbered in order. */
export function composeParts(
  source: SessionSource,
  language: Language,
  wanted: Wanted = "handout",
): readonly HandoutPart[] {
  const count = { section: 0, table: 0, figure: 0 };
  const next = (kind: keyof typeof count) => inDigits((count[kind] += 1), language);
  const partOf = (block: BlockNode): HandoutPart => {
    switch (block.type) {
      case "heading":
        if (block.level > 2) return { kind: "block", block };
        return {
          kind: "section",
          number: next("section"),
          title: plainText(block),
          content: block.children,
        };
      case "table":
      case "image":
      case "diagram":
        return figurePart(block, next, language);
      case "callout":
        return calloutPart(block, source, language);
      case "paragraph":
      case "list":
      case "quote":
      case "exercise-lines":
      case "page-break":
        return { kind: "block", block };
      default:
        return assertNever(block);
    }
  };
  return blocksFor(source.texts[language].blocks, wanted).map((original) => ({
    ...partOf(resolveBlock(original, source, language)),
    id: original.id,
  }));
}

/** Only what has a caption is counted, so that no number is missing from what the reader sees. */
function figurePart(
  block: Figure,
  next: (kind: "table" | "figure") => string,
  language: Language,
): HandoutPart {
  const { caption } = block;
  if (!caption) return { kind: "figure", label: "", caption, block };
  const kind = block.type === "table" ? "table" : "figure";
  return { kind: "figure", label: `${label(kind, language)} ${next(kind)}`, caption, block };
}

function calloutPart(callout: Callout, source: SessionSource, language: Language): HandoutPart {
  return {
    kind: "callout",
    callout,
    label: calloutLabel(callout.kind, language),
    note: calloutNote(callout, source, language),
  };
}

function calloutNote(callout: Callout, source: SessionSource, language: Language): string {
  if (callout.kind === "case" && !hasSource(callout)) return label("composedCase", language);
  if (callout.kind === "activity") return exerciseNote(callout.title, source, language);
  return "";
}

/** A case that names its source in a footnote or a link is not a composed one. */
function hasSource(callout: Callout): boolean {
  const cites = (inline: Inline) =>
    !isText(inline) && (inline.type === "footnote" || inline.type === "link");
  return callout.children.some(
    (child) => child.type === "paragraph" && child.children.some((inline) => cites(inline)),
  );
}

/** Mode, minutes and outcomes of the step of the plan that carries the exercise's title. */
function exerciseNote(title: string, source: SessionSource, language: Language): string {
  const { activities, outcomes } = source.session;
  const activity = activities.find((each) => title && each.title[language] === title);
  if (!activity) return "";
  const numbers = activity.outcomes
    .map((id) => outcomes.findIndex((outcome) => outcome.id === id) + 1)
    .filter((number) => number > 0);
  const mode = methods[activity.method][language];
  const first = `${mode}, ${minutesPhrase(activity.minutes.planned, language)}`;
  return numbers.length ? `${first}\n${outcomesPhrase(numbers, language)}` : first;
}
