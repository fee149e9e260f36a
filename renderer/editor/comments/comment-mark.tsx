import { IconMessage } from "@tabler/icons-react";
import { useCallback, useEffect, useSyncExternalStore } from "react";
import { useSlateStatic } from "slate-react";
import type { Comment } from "../../../shared/curriculum/review.ts";
import { useFormat } from "../../i18n/format.ts";
import { reviewWords } from "../../i18n/review-words.ts";
import { useWords } from "../../i18n/words.ts";
import { useObservable } from "../../client/observable.ts";
import { domRangeOf, highlight } from "../highlights.ts";
import { useSurroundings, useTextLanguage } from "../surroundings.ts";
import { openOn } from "./comments.ts";
import classes from "./comments.module.css";

/** In the margin of a block with open comments: how many, and their words marked. */
export function CommentMark({ block }: { block: string }) {
  const { comments } = useSurroundings();
  const language = useTextLanguage();
  const count = useSyncExternalStore(
    comments.list.subscribe,
    useCallback(
      () => openOn(comments.list.get(), language, block).length,
      [comments, language, block],
    ),
  );
  return count === 0 ? null : <OpenMark block={block} count={count} />;
}

function OpenMark({ block, count }: { block: string; count: number }) {
  const { comments } = useSurroundings();
  const language = useTextLanguage();
  const words = useWords(reviewWords);
  const { digits } = useFormat();
  const list = useObservable(comments.list);
  const active = useObservable(comments.active);
  const open = openOn(list, language, block);
  usePainted(open, active);
  const label = words.commentsHere(count);
  return (
    <button
      type="button"
      tabIndex={-1}
      contentEditable={false}
      className={classes.mark}
      data-aside
      aria-label={label}
      title={label}
      data-active={open.some(({ id }) => id === active) || undefined}
      onMouseDown={(event) => {
        event.preventDefault();
        comments.active.set(open[0]?.id ?? null);
      }}
    >
      <IconMessage size={14} stroke={1.75} aria-hidden />
      {count > 1 && digits(count)}
    </button>
  );
}

const painted = new Map<string, Range>();
let activeId: string | null = null;

function paint(): void {
  const ranges = [...painted];
  highlight(
    "tot-comment",
    ranges.flatMap(([id, range]) => (id === activeId ? [] : [range])),
  );
  highlight(
    "tot-comment-here",
    ranges.flatMap(([id, range]) => (id === activeId ? [range] : [])),
  );
}

/** Marks the words of comments in the page, anew each time that their block is drawn. */
function usePainted(open: readonly Comment[], active: string | null): void {
  const editor = useSlateStatic();
  const { comments } = useSurroundings();
  useEffect(() => {
    const ids = open.flatMap((comment) => {
      const range = comments.rangeOf(comment);
      const words = range && domRangeOf(editor, range);
      if (words) painted.set(comment.id, words);
      return [comment.id];
    });
    activeId = active;
    paint();
    return () => {
      for (const id of ids) painted.delete(id);
      paint();
    };
  });
}
