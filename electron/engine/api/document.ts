import { raise } from "../../../shared/contract/errors.ts";
import type { ContentDocument } from "../../../shared/document/nodes/block.ts";
import { withEdits, type Edit } from "../../../shared/document/edits.ts";
import { normaliseBlock, normaliseBlocks } from "../../../shared/document/normalise.ts";
import type { Language } from "../../../shared/language/language.ts";
import type { Storage } from "../storage/storage.ts";
import { withBases } from "./bases.ts";
import { checkVersion } from "../storage/rows.ts";
import { demand, demandUniqueIds } from "./checks.ts";
import { curriculumOf } from "./overview.ts";
import { momentOf, type Services } from "./services.ts";
import { sessionOf } from "./session.ts";

/** A session's text in one language. Throws NOT_FOUND. */
function documentOf(storage: Storage, session: string, language: Language) {
  sessionOf(storage, session);
  const stored = storage.documents.get(session, language);
  return stored ?? raise("NOT_FOUND", { kind: "document", id: `${session} ${language}` });
}

/** A text whose translated blocks all remember their source. */
function remembering(storage: Storage, session: string, document: ContentDocument) {
  const { sourceLanguage } = curriculumOf(storage);
  if (document.language === sourceLanguage) return document;
  if (document.blocks.every(({ basis }) => basis !== undefined)) return document;
  const stored = documentOf(storage, session, document.language).document;
  const source = documentOf(storage, session, sourceLanguage).document;
  return { ...document, blocks: withBases(document.blocks, stored.blocks, source.blocks) };
}

/** Saves a session's text as a person leaves it. Throws INVALID_INPUT, NOT_FOUND and CONFLICT. */
export function saveText(
  services: Services,
  session: string,
  document: ContentDocument,
  version: number,
) {
  const { storage } = services;
  demandUniqueIds(document.blocks, "document.blocks");
  sessionOf(storage, session);
  const normal = { ...document, blocks: normaliseBlocks(document.blocks) };
  const remembered = remembering(storage, session, normal);
  return storage.save.document(session, remembered, version, momentOf(services));
}

/** Puts edits into a stored text. Throws INVALID_INPUT where they do not fit it, NOT_FOUND and CONFLICT. */
function patchText(
  services: Services,
  session: string,
  language: Language,
  { version, edits }: { readonly version: number; readonly edits: readonly Edit[] },
) {
  const { storage } = services;
  const stored = documentOf(storage, session, language);
  checkVersion(stored, version, { kind: "document", id: `${session} ${language}` });
  const put = remembering(storage, session, {
    language,
    blocks: edits.flatMap(({ blocks }) => blocks.map(normaliseBlock)),
  });
  let from = 0;
  const normal = edits.map((edit) => ({
    ...edit,
    blocks: put.blocks.slice(from, (from += edit.blocks.length)),
  }));
  const blocks = withEdits(stored.document.blocks, normal);
  demand(blocks !== null && blocks.length > 0, "edits", "they do not fit the text");
  demandUniqueIds(blocks, "edits");
  return storage.save.document(session, { language, blocks }, version, momentOf(services));
}

export const documentRoutes = (services: Services) => {
  const { api, storage } = services;
  return {
    get: api.document.get.handler(({ input: { session, language } }) => {
      const { document, ...about } = documentOf(storage, session, language);
      return { document: { ...document, blocks: [...document.blocks] }, ...about };
    }),
    save: api.document.save.handler(({ input: { session, document, version } }) =>
      saveText(services, session, document, version),
    ),
    patch: api.document.patch.handler(({ input: { session, language, ...changes } }) =>
      patchText(services, session, language, changes),
    ),
  };
};
