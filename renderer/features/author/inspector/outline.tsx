import { memo, useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Block } from "../../../../shared/document/nodes/block.ts";
import { plainText } from "../../../../shared/document/plain-text.ts";
import type { Language } from "../../../../shared/language/language.ts";
import type { Observable } from "../../../client/observable.ts";
import { goToBlock } from "../../../editor/go.ts";
import { createSignal } from "../../../editor/signal.ts";
import { blocksOf, type StudioEditor } from "../../../editor/studio-editor.ts";
import { useWords } from "../../../i18n/words.ts";
import { InspectorPart } from "../../../ui/frame/inspector.tsx";
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

/** The headings of the text with the caret; the one that it stands under is marked. */
export function Outline({ editor, language, changes, position }: Props) {
  const words = useWords(authorWords);
  const list = useRef<HTMLUListElement>(null);
  const headings = useHeadings(editor, changes);
  const current = headings.findLast((heading) => heading.position <= position)?.id;
  useEffect(
    () =>
      outlineAsked.listen(() => {
        const { current: root } = list;
        const marked = root?.querySelector<HTMLElement>("[aria-current]");
        (marked ?? root?.querySelector("button"))?.focus();
      }),
    [],
  );
  if (headings.length === 0) return null;
  return (
    <InspectorPart title={words.outline}>
      <ul ref={list} className={classes.outline} lang={language} onKeyDown={moveFocus}>
        {headings.map(({ id, level, text }) => (
          <Entry
            key={id}
            editor={editor}
            id={id}
            level={level}
            text={text || words.untitledHeading}
            isCurrent={id === current}
          />
        ))}
      </ul>
    </InspectorPart>
  );
}

type EntryProps = {
  editor: StudioEditor;
  id: string;
  level: number;
  text: string;
  isCurrent: boolean;
};

const Entry = memo(function Entry({ editor, id, level, text, isCurrent }: EntryProps) {
  return (
    <li>
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
