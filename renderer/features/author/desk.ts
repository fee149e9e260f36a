import { languages, type Language } from "../../../shared/language/language.ts";
import type { Engine } from "../../client/engine.ts";
import { registerSave } from "../../client/save-hub.ts";
import { createComments, type Comments } from "../../editor/comments/comments.ts";
import { createTexts, documentOf, type Texts } from "../../editor/texts.ts";
import type { Material } from "./material.ts";
import { saveComments } from "./save-comments.ts";
import { saveText } from "./save-text.ts";

/**
 * A session's texts while they are being written: editors with their story, and what saves them. It
 * stays when another session or screen is opened, so that undo goes on where it was.
 */
export type Desk = {
  readonly session: string;
  readonly texts: Texts;
  readonly comments: Comments;
  /** To be called by who shows it; gives what is to be called when it goes out of sight, and saves. */
  readonly show: (reload: () => void) => () => void;
  readonly isAsStored: (versions: Readonly<Record<Language, number>>) => boolean;
  readonly close: () => void;
};

/** How many desks stay, and how many bytes of undo they hold in all. */
const limits = { desks: 12, bytes: 32_000_000 };

/** From the one used longest ago to the one used last. */
const desks = new Map<string, Desk>();

/** The desk of a session as it was left, or a new one where the engine has other texts by now. */
export function openDesk(material: Material, source: Language, engine: Engine): Desk {
  const { id } = material.loaded.session;
  const versions = { en: material.texts.en.version, bn: material.texts.bn.version };
  const kept = desks.get(id);
  if (kept && !kept.isAsStored(versions)) kept.close();
  const desk = kept?.isAsStored(versions) ? kept : createDesk(material, source, engine);
  desks.delete(id);
  desks.set(id, desk);
  clearAway();
  return desk;
}

function clearAway(): void {
  const all = [...desks.values()];
  let bytes = all.reduce((sum, { texts }) => sum + texts.editors.en.story.bytes(), 0);
  for (const desk of all.slice(0, -1)) {
    if (desks.size <= limits.desks && bytes <= limits.bytes) return;
    bytes -= desk.texts.editors.en.story.bytes();
    desk.close();
  }
}

function createDesk(
  { loaded, texts: stored, review }: Material,
  source: Language,
  engine: Engine,
): Desk {
  const session = loaded.session.id;
  const texts = createTexts({ en: stored.en.document, bn: stored.bn.document }, source);
  const saves = {
    en: saveText(engine, session, stored.en),
    bn: saveText(engine, session, stored.bn),
  };
  const comments = createComments(review.comments, texts);
  const commentSave = saveComments(engine, session, review.comments);
  const stopComments = comments.list.subscribe(() => commentSave.change(comments.list.get()));
  let reload = () => {};
  const releases = languages.map((language) =>
    registerSave({ autosave: saves[language], reload: () => reload() }),
  );
  releases.push(registerSave({ autosave: commentSave, reload: () => reload() }));
  const stop = texts.changed.listen((language) =>
    saves[language].change(documentOf(texts, language)),
  );
  const desk: Desk = {
    session,
    texts,
    comments,
    show: (loadAgain) => {
      reload = loadAgain;
      return () => void Promise.all([saves.en, saves.bn, commentSave].map((save) => save.flush()));
    },
    isAsStored: (versions) =>
      languages.every((each) => {
        const isUnsaved = saves[each].state().kind !== "saved";
        return isUnsaved || saves[each].version() === versions[each];
      }),
    close: () => {
      stop();
      stopComments();
      comments.close();
      for (const release of releases) release();
      desks.delete(session);
    },
  };
  return desk;
}
