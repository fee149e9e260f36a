import {
  Editor,
  Range,
  Transforms,
  type BaseEditor,
  type Descendant,
  type NodeEntry,
  type Operation,
  type Path,
} from "slate";
import { newId } from "../../lib/ids.ts";
import { normaliseText } from "../../language/normalise.ts";
import { normaliseBlocks } from "../normalise.ts";
import { emptyParagraph } from "../empty.ts";
import type { Block, BlockIdentity } from "../nodes/block.ts";
import { breakBlock } from "./break-block.ts";
import { copyCells } from "./copy-cells.ts";
import { deleteBackward } from "./delete-backward.ts";
import { deleteForward } from "./delete-forward.ts";
import { deleteSelection } from "./delete-selection.ts";
import { isOfType } from "./find.ts";
import { fitBlocks } from "./fit.ts";
import { bareFragment } from "./fragment.ts";
import { newIdentity } from "./identity.ts";
import { leaveLink } from "./leave-link.ts";
import { insertContent } from "./insert-content.ts";
import { pasteCells } from "./paste-cells.ts";
import { isSame, reconcileChildren } from "./reconcile.ts";

const inlines = ["link", "footnote", "cross-reference", "fact"] as const;
const voids = [
  "footnote",
  "cross-reference",
  "fact",
  "image",
  "exercise-lines",
  "page-break",
  "diagram",
] as const;

/** Teaches an editor what a document is: its elements, its keys, and the form it keeps. */
export function withDocument<Target extends BaseEditor>(editor: Target): Target {
  editor.isInline = (element) => isOfType(element, ...inlines);
  editor.isVoid = (element) => isOfType(element, ...voids);
  editor.isIsolated = (element) => isOfType(element, "table-cell");
  withKeys(editor);
  withIdentities(editor);
  withNormalForm(editor);
  return editor;
}

function withKeys(editor: Editor): void {
  const original = { ...editor };
  editor.insertBreak = () => breakBlock(editor);
  editor.insertSoftBreak = () => breakBlock(editor);
  editor.insertText = (text, options) => {
    if (!options?.at) deleteSelection(editor);
    if (!options?.at) leaveLink(editor);
    original.insertText(normaliseText(text), options);
  };
  editor.insertFragment = (fragment) => {
    const content = fragment as Descendant[];
    if (pasteCells(editor, content)) return;
    Editor.withoutNormalizing(editor, () => {
      if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment();
      insertContent(editor, content);
    });
  };
  editor.deleteBackward = (unit) => {
    if (unit !== "character" || !deleteBackward(editor)) original.deleteBackward(unit);
  };
  editor.deleteForward = (unit) => {
    if (unit !== "character" || !deleteForward(editor)) original.deleteForward(unit);
  };
  editor.deleteFragment = (options) => {
    if (!deleteSelection(editor)) original.deleteFragment(options);
  };
  editor.getFragment = () => {
    const cells = copyCells(editor);
    return cells ? [cells] : bareFragment(original.getFragment());
  };
}

/** Every block keeps its own id: what is split off or pasted a second time is a new block. */
function withIdentities(editor: Editor): void {
  const { apply, getSplitProperties } = editor;
  editor.getSplitProperties = (node, path) => {
    const { basis: _, ...properties } = getSplitProperties(node, path) as Partial<Block>;
    return path.length === 1 ? { ...properties, id: newId() } : properties;
  };
  editor.apply = (operation) => apply(withFreshId(editor, operation));
}

function withFreshId(editor: Editor, operation: Operation): Operation {
  if (operation.type !== "insert_node" || operation.path.length !== 1) return operation;
  const node = operation.node as Block;
  const isTaken = (editor.children as Block[]).some((block) => block.id === node.id);
  if (!isTaken || node.id === undefined) return operation;
  const { basis: _, ...content } = node;
  return { ...operation, node: { ...content, id: newId() } };
}

function withNormalForm(editor: Editor): void {
  const { normalizeNode } = editor;
  editor.normalizeNode = (entry, options) => {
    const path = entry[1];
    if (path.length === 0 && fillEmptyDocument(editor)) return;
    normalizeNode(entry, options);
    if (path.length === 1 && editor.children[path[0] ?? 0] === entry[0]) {
      normaliseBlock(editor, entry);
    }
  };
}

function fillEmptyDocument(editor: Editor): boolean {
  if (editor.children.length > 0) return false;
  reconcileChildren(editor, [], [], [{ ...emptyParagraph(), ...newIdentity() }]);
  Transforms.select(editor, Editor.start(editor, []));
  return true;
}

/** Brings one block into the normal form of shared/document/normalise.ts. */
function normaliseBlock(editor: Editor, [node, path]: NodeEntry): void {
  const { id, audience, basis } = node as Partial<Block>;
  const identity = id && audience ? { id, audience } : identityFor(node as Partial<Block>);
  const [first, ...others] = fitBlocks(node as Block);
  if (!first) return;
  const fitted = [
    { ...first, ...identity, ...(basis && { basis }) },
    ...others.map((other) => ({ ...other, ...newIdentity(identity) })),
  ];
  const normal = fitted.flatMap((block) => normaliseBlocks([block]));
  if (normal.length === 1 && isSame(normal[0], node)) return;
  replaceBlock(editor, path, node as Block, normal);
}

const identityFor = ({ id, audience }: Partial<Block>): BlockIdentity => ({
  ...newIdentity(),
  ...(id && { id }),
  ...(audience && { audience }),
});

function replaceBlock(editor: Editor, path: Path, node: Block, normal: readonly Block[]): void {
  const [index = 0] = path;
  const around = editor.children as Block[];
  const after = [...around.slice(0, index), ...normal, ...around.slice(index + 1)];
  if (around[index] === node) reconcileChildren(editor, [], around, after);
}
