import type { BlockNode } from "../document/nodes/block.ts";
import type { Inline } from "../document/nodes/inline.ts";
import type { Language } from "../language/language.ts";

/**
 * A document as it will print, with every word in its language and every number set, but no format
 * yet: docx and PDF are made from the same model, so they cannot say different things.
 * All digits are already in the document's digits. References to facts and to other parts of the
 * curriculum have become text.
 */

/** The head of the first page. */
export type Masthead = {
  readonly institute: string;
  /** The institute's logo as a stored picture, and its address; each empty where there is none. */
  readonly logo: string;
  readonly address: string;
  /** Course, module and lesson; or the module of this curriculum where no course is chosen. */
  readonly context: string;
  /** "Handout", "Session plan". */
  readonly kind: string;
  /** "SS 8.2". */
  readonly code: string;
};

/** What stands at the head and foot of the pages that follow; the page words surround the numbers. */
export type Running = {
  readonly code: string;
  readonly title: string;
  readonly right: string;
  readonly footerLeft: string;
  readonly footerCentre: string;
  /** "Page", "of" / "পৃষ্ঠা", "/". */
  readonly page: { readonly before: string; readonly between: string };
};

/**
 * A labelled part: the label stands in the 30 mm column, the content in the 140 mm column. Parts of the
 * text carry the id of their block, by which they find their counterpart in the other language.
 */
export type HandoutPart = { readonly id?: string } & PartContent;

type PartContent =
  /** A numbered section's heading: its plain words, and the same with marks and footnotes. */
  | {
      readonly kind: "section";
      readonly number: string;
      readonly title: string;
      readonly content: readonly Inline[];
    }
  /** A block of the text. Headings of level 3 and 4, paragraphs, lists, quotes, lines, page breaks. */
  | { readonly kind: "block"; readonly block: BlockNode }
  /** A table, picture or diagram with its number ("Table 1", "Figure 2") before its caption. */
  | {
      readonly kind: "figure";
      readonly label: string;
      readonly caption: string;
      readonly block: BlockNode;
    }
  /** A callout: its label and the smaller words under the label. */
  | {
      readonly kind: "callout";
      readonly callout: Extract<BlockNode, { type: "callout" }>;
      readonly label: string;
      readonly note: string;
    }
  | { readonly kind: "remember"; readonly label: string; readonly points: readonly string[] }
  /** Key terms, law and policy, further reading: items separated by a middle dot. */
  | {
      readonly kind: "references";
      readonly label: string;
      readonly strong: boolean;
      readonly items: readonly { readonly text: string; readonly other: string }[];
    };

export type HandoutModel = {
  readonly kind: "handout";
  readonly language: Language;
  readonly masthead: Masthead;
  readonly title: string;
  /** The title in the other language; empty where there is none. */
  readonly subtitle: string;
  readonly outcomes: {
    readonly label: string;
    readonly note: string;
    readonly items: readonly {
      readonly number: string;
      readonly text: string;
      readonly bloom: string;
    }[];
  };
  readonly parts: readonly HandoutPart[];
  readonly running: Running;
};

/** A text of a plan in its first language, and in the second where the plan is in both. */
export type PlanText = { readonly first: string; readonly second: string };

export type PlanStep = {
  readonly number: string;
  /** "11:00", "11:08"; minutes as digits of the language. */
  readonly start: string;
  readonly end: string;
  readonly minutes: string;
  readonly title: PlanText;
  readonly content: PlanText;
  readonly method: string;
  readonly facilitatorDoes: PlanText;
  readonly participantsDo: PlanText;
  /** In the plain form with the slides and the handout before them. */
  readonly materials: PlanText;
  /** "Slides 4–7; handout". */
  readonly references: PlanText;
  readonly responsible: PlanText;
  readonly assessment: PlanText;
};

export type PlanModel = {
  readonly kind: "plan";
  readonly form: "plain" | "full";
  /** The first language gives the digits; the second is null unless the plan is in both. */
  readonly language: Language;
  readonly second: Language | null;
  readonly masthead: Masthead & { readonly instituteSecond: string; readonly kindSecond: string };
  readonly title: PlanText;
  /** The header's key and value pairs, in reading order. */
  readonly header: readonly {
    readonly key: PlanText;
    readonly value: PlanText;
    readonly wide: boolean;
  }[];
  /** Column heads by column; the plain form uses number, time, minutes, topic, method, materials. */
  readonly heads: Readonly<
    Record<
      | "number"
      | "time"
      | "minutes"
      | "topic"
      | "content"
      | "method"
      | "facilitatorDoes"
      | "participantsDo"
      | "materials"
      | "references"
      | "responsible"
      | "assessment",
      PlanText
    >
  >;
  readonly steps: readonly PlanStep[];
  /** The last row: end time, sum and how it stands to the slot, in words; in full also what to cut and stretch. */
  readonly total: { readonly end: string; readonly minutes: string; readonly words: PlanText };
  /** Minutes by group of methods for the bar of the plain form, at most five, largest first. */
  readonly timeByMethod: {
    readonly label: string;
    readonly parts: readonly {
      readonly name: string;
      readonly minutes: number;
      /** The minutes in the digits of the language. */
      readonly label: string;
    }[];
  };
  readonly ifShort: { readonly label: PlanText; readonly text: PlanText };
  readonly ifLong: { readonly label: PlanText; readonly text: PlanText };
  readonly notesAfter: {
    readonly label: PlanText;
    readonly note: PlanText;
    readonly text: PlanText;
  };
  /** Roles that sign, without names. */
  readonly signatures: readonly PlanText[];
  readonly running: Running;
};
