import {
  memo,
  useCallback,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
} from "react";
import type { BaseSelection } from "slate";
import { Editable, ReactEditor, Slate } from "slate-react";
import type { Reader } from "../../shared/document/nodes/block.ts";
import type { Language } from "../../shared/language/language.ts";
import { pressKey, type PaneActions } from "./keyboard.ts";
import { keepSelectionItself } from "./keep-selection.ts";
import { movesNatively, showSelected, takeSelection } from "./native-selection.ts";
import { renderChunk } from "./chunks/chunk.tsx";
import { BlockHandle } from "./drag/block-handle.tsx";
import { renderElement } from "./elements/element.tsx";
import { Leaf } from "./elements/leaf.tsx";
import { SideBySideContext, TextLanguageContext, useSurroundings } from "./surroundings.ts";
import { createObservable, useObservable, type Observable } from "../client/observable.ts";
import { useSettings, useStudio } from "../client/studio.ts";
import { useClipboard } from "./clipboard/use-clipboard.tsx";
import { typeInText } from "./phonetic/type-in-text.ts";
import { typesLetter } from "./phonetic/use-phonetic-keys.ts";
import type { StudioEditor } from "./studio-editor.ts";
import { CaretForm } from "./suggest/caret-form.tsx";
import { OfferMenu } from "./suggest/offer-menu.tsx";
import { showCells } from "./table/show-cells.ts";
import { editorWords } from "./words.ts";
import classes from "./editor.module.css";

type Props = {
  language: Language;
  label: string;
  /** The reader whose blocks are shown, to be read; null while everything is written. */
  reader: Reader | null;
  /** The column it stands in where both languages are shown, from 1. */
  column: number;
  actions: PaneActions;
  onChange: (language: Language) => void;
  onFocus: (language: Language) => void;
};

/** The text's element spans the rows of both texts, where two languages are side by side. */
function useSpan(editor: StudioEditor, isSideBySide: boolean): void {
  const { state } = useSurroundings().texts;
  useLayoutEffect(() => {
    const { style } = ReactEditor.toDOMNode(editor, editor);
    const span = () => {
      style.gridRow = isSideBySide ? `2 / span ${state.get().pairing().count}` : "";
    };
    span();
    return isSideBySide ? state.subscribe(span) : undefined;
  }, [editor, isSideBySide, state]);
}

type Caret = Observable<BaseSelection>;

/**
 * Draws a move of the caret at once. React would put it off where no key or pointer brought it, the caret
 * would move on meanwhile, and Slate would put it back to where it was drawn.
 */
function CaretInStep({ caret }: { caret: Caret }) {
  useObservable(caret);
  return null;
}

/** One language's text, to write in. */
export const TextPane = memo(function TextPane(props: Props) {
  const { language, label, column, actions, onChange, onFocus, reader } = props;
  const editor = useSurroundings().texts.editors[language];
  const { settings } = useStudio();
  const isSystemChecked = useSettings().spelling === "system";
  const isSideBySide = useContext(SideBySideContext);
  useSpan(editor, isSideBySide);
  const clipboard = useClipboard(editor, language);
  const hasMoved = useRef(false);
  const [caret] = useState<Caret>(() => createObservable<BaseSelection>(null));
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing) return;
      if (hasMoved.current) takeSelection(editor);
      hasMoved.current = false;
      const isPhonetic =
        settings.get().phoneticIn.includes(language) && typesLetter(event.nativeEvent);
      if (
        pressKey(editor, event.nativeEvent, language, actions) ||
        (isPhonetic && typeInText(editor, event.key))
      )
        event.preventDefault();
      else hasMoved.current = movesNatively(event.nativeEvent);
    },
    [editor, language, actions, settings],
  );
  const change = () => {
    hasMoved.current = false;
    caret.set(editor.selection);
    showSelected(editor);
    showCells(editor);
    onChange(language);
  };
  return (
    <TextLanguageContext value={language}>
      <Slate editor={editor} initialValue={editor.children} onChange={change}>
        <Editable
          ref={keepSelectionItself}
          className={classes.pane}
          data-side-by-side={isSideBySide || undefined}
          data-text={language}
          data-reader={reader ?? undefined}
          readOnly={reader !== null}
          {...(reader && { role: "document" })}
          data-column={column}
          lang={language}
          aria-label={label}
          placeholder={editorWords[language].placeholder}
          spellCheck={isSystemChecked}
          renderElement={renderElement}
          renderLeaf={Leaf}
          renderChunk={renderChunk}
          {...clipboard}
          onKeyDown={onKeyDown}
          onMouseUp={() => (hasMoved.current = true)}
          onFocus={() => onFocus(language)}
        />
        <CaretInStep caret={caret} />
        {!reader && (
          <>
            <BlockHandle editor={editor} />
            <OfferMenu editor={editor} language={language} />
            <CaretForm editor={editor} language={language} />
          </>
        )}
      </Slate>
    </TextLanguageContext>
  );
});
