import { useEffect, useState } from "react";
import { Editor } from "slate";
import type { Block } from "../../shared/document/nodes/block.ts";
import type { CalloutKind } from "../../shared/document/nodes/callout.ts";
import type { List } from "../../shared/document/nodes/list.ts";
import { marks, type Mark } from "../../shared/document/nodes/text.ts";
import {
  blockAround,
  elementAround,
  textBlockAround,
} from "../../shared/document/commands/find.ts";
import type { DocumentElement } from "../../shared/document/commands/document-editor.ts";
import { selectedArea } from "../../shared/document/commands/table-area.ts";
import { listStyle } from "../../shared/document/commands/toggle-list.ts";
import type { TextStyle } from "../../shared/document/commands/turn-into.ts";
import type { Observable } from "../client/observable.ts";
import { oncePainted } from "../client/once-painted.ts";
import { blocksOf, type StudioEditor } from "./studio-editor.ts";

type Attributes<Element> = Element extends unknown ? Omit<Element, "children"> : never;
export type ElementAttributes = Attributes<DocumentElement>;

/** What the tool bar and the inspector show of the place where the caret is. */
export type SelectionState = {
  readonly position: number;
  readonly count: number;
  readonly block: Attributes<Block> | null;
  /** The picture, fact, footnote, reference or link at the caret. */
  readonly inner: ElementAttributes | null;
  readonly style: TextStyle | null;
  readonly list: List["style"] | null;
  readonly callout: CalloutKind | null;
  readonly inTable: boolean;
  readonly inQuote: boolean;
  /** How many cells of a table are selected; 0 where it is words. */
  readonly cells: number;
  readonly marks: readonly Mark[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};

function withoutChildren(element: DocumentElement): ElementAttributes {
  const { children, ...attributes } = element;
  return children && attributes;
}

function styleAt(editor: StudioEditor): TextStyle | null {
  const block = textBlockAround(editor)?.[0];
  if (!block) return null;
  return block.type === "heading" ? block.level : "paragraph";
}

export function innerElement(editor: StudioEditor) {
  return Editor.void(editor, { mode: "lowest" }) ?? elementAround(editor, ["link"]);
}

function selectionState(editor: StudioEditor): SelectionState {
  const around = blockAround(editor);
  const inner = innerElement(editor)?.[0];
  const active = editor.selection ? (Editor.marks(editor) ?? {}) : {};
  return {
    position: around ? (around[1][0] ?? 0) + 1 : 0,
    count: blocksOf(editor).length,
    block: around ? (withoutChildren(around[0]) as Attributes<Block>) : null,
    inner: inner && !("id" in inner) ? withoutChildren(inner) : null,
    style: styleAt(editor),
    list: listStyle(editor),
    callout: elementAround(editor, ["callout"])?.[0].kind ?? null,
    inTable: elementAround(editor, ["table"]) !== undefined,
    inQuote: elementAround(editor, ["quote"]) !== undefined,
    cells: selectedArea(editor)?.cells.length ?? 0,
    marks: marks.filter((mark) => active[mark]),
    canUndo: editor.story.canUndo(),
    canRedo: editor.story.canRedo(),
  };
}

type Read = {
  readonly editor: StudioEditor;
  readonly text: string;
  readonly state: SelectionState;
};

function read(editor: StudioEditor): Read {
  const text = JSON.stringify(selectionState(editor));
  return { editor, text, state: JSON.parse(text) as SelectionState };
}

/**
 * The state at the caret of an editor; drawn again only when something of it changes, and only when what
 * was typed is in sight: the tools beside a text never keep its letters waiting.
 */
export function useSelectionState(
  editor: StudioEditor,
  changes: Observable<number>,
): SelectionState {
  const [known, setKnown] = useState(() => read(editor));
  useEffect(() => {
    const look = () => {
      const next = read(editor);
      setKnown((last) => (last.editor === editor && last.text === next.text ? last : next));
    };
    const after = oncePainted(look);
    after.ask();
    const stop = changes.subscribe(after.ask);
    return () => {
      stop();
      after.cancel();
    };
  }, [editor, changes]);
  return known.editor === editor ? known.state : read(editor).state;
}
