import { memo, useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from "react";
import type { Block } from "../../../../shared/document/nodes/block.ts";
import { plainText } from "../../../../shared/document/plain-text.ts";
import type { Language } from "../../../../shared/language/language.ts";
import type { Observable } from "../../../client/observable.ts";
import { goToBlock } from "../../../editor/go.ts";
import { createSignal } from "../../../editor/signal.ts";
import { blocksOf, type StudioEditor } from "../../../editor/studio-editor.ts";
import { useWords } from "../../../i18n/words.ts";
import { InspectorPart } from "../../../ui/frame/inspector.tsx";
import { windowOf } from "../../../ui/window-of.ts";
import { authorWords } from "../words.ts";
import classes from "./inspector.module.css";

/** Asks for the outline, to go through it by keys. */
export const outlineAsked = createSignal<null>();

type OutlineHeading = {
  readonly id: string;
  readonly level: number;
  readonly text: string;
  /** The position of its block, from 1. */
  readonly position: number;
};

/** Milliseconds after the last key until the headings are read again. */
const rest = 200;

const headingsOf = (blocks: readonly Block[]): readonly OutlineHeading[] =>
  blocks.flatMap((block, index) =>
    block.type === "heading"
      ? [{ id: block.id, level: block.level, text: plainText(block), position: index + 1 }]
      : [],
  );

/** The headings as they are; those known before where nothing about them is another. */
function readAgain(known: readonly OutlineHeading[], editor: StudioEditor) {
  const read = headingsOf(blocksOf(editor));
  return JSON.stringify(read) === JSON.stringify(known) ? known : read;
}

function useHeadings(editor: StudioEditor, changes: Observable<number>) {
  const [read, setRead] = useState(() => ({ editor, headings: headingsOf(blocksOf(editor)) }));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = changes.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(
        () => setRead(({ headings }) => ({ editor, headings: readAgain(headings, editor) })),
        rest,
      );
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [editor, changes]);
  return read.editor === editor ? read.headings : headingsOf(blocksOf(editor));
}

type Props = {
  editor: StudioEditor;
  language: Language;
  changes: Observable<number>;
  /** The position of the block with the caret, from 1; 0 where there is none. */
  position: number;
};

/** Pixels of an entry and of the list, as in the style sheet. */
const rowHeight = 26;
const listHeight = 220;

const windowAt = (scrolled: number, count: number) =>
  windowOf({ scrolled, height: listHeight }, { size: rowHeight, count, spare: 6, step: 4 });

/** The headings of the text with the caret; the one that it stands under is marked, and in sight. */
export function Outline({ editor, language, changes, position }: Props) {
  const words = useWords(authorWords);
  const list = useRef<HTMLDivElement>(null);
  const headings = useHeadings(editor, changes);
  const current = headings.findLastIndex((heading) => heading.position <= position);
  const [scrolled, setScrolled] = useState(0);
  useCurrentInSight(list, current);
  useFocusWhenAsked(list, current);
  if (headings.length === 0) return null;
  const { first, end } = windowAt(scrolled, headings.length);
  return (
    <InspectorPart title={words.outline}>
      <div
        ref={list}
        className={classes.outline}
        onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollTop)}
      >
        <ul
          lang={language}
          style={{
            paddingTop: first * rowHeight,
            paddingBottom: (headings.length - end) * rowHeight,
          }}
          onKeyDown={moveFocus}
        >
          {headings.slice(first, end).map(({ id, level, text }, index) => (
            <Entry
              key={id}
              editor={editor}
              id={id}
              level={level}
              text={text || words.untitledHeading}
              isCurrent={first + index === current}
              position={first + index + 1}
              count={headings.length}
            />
          ))}
        </ul>
      </div>
    </InspectorPart>
  );
}

type List = { readonly current: HTMLDivElement | null };

function bringIntoSight({ current: list }: List, index: number): void {
  if (!list || index < 0) return;
  const above = index * rowHeight;
  const below = above + rowHeight - list.clientHeight;
  if (list.scrollTop > above || list.scrollTop < below) list.scrollTop = above - rowHeight;
}

function useCurrentInSight(list: List, current: number): void {
  useEffect(() => bringIntoSight(list, current), [list, current]);
}

function useFocusWhenAsked(list: List, current: number): void {
  const focus = useEffectEvent(() => {
    bringIntoSight(list, current);
    requestAnimationFrame(() => {
      const marked = list.current?.querySelector<HTMLElement>("[aria-current]");
      (marked ?? list.current?.querySelector("button"))?.focus();
    });
  });
  useEffect(() => outlineAsked.listen(() => focus()), []);
}

type EntryProps = {
  editor: StudioEditor;
  id: string;
  level: number;
  text: string;
  isCurrent: boolean;
  position: number;
  count: number;
};

const Entry = memo(function Entry(props: EntryProps) {
  const { editor, id, level, text, isCurrent, position, count } = props;
  return (
    <li aria-posinset={position} aria-setsize={count}>
      <button
        type="button"
        data-level={level}
        aria-current={isCurrent ? "location" : undefined}
        onClick={() => goToBlock(editor, id, "start")}
      >
        {text}
      </button>
    </li>
  );
});

function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.code];
  if (!step) return;
  const buttons = Array.from(event.currentTarget.querySelectorAll("button"));
  const here = buttons.findIndex((button) => button === document.activeElement);
  buttons[here + step]?.focus();
  event.preventDefault();
}
