import type { Comment } from "../../../../shared/curriculum/review.ts";
import type { Finding } from "../../../../shared/contract/export.ts";
import { inLanguage, type Looked } from "./context.ts";

/** Comments on a text that nobody has resolved: somebody is still waiting for an answer. */
export const commentFindings = (looked: Looked, comments: readonly Comment[]): Finding[] =>
  comments
    .filter(({ anchor, resolved }) => anchor.language === looked.language && !resolved)
    .map(({ id }) => inLanguage(looked, { code: "comment-open", level: "look", at: id }));
