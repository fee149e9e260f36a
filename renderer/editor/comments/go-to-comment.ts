import { Transforms } from "slate";
import { ReactEditor } from "slate-react";
import type { Comment } from "../../../shared/curriculum/review.ts";
import { blockAround } from "../../../shared/document/commands/find.ts";
import type { Language } from "../../../shared/language/language.ts";
import { showBlock } from "../chunks/show-block.ts";
import type { Texts } from "../texts.ts";
import type { Comments } from "./comments.ts";

/** Looks at a comment: its words are selected and in sight, where they are still there. */
export function goToComment(comments: Comments, { editors }: Texts, comment: Comment): void {
  comments.active.set(comment.id);
  const range = comments.rangeOf(comment);
  if (!range) return;
  const editor = editors[comment.anchor.language];
  Transforms.select(editor, range);
  showBlock(editor, range.anchor.path[0] ?? 0);
  ReactEditor.focus(editor);
}

/** The next (or previous) open comment in the order of reading, round the end. */
export function nextComment(
  comments: Comments,
  { state, editors, source }: Texts,
  language: Language,
  step: 1 | -1,
): Comment | undefined {
  const { rows } = state.get().pairing();
  const placeOf = ({ anchor }: Comment): number =>
    (rows.get(anchor.block) ?? 0) * 2 + (anchor.language === source ? 0 : 1) + anchor.start / 1e6;
  const open = comments.list
    .get()
    .filter(({ resolved }) => !resolved)
    .toSorted((one, other) => placeOf(one) - placeOf(other));
  const active = open.find(({ id }) => id === comments.active.get());
  const row = rows.get(blockAround(editors[language])?.[0].id ?? "") ?? 0;
  const here = active ? placeOf(active) : row * 2 - step / 2;
  const ahead = step === 1 ? open : open.toReversed();
  return ahead.find((comment) => (placeOf(comment) - here) * step > 0) ?? ahead[0];
}
