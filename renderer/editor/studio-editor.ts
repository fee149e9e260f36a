import { createEditor, type BaseEditor } from "slate";
import { withReact, type ReactEditor } from "slate-react";
import { withDocument } from "../../shared/document/commands/with-document.ts";
import { withShortcuts } from "../../shared/document/commands/with-shortcuts.ts";
import type { Block } from "../../shared/document/nodes/block.ts";
import { createStory, type Story } from "../../shared/document/story/story.ts";
import { withRecord, type RecordedEditor } from "../../shared/document/story/with-record.ts";
import type { Language } from "../../shared/language/language.ts";
import { withOffers, type OfferingEditor } from "./suggest/with-offers.ts";

/** What an editor knows of the time: the story that both texts of a session share. */
type Timed = {
  story: Story<Language>;
  undo: () => void;
  redo: () => void;
};
export type StudioEditor = BaseEditor & ReactEditor & RecordedEditor & OfferingEditor & Timed;
export type StudioEditors = Readonly<Record<Language, StudioEditor>>;

declare module "slate" {
  interface CustomTypes {
    Editor: StudioEditor;
  }
}

/** How many blocks are drawn together: see chunks/chunk.tsx. */
const chunkSize = 5;

/** An editor for one language's text, which is in its normal form: the engine keeps no other. */
function createTextEditor(blocks: readonly Block[]) {
  const editor = withOffers(withDocument(withRecord(withReact(createEditor()))));
  editor.getChunkSize = (node) => (node === editor ? chunkSize : null);
  editor.children = blocks as Block[];
  return editor;
}

/** Editors for both texts of a session, with one story that begins with the texts as they are given. */
export function createStudioEditors(
  blocks: Readonly<Record<Language, readonly Block[]>>,
): StudioEditors {
  const editors = { en: createTextEditor(blocks.en), bn: createTextEditor(blocks.bn) };
  const story = createStory<Language>(editors);
  const time: Timed = { story, undo: () => void story.undo(), redo: () => void story.redo() };
  const timed = { en: Object.assign(editors.en, time), bn: Object.assign(editors.bn, time) };
  for (const editor of Object.values(timed)) {
    withShortcuts(editor, { apart: story.together, undo: () => editor.undo() });
    const { insertData } = editor;
    editor.insertData = (data) => story.together(() => insertData(data));
  }
  return timed;
}

export const blocksOf = (editor: BaseEditor): readonly Block[] =>
  editor.children as readonly Block[];
