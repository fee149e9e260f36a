import { calloutLabel } from "../../composition/labels.ts";
import type { BlockNode } from "../../document/nodes/block.ts";
import type { Callout } from "../../document/nodes/callout.ts";
import type { Diagram, DiagramData } from "../../document/nodes/diagram.ts";
import type { Image } from "../../document/nodes/image.ts";
import type { Quote } from "../../document/nodes/quote.ts";
import { bilingual, type Bilingual } from "../../language/bilingual.ts";
import { assertNever } from "../../lib/assert-never.ts";
import type { SlideBody } from "../deck.ts";
import { isEmpty, type Drafted } from "./drafted.ts";
import { blockOrigin, isPairOf, sayBoth, type PairedBlock } from "./paired-blocks.ts";
import { pointOf } from "./point.ts";
import { isQuestion, sentencesOf } from "./sentences.ts";
import { spoken, spokenParts } from "./spoken.ts";
import { tableBody } from "./table-slide.ts";

type Captioned = Extract<BlockNode, { caption: string }>;

const orElse = (text: Bilingual, other: Bilingual): Bilingual => (isEmpty(text) ? other : text);

/** The longest caption that is a title; of a longer one the slide is called by its heading. */
const longestTitle = 80;

function captionOr<Node extends Captioned>(pair: PairedBlock<Node>, heading: Bilingual): Bilingual {
  const caption = sayBoth(pair, (block) =>
    block.caption.replace(/\s*\([^()]*\)/gu, "").replace(/[.।]+$/u, ""),
  );
  const isLong = caption.en.length > longestTitle || caption.bn.length > longestTitle;
  return isLong && !isEmpty(heading) ? heading : orElse(caption, heading);
}

const calloutName = ({ kind }: Callout): Bilingual =>
  bilingual(calloutLabel(kind, "en"), calloutLabel(kind, "bn"));

const titleIn = (pair: PairedBlock<Callout>): Bilingual =>
  orElse(
    sayBoth(pair, ({ title }) => title),
    calloutName(pair.main),
  );

const calloutText = (pair: PairedBlock<Callout>): Bilingual =>
  sayBoth(pair, ({ children }) => spokenParts(children));

/** Words that are shown as they were written, with what they are beside them. */
const saying = (title: Bilingual, source: Bilingual, quotation: Bilingual): SlideBody => ({
  layout: "quotation",
  title,
  source,
  reference: bilingual(),
  quotation,
});

const sentencesIn = (pair: PairedBlock<Callout>, pick: (sentence: string) => boolean) =>
  sayBoth(pair, ({ children }, language) =>
    sentencesOf(spokenParts(children), language).filter(pick).join(" "),
  );

/** A case is told, and asked about: the slide has its questions, or else its points. */
function caseBody(pair: PairedBlock<Callout>): SlideBody {
  const question = sentencesIn(pair, isQuestion);
  if (question.en || question.bn) return { layout: "question", title: titleIn(pair), question };
  return { layout: "bullets", title: titleIn(pair), points: pointsOf(calloutText(pair)) };
}

/** As many points in both languages as both have sentences for. */
export function pointsOf(text: Bilingual): Bilingual[] {
  const en = sentencesOf(text.en, "en").map((each) => pointOf(each, "en").text);
  const bn = sentencesOf(text.bn, "bn").map((each) => pointOf(each, "bn").text);
  const counts = [en.length, bn.length].filter((count) => count > 0);
  const count = counts.length === 0 ? 0 : Math.min(...counts);
  const { basis } = text;
  return Array.from({ length: count }, (_, index) => ({
    ...bilingual(en[index] ?? "", bn[index] ?? ""),
    ...(basis === undefined ? {} : { basis }),
  }));
}

function calloutBody(pair: PairedBlock<Callout>, heading: Bilingual): SlideBody | null {
  const { kind } = pair.main;
  switch (kind) {
    case "key-message":
    case "definition":
      return saying(titleIn(pair), calloutName(pair.main), calloutText(pair));
    case "law":
      return saying(orElse(heading, titleIn(pair)), titleIn(pair), calloutText(pair));
    case "case":
      return caseBody(pair);
    case "activity":
      return {
        layout: "activity",
        title: titleIn(pair),
        task: pointsOf(calloutText(pair)),
        rolesTitle: bilingual(),
        roles: [],
        timing: [],
      };
    case "facilitator-note":
      return null;
    default:
      return assertNever(kind);
  }
}

/** A case or an exercise is told from the notes; the others are on the slide in full. */
const calloutNotes = (pair: PairedBlock<Callout>): Bilingual =>
  pair.main.kind === "case" || pair.main.kind === "activity" ? calloutText(pair) : bilingual();

type Comparison = Extract<DiagramData, { kind: "comparison" }>;

/** A comparison's column in both languages, as long as both of them are. */
function columnOf(en: Comparison["columns"][0], bn: Comparison["columns"][0]) {
  const count = Math.min(en.points.length, bn.points.length);
  const points = Array.from({ length: count }, (_, place) =>
    bilingual(en.points[place], bn.points[place]),
  );
  return { title: bilingual(en.title, bn.title), points };
}

function diagramBody(pair: PairedBlock<Diagram>, title: Bilingual): SlideBody {
  const { main, node, basis } = pair;
  const [en, bn] = [(node.en ?? main).data, (node.bn ?? main).data];
  if (en.kind === "comparison" && bn.kind === "comparison") {
    const columns: Extract<SlideBody, { layout: "two-columns" }>["columns"] = [
      columnOf(en.columns[0], bn.columns[0]),
      columnOf(en.columns[1], bn.columns[1]),
    ];
    return { layout: "two-columns", title, columns };
  }
  return {
    layout: "diagram",
    title,
    diagram: { en, bn, ...(basis === undefined ? {} : { basis }) },
    alt: sayBoth(pair, ({ alt }) => alt),
    source: bilingual(),
  };
}

const pictureBody = (pair: PairedBlock<Image>, title: Bilingual): SlideBody => ({
  layout: "picture",
  title,
  asset: pair.main.asset,
  alt: sayBoth(pair, ({ alt }) => alt),
  source: bilingual(),
});

const quoteBody = (pair: PairedBlock<Quote>, heading: Bilingual): SlideBody =>
  saying(
    heading,
    sayBoth(pair, ({ source }) => source),
    sayBoth(pair, ({ children }) => children.map((each) => spoken(each.children)).join("\n")),
  );

function bodyOf(pair: PairedBlock, heading: Bilingual): SlideBody | null {
  if (isPairOf(pair, "callout")) return calloutBody(pair, heading);
  if (isPairOf(pair, "quote")) return quoteBody(pair, heading);
  if (isPairOf(pair, "table")) {
    return tableBody(pair, captionOr(pair, heading));
  }
  if (isPairOf(pair, "image")) {
    return pictureBody(pair, captionOr(pair, heading));
  }
  if (isPairOf(pair, "diagram")) {
    return diagramBody(pair, captionOr(pair, heading));
  }
  return null;
}

/** The slide of a block that has one to itself; none for running text, breaks and writing lines. */
export function blockSlide(pair: PairedBlock, heading: Bilingual): Drafted[] {
  const body = bodyOf(pair, heading);
  if (!body) return [];
  return [
    {
      key: `block/${pair.id}`,
      body,
      notes: isPairOf(pair, "callout") ? calloutNotes(pair) : bilingual(),
      sources: [blockOrigin(pair)],
      minutes: null,
    },
  ];
}
