import { createEditor, type BaseEditor } from "slate";
import { withHistory, type HistoryEditor } from "slate-history";
import { withReact, type ReactEditor } from "slate-react";
import { withDocument } from "../../shared/document/commands/with-document.ts";
import type { Block } from "../../shared/document/nodes/block.ts";
import { withSteps, type StepsEditor } from "./plugins/with-steps.ts";

export type StudioEditor = BaseEditor & ReactEditor & HistoryEditor & StepsEditor;

declare module "slate" {
  interface CustomTypes {
    Editor: StudioEditor;
  }
}

/** How many blocks share a layer that is laid out only while it is near the window. */
const chunkSize = 50;

/** An editor for one language's text; blocks are laid out in chunks where there is one column. */
export function createStudioEditor(): StudioEditor {
  const editor = withSteps(withDocument(withHistory(withReact(createEditor()))));
  editor.getChunkSize = (node) => (node === editor ? chunkSize : null);
  return editor;
}

export const blocksOf = (editor: BaseEditor): readonly Block[] =>
  editor.children as readonly Block[];
