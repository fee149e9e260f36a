import { Editor, Node, Path, Transforms } from "slate";
import { newId } from "../../lib/ids.ts";
import type { Block, BlockNode } from "../nodes/block.ts";
import { normaliseInline } from "../normalise/inline.ts";
import { identityOf } from "./identity.ts";
import { isBlank, isEmpty, join, selectIn, type Place } from "./place.ts";
import { reconcileChildren } from "./reconcile.ts";

/** The blocks of a place with their words joined to those around the caret, and where it goes then. */
function woven(place: Place, blocks: readonly BlockNode[]) {
  const { block, before, after } = place;
  const around = block as BlockNode;
  const middle = [...blocks];
  const first = middle[0];
  if (first?.type === "paragraph" && !isBlank(before)) {
    middle[0] = {
      ...around,
      children: normaliseInline([...before, ...first.children]),
    } as BlockNode;
  } else if (!isBlank(before)) {
    middle.unshift({ ...around, children: normaliseInline(before) } as BlockNode);
  }
  const end = middle.length - 1;
  const last = middle[end];
  if (isBlank(after)) return { middle, end, join: null };
  if (last?.type === "paragraph") {
    const joint = join(last.children, after);
    middle[end] = { ...last, children: joint.children };
    return { middle, end, join: joint };
  }
  return {
    middle: [...middle, { ...around, children: normaliseInline(after) } as BlockNode],
    end,
    join: null,
  };
}

/** Puts blocks where the caret parts a text block; the halves stay on their sides. */
export function insertBetween(editor: Editor, place: Place, blocks: readonly BlockNode[]): void {
  const { path } = place;
  const parentPath = Path.parent(path);
  const parent = Node.get(editor, parentPath) as Editor;
  const position = path.at(-1) ?? 0;
  const { middle, end, join: joint } = woven(place, blocks);
  const made = parentPath.length === 0 ? identified(editor, place, middle) : middle;
  const { children } = parent;
  const after = [...children.slice(0, position), ...made, ...children.slice(position + 1)];
  reconcileChildren(editor, parentPath, children, after);
  const last = [...parentPath, position + end];
  if (joint) selectIn(editor, last, joint.index, joint.offset);
  else Transforms.select(editor, Editor.end(editor, last));
}

/** Top-level blocks: the words that stood here keep their identity, what comes keeps it if it is free. */
function identified(editor: Editor, place: Place, blocks: readonly BlockNode[]): Block[] {
  const here = editor.children[place.path[0] ?? 0] as Block;
  const taken = new Set((editor.children as Block[]).map(({ id }) => id));
  const keeper = isEmpty(place) ? -1 : isBlank(place.before) ? blocks.length - 1 : 0;
  return blocks.map((block, index) => {
    if (index === keeper) return { ...block, ...identityOf(here) };
    const { id, audience, basis } = block as Partial<Block>;
    if (id === undefined || taken.has(id)) {
      const { basis: _, ...content } = block as Block;
      return { ...content, audience: audience ?? here.audience, id: newId() };
    }
    taken.add(id);
    return { ...block, id, audience: audience ?? here.audience, ...(basis && { basis }) };
  });
}
