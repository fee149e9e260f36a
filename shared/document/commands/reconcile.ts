import { Editor, Node, Transforms, type Descendant, type Path } from "slate";

/**
 * Changes the children of a node into other ones by the fewest operations at hand, so that the caret
 * stays where it is and undo knows every step.
 */
export function reconcileChildren(
  editor: Editor,
  path: Path,
  before: readonly Descendant[],
  after: readonly Descendant[],
): void {
  let start = 0;
  while (start < before.length && isSame(before[start], after[start])) start += 1;
  let end = 0;
  const longest = Math.min(before.length, after.length) - start;
  while (end < longest && isSame(before.at(-1 - end), after.at(-1 - end))) end += 1;
  reconcileMiddle(
    editor,
    [...path, start],
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
  );
}

function reconcileMiddle(
  editor: Editor,
  at: Path,
  before: readonly Descendant[],
  after: readonly Descendant[],
): void {
  const position = (offset: number): Path => [...at.slice(0, -1), (at.at(-1) ?? 0) + offset];
  const shared = Math.min(before.length, after.length);
  for (let offset = 0; offset < shared; offset += 1) {
    reconcileNode(editor, position(offset), before[offset], after[offset]);
  }
  for (let offset = before.length - 1; offset >= shared; offset -= 1) {
    Transforms.removeNodes(editor, { at: position(offset), voids: true });
  }
  const added = after.slice(shared);
  if (added.length > 0)
    Transforms.insertNodes(editor, added, { at: position(shared), voids: true });
}

function reconcileNode(
  editor: Editor,
  path: Path,
  before: Descendant | undefined,
  after: Descendant | undefined,
): void {
  if (!before || !after || isSame(before, after)) return;
  if (Node.isText(before) && Node.isText(after))
    reconcileText(editor, path, before.text, after.text);
  if (Node.isText(before) !== Node.isText(after)) return replace(editor, path, after);
  setProperties(editor, path, before, after);
  if (Node.isElement(before) && Node.isElement(after)) {
    reconcileChildren(editor, path, before.children, after.children);
  }
}

function replace(editor: Editor, path: Path, node: Descendant): void {
  Transforms.removeNodes(editor, { at: path, voids: true });
  Transforms.insertNodes(editor, node, { at: path, voids: true });
}

/** Puts the new letters after the old ones before these go, so that a caret behind them stays behind. */
function reconcileText(editor: Editor, path: Path, before: string, after: string): void {
  const longest = Math.min(before.length, after.length);
  let start = 0;
  while (start < longest && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < longest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const offset = before.length - end;
  const added = after.slice(start, after.length - end);
  const removed = before.slice(start, offset);
  if (added) editor.apply({ type: "insert_text", path, offset, text: added });
  if (removed) editor.apply({ type: "remove_text", path, offset: start, text: removed });
}

function setProperties(editor: Editor, path: Path, before: Descendant, after: Descendant): void {
  const properties: Record<string, unknown> = {};
  const newProperties: Record<string, unknown> = {};
  const old = before as Record<string, unknown>;
  const target = after as Record<string, unknown>;
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (key === "children" || key === "text" || isSame(old[key], target[key])) continue;
    if (old[key] !== undefined) properties[key] = old[key];
    newProperties[key] = target[key] ?? null;
  }
  if (Object.keys(newProperties).length === 0) return;
  editor.apply({ type: "set_node", path, properties, newProperties });
}

/** Deep equality of plain data; an absent property equals an undefined one. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const left = one as Record<string, unknown>;
  const right = other as Record<string, unknown>;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return Array.from(keys).every((key) => isSame(left[key], right[key]));
}
