import { Editor, Range, type RangeRef } from "slate";
import type { Anchor, Comment } from "../../../shared/curriculum/review.ts";
import { anchorOfRange, rangeOfAnchor } from "../../../shared/document/anchor/anchor.ts";
import type { Language } from "../../../shared/language/language.ts";
import { createObservable, type Observable } from "../../client/observable.ts";
import { blocksOf } from "../studio-editor.ts";
import type { Texts } from "../texts.ts";

/** The comments on both texts of a session, each held to its words while these are edited. */
export type Comments = {
  readonly list: Observable<readonly Comment[]>;
  /** The comment that somebody looks at, and the words that somebody is about to comment on. */
  readonly active: Observable<string | null>;
  readonly draft: Observable<Anchor | null>;
  readonly put: (comment: Comment) => void;
  readonly remove: (id: string) => void;
  /** Where a comment's words stand now; null where they are gone. */
  readonly rangeOf: (comment: Pick<Comment, "id" | "anchor">) => Range | null;
  readonly close: () => void;
};

/** Milliseconds after a change until comments say anew where they stand. */
const rest = 300;

export function createComments(initial: readonly Comment[], texts: Texts): Comments {
  const list = createObservable(initial);
  const refs = new Map<string, RangeRef>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Words that went and came back (undone) are found again by what they say. */
  const rangeOf: Comments["rangeOf"] = ({ id, anchor }) => {
    const editor = texts.editors[anchor.language];
    const held = refs.get(id)?.current;
    if (held && Range.isExpanded(held)) return held;
    const range = rangeOfAnchor(blocksOf(editor), anchor);
    refs.get(id)?.unref();
    if (range) refs.set(id, Editor.rangeRef(editor, range, { affinity: "inward" }));
    return range;
  };

  const anchored = (comment: Comment): Comment => {
    const { language } = comment.anchor;
    const range = comment.anchor.quote === "" ? null : rangeOf(comment);
    const anchor = range && anchorOfRange(blocksOf(texts.editors[language]), language, range);
    const isSame = !anchor || JSON.stringify(anchor) === JSON.stringify(comment.anchor);
    return isSame ? comment : { ...comment, anchor };
  };

  const follow = (language: Language) => {
    const before = list.get();
    const after = before.map((comment) =>
      comment.anchor.language === language ? anchored(comment) : comment,
    );
    if (after.some((comment, index) => comment !== before[index])) list.set(after);
  };
  const stop = texts.changed.listen((language) => {
    clearTimeout(timer);
    if (list.get().length > 0) timer = setTimeout(() => follow(language), rest);
  });
  for (const comment of initial) rangeOf(comment);

  return {
    list,
    active: createObservable<string | null>(null),
    draft: createObservable<Anchor | null>(null),
    put: (comment) => {
      const isNew = list.get().every(({ id }) => id !== comment.id);
      const replaced = list.get().map((each) => (each.id === comment.id ? comment : each));
      list.set(isNew ? [...replaced, comment] : replaced);
    },
    remove: (id) => {
      refs.get(id)?.unref();
      refs.delete(id);
      list.set(list.get().filter((comment) => comment.id !== id));
    },
    rangeOf,
    close: () => {
      stop();
      clearTimeout(timer);
      for (const ref of refs.values()) ref.unref();
    },
  };
}

/** The comments on a language's block that nobody has resolved. */
export const openOn = (list: readonly Comment[], language: Language, block: string) =>
  list.filter(
    ({ anchor, resolved }) => !resolved && anchor.language === language && anchor.block === block,
  );

/** Begins a comment on what is selected in a text, or on the whole block where nothing is. */
export function beginComment(comments: Comments, texts: Texts, language: Language): boolean {
  const editor = texts.editors[language];
  const { selection } = editor;
  if (!selection) return false;
  const [anchor, focus] = Range.edges(selection);
  const made = anchorOfRange(blocksOf(editor), language, { anchor, focus });
  if (!made) return false;
  comments.draft.set(Range.isCollapsed(selection) ? { ...made, start: 0, end: 0 } : made);
  return true;
}
