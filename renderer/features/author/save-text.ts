import { editsBetween } from "../../../shared/document/edits.ts";
import type { Block, ContentDocument } from "../../../shared/document/nodes/block.ts";
import { createAutosave, type Autosave } from "../../client/autosave.ts";
import type { Engine } from "../../client/engine.ts";
import { reportSave } from "../../client/save-hub.ts";

type Stored = { readonly document: ContentDocument; readonly version: number };

/**
 * Saves a text as it is written: only the blocks that are others than in the version that the engine
 * has. After a save that failed it is not sure what that is, and the next one sends the whole text.
 */
export function saveText(
  engine: Engine,
  session: string,
  { document: { language, blocks: stored }, version }: Stored,
): Autosave<ContentDocument> {
  let known: { readonly blocks: readonly Block[]; readonly version: number } | null = {
    blocks: stored,
    version,
  };
  const send = (blocks: readonly Block[], on: number) => {
    if (known?.version !== on) {
      const document = { language, blocks: [...blocks] };
      return engine.document.save({ session, document, version: on });
    }
    const edits = editsBetween(known.blocks, blocks);
    const sent = edits.map((edit) => ({ ...edit, blocks: [...edit.blocks] }));
    return engine.document.patch({ session, language, version: on, edits: sent });
  };
  return createAutosave<ContentDocument>({
    version,
    save: async ({ blocks }, on) => {
      const saving = send(blocks, on);
      known = null;
      const saved = await saving;
      known = { blocks, version: saved.version };
      return saved;
    },
    latest: async () => (await engine.document.get({ session, language })).version,
    onState: reportSave,
  });
}
