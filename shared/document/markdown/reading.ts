import type { FootnoteDefinition, Nodes, Root } from "mdast";

/** Something in a text that could not be kept as it was written; its words are kept. */
export type ReadingProblem = {
  /** Line in the text, from 1; null where the place is not known. */
  readonly line: number | null;
  readonly problem: string;
};

/** What readers share while one text is read. */
export type Reading = {
  readonly text: string;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  /** Identifiers of the footnotes that the text has called for. */
  readonly called: Set<string>;
  readonly problems: ReadingProblem[];
};

export function startReading(text: string, root: Root): Reading {
  const footnotes = new Map<string, FootnoteDefinition>();
  collectFootnotes(root, footnotes);
  return { text, footnotes, called: new Set(), problems: [] };
}

function collectFootnotes(node: Nodes, found: Map<string, FootnoteDefinition>): void {
  if (node.type === "footnoteDefinition" && !found.has(node.identifier)) {
    found.set(node.identifier, node);
  }
  if ("children" in node) for (const child of node.children) collectFootnotes(child, found);
}

export function report(reading: Reading, node: Nodes, problem: string): void {
  reading.problems.push({ line: node.position?.start.line ?? null, problem });
}

/** A node exactly as it was written, on one line. */
export function sourceOf(reading: Reading, node: Nodes): string {
  const { start, end } = node.position ?? {};
  return reading.text.slice(start?.offset ?? 0, end?.offset ?? 0);
}
