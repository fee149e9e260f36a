import type { Language } from "../../../shared/language/language.ts";
import type { ContentDocument } from "../../../shared/document/nodes/block.ts";
import { useEngine } from "../../client/engine.ts";
import { useAutosave } from "../../client/use-autosave.ts";

/** Saves one language's text of a session soon after it changes. */
export function useTextSave(
  session: string,
  language: Language,
  version: number,
  reload: () => void,
) {
  const engine = useEngine();
  return useAutosave<ContentDocument>({
    version,
    save: ({ blocks }, on) =>
      engine.document.save({
        session,
        document: { language, blocks: [...blocks] },
        version: on,
      }),
    latest: async () => (await engine.document.get({ session, language })).version,
    reload,
  });
}
