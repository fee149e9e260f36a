import type { Comment } from "../../../shared/curriculum/review.ts";
import { createAutosave, type Autosave } from "../../client/autosave.ts";
import type { Engine } from "../../client/engine.ts";
import { reportSave } from "../../client/save-hub.ts";

type List = readonly Comment[];

/** Saves those comments of a session that have changed since they were saved. */
export function saveComments(engine: Engine, session: string, stored: List): Autosave<List> {
  const saved = new Map(stored.map((comment) => [comment.id, comment]));
  const save = async (list: List) => {
    const ids = new Set(list.map(({ id }) => id));
    for (const comment of list) {
      if (saved.get(comment.id) === comment) continue;
      await engine.review.saveComment({ session, comment: { ...comment } });
      saved.set(comment.id, comment);
    }
    for (const id of [...saved.keys()].filter((each) => !ids.has(each))) {
      await engine.review.removeComment({ session, id });
      saved.delete(id);
    }
    return { version: 0, savedAt: new Date().toISOString() };
  };
  return createAutosave<List>({ version: 0, save, latest: async () => 0, onState: reportSave });
}
