import type { FormerBlock } from "../../../shared/curriculum/review.ts";
import type { Block, ContentDocument } from "../../../shared/document/nodes/block.ts";
import { blockFingerprint } from "../../../shared/document/translation.ts";
import { normaliseText } from "../../../shared/language/normalise.ts";
import type { Storage } from "../storage/storage.ts";
import { curriculumOf } from "./overview.ts";
import type { Services } from "./services.ts";
import { sessionOf } from "./session.ts";

/** How many revisions of the source are looked through, from the newest back. */
const searched = 300;

/** A block as a revision of the source had it: for texts that turned stale before blocks were kept. */
function blockOfRevisions(storage: Storage, session: string, id: string, basis: string) {
  const kind = `text-${curriculumOf(storage).sourceLanguage}` as const;
  const versions = storage.revisions.versions(session, kind).slice(-searched);
  for (const version of versions.toReversed()) {
    const document = storage.revisions.content(session, kind, version) as ContentDocument | null;
    const block = document?.blocks.find((each) => each.id === id);
    if (block && blockFingerprint(block) === basis) return block;
  }
  return null;
}

function formerBlock(storage: Storage, session: string, id: string, basis: string) {
  const kept: FormerBlock | null = storage.reviews.formerBlock(session, basis);
  const block: Block | null = kept?.block ?? blockOfRevisions(storage, session, id, basis);
  return { block, until: kept?.until ?? null };
}

export const reviewRoutes = ({ api, storage }: Services) => ({
  get: api.review.get.handler(({ input: { session } }) => {
    sessionOf(storage, session);
    const { comments, statuses, formerBlocks } = storage.reviews.get(session);
    const changedAt = Object.fromEntries(formerBlocks.map(({ basis, until }) => [basis, until]));
    return { comments: [...comments], statuses: [...statuses], changedAt };
  }),
  saveComment: api.review.saveComment.handler(({ input: { session, comment } }) => {
    sessionOf(storage, session);
    const replies = comment.replies.map((reply) => ({ ...reply, text: normaliseText(reply.text) }));
    const text = normaliseText(comment.text);
    storage.reviews.saveComment(session, { ...comment, text, replies });
    return {};
  }),
  removeComment: api.review.removeComment.handler(({ input: { session, id } }) => {
    storage.reviews.removeComment(session, id);
    return {};
  }),
  formerBlock: api.review.formerBlock.handler(({ input: { session, block, basis } }) => {
    sessionOf(storage, session);
    return formerBlock(storage, session, block, basis);
  }),
});
