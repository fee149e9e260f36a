import { raise } from "../../../shared/contract/errors.ts";
import { emptySession } from "../../../shared/curriculum/empty-session.ts";
import { emptyReview } from "../../../shared/curriculum/review.ts";
import type { Session } from "../../../shared/curriculum/session.ts";
import { emptyDocument } from "../../../shared/document/empty.ts";
import type { Bilingual } from "../../../shared/language/bilingual.ts";
import { newId } from "../../../shared/lib/ids.ts";
import type { Storage } from "../storage/storage.ts";
import { checkSession } from "./checks.ts";
import { numbersOf } from "./overview.ts";
import { momentOf, type Services } from "./services.ts";
import { settingsOf } from "./settings.ts";

function noteStatus(storage: Storage, { id, status }: Session, at: string): void {
  storage.reviews.noteStatus(id, { status, author: settingsOf(storage).author, at });
}

const longestSlug = 60;

/** An id that a person can read in a file's name: from the English title, where there is one. */
function freeId(title: Bilingual, storage: Storage): string {
  const slug = title.en
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, "");
  if (!slug) return newId();
  return storage.sessions.isTaken(slug) ? `${slug}-${newId()}` : slug;
}

/** A session that is not in the bin. Throws NOT_FOUND. */
export const sessionOf = (storage: Storage, id: string) =>
  storage.sessions.get(id) ?? raise("NOT_FOUND", { kind: "session", id });

function demandModule(storage: Storage, id: string): void {
  if (!storage.curriculum.modules.get(id)) raise("NOT_FOUND", { kind: "module", id });
}

export const sessionRoutes = (services: Services) => {
  const { api, storage } = services;
  return {
    get: api.session.get.handler(({ input: { id } }) => {
      const { session, version } = sessionOf(storage, id);
      return { session, version, number: numbersOf(storage).get(id) ?? "" };
    }),
    save: api.session.save.handler(({ input: { session, version } }) => {
      const { session: stored } = sessionOf(storage, session.id);
      checkSession(session, stored);
      return storage.transaction(() => {
        const saved = storage.save.session(session, version, momentOf(services));
        if (session.status !== stored.status) noteStatus(storage, session, saved.savedAt);
        return saved;
      });
    }),
    create: api.session.create.handler(({ input: { module, title } }) => {
      demandModule(storage, module);
      const id = freeId(title, storage);
      const texts = { en: emptyDocument("en"), bn: emptyDocument("bn") };
      const session = emptySession(id, module, title);
      storage.save.add(
        { session, texts, deck: { slides: [] }, review: emptyReview },
        momentOf(services),
      );
      return { id };
    }),
    move: api.session.move.handler(({ input: { id, module, position } }) => {
      demandModule(storage, module);
      storage.transaction(() => {
        const { session, version } = sessionOf(storage, id);
        const moved = { ...session, module };
        if (module !== session.module) storage.save.session(moved, version, momentOf(services));
        storage.sessions.move(moved, position);
      });
      return {};
    }),
    remove: api.session.remove.handler(({ input: { id } }) => {
      if (!storage.sessions.remove(id, momentOf(services))) sessionOf(storage, id);
      return {};
    }),
    restore: api.session.restore.handler(({ input: { id } }) => {
      if (!storage.sessions.restore(id)) sessionOf(storage, id);
      return {};
    }),
  };
};
