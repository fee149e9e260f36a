import { z } from "zod";
import {
  commentSchema,
  emptyReview,
  formerBlockSchema,
  statusChangeSchema,
  type FormerBlock,
  type Review,
} from "../../../shared/curriculum/review.ts";
import { readMarkdown } from "../../../shared/document/markdown/read.ts";
import { toMarkdown } from "../../../shared/document/markdown/write.ts";
import type { Language } from "../../../shared/language/language.ts";
import type { Fields } from "./shape.ts";
import type { Source } from "./source.ts";
import { check } from "./yaml-file.ts";

/** In files a former block stands as Markdown. */
const formerTextSchema = formerBlockSchema.omit({ block: true }).extend({ text: z.string() });
const fileSchema = z.strictObject({
  comments: z.array(commentSchema).default([]),
  statuses: z.array(statusChangeSchema).default([]),
  formerTexts: z.array(formerTextSchema).default([]),
});

/** The fields of a session's review as its file has them; null where there is nothing to write. */
export function reviewFields(review: Review, language: Language): Fields | null {
  const { comments, statuses, formerBlocks } = review;
  const formerTexts = formerBlocks.map(({ basis, until, block }) => ({
    basis,
    until,
    text: toMarkdown({ language, blocks: [block] }),
  }));
  const lists = Object.entries({ comments, statuses, formerTexts });
  const fields = lists.filter(([, items]) => items.length > 0);
  return fields.length > 0 ? Object.fromEntries(fields) : null;
}

/** A session's review; an empty one where it has no file. `language` is that of its source. */
export function readReview(source: Source, path: string, language: Language): Review {
  const file = source.yaml(path);
  if (!file || file.data === null || file.data === undefined) return emptyReview;
  const read = check(fileSchema, file.data, file, source.faults);
  if (!read) return emptyReview;
  const { comments, statuses, formerTexts } = read;
  const formerBlocks = formerTexts.flatMap(({ text, ...around }, index): FormerBlock[] => {
    const [block, ...others] = readMarkdown(text, language).document.blocks;
    if (block && others.length === 0) return [{ ...around, block }];
    const line = file.lineOf(["formerTexts", index]);
    const problem = `formerTexts[${index + 1}] is not one block; it was left out`;
    source.notes.push({ level: "fault", path, line, problem });
    return [];
  });
  return { comments, statuses, formerBlocks };
}
