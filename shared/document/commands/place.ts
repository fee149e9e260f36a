import { Node, Transforms, type Editor, type Path, type Point } from "slate";
import type { Inline } from "../nodes/inline.ts";
import { normaliseInline } from "../normalise/inline.ts";
import { textBlockAround, type TextBlock } from "./find.ts";
import { splitInlines } from "./split-inlines.ts";

/** Where the caret stands: its text block, parted, in a parent that holds it and its siblings. */
export type Place = {
  readonly block: TextBlock;
  readonly path: Path;
  readonly before: Inline[];
  readonly after: Inline[];
};

export function placeOf(editor: Editor, point: Point): Place | null {
  const entry = textBlockAround(editor, point);
  if (!entry) return null;
  const [block, path] = entry;
  const [before, after] = splitInlines(block.children, point.path.slice(path.length), point.offset);
  return { block, path, before, after };
}

export const isBlank = (children: readonly Inline[]): boolean =>
  children.every((inline) => "text" in inline && inline.text === "");

export const isEmpty = ({ before, after }: Place): boolean => isBlank(before) && isBlank(after);

/** The running text made of two parts, and the place in it where the second begins. */
export function join(before: readonly Inline[], after: readonly Inline[]) {
  const start = normaliseInline(before);
  const last = start.at(-1);
  const offset = last && "text" in last ? last.text.length : 0;
  return { children: normaliseInline([...before, ...after]), index: start.length - 1, offset };
}

export function selectIn(editor: Editor, path: Path, index: number, offset: number): void {
  const text = Node.get(editor, [...path, index]);
  const length = Node.isText(text) ? text.text.length : 0;
  Transforms.select(editor, { path: [...path, index], offset: Math.min(offset, length) });
}
