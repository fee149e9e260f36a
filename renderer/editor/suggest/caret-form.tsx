import { Portal } from "@mantine/core";
import { useEffect, type KeyboardEvent, type RefObject } from "react";
import { Editor, Range } from "slate";
import { ReactEditor } from "slate-react";
import { insertFootnote } from "../../../shared/document/commands/insert-inline.ts";
import { setLink } from "../../../shared/document/commands/set-link.ts";
import type { Language } from "../../../shared/language/language.ts";
import { useObservable } from "../../client/observable.ts";
import { useWords } from "../../i18n/words.ts";
import { runCommand } from "../run-command.ts";
import type { StudioEditor } from "../studio-editor.ts";
import { LineForm } from "../toolbar/line-form.tsx";
import { editorWords } from "../words.ts";
import { useCaretPlace } from "./use-caret-place.ts";
import type { CaretForm as Form } from "./with-offers.ts";
import classes from "./suggest.module.css";

type Props = { editor: StudioEditor; language: Language };

/** A form of one line at the caret, for what needs words before it is set. */
export function CaretForm({ editor, language }: Props) {
  const form = useObservable(editor.caretForm);
  const { selection } = editor;
  if (!form || form === "picture" || !selection) return null;
  return <OpenForm key={form} editor={editor} language={language} form={form} at={selection} />;
}

function OpenForm({ editor, language, form, at }: Props & { form: Form; at: Range }) {
  const words = useWords(editorWords);
  const place = useCaretPlace(editor, Range.start(at));
  const close = (command: () => void) => {
    editor.caretForm.set(null);
    runCommand(editor, command);
  };
  useFocus(editor, place);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") close(() => undefined);
  };
  const isFootnote = form === "footnote";
  return (
    <Portal>
      <div
        ref={place}
        className={classes.menu}
        onKeyDown={onKeyDown}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (relatedTarget && !currentTarget.contains(relatedTarget)) editor.caretForm.set(null);
        }}
      >
        <LineForm
          label={isFootnote ? words.footnoteText : words.address}
          submit={isFootnote ? words.add : words.setLink}
          {...(!isFootnote && { hint: words.badAddress })}
          {...(isFootnote && { language })}
          onSubmit={(text) => submit(editor, form, text, close)}
        />
      </div>
    </Portal>
  );
}

/**
 * Gives the focus to the form once it is placed. The text is told to let it go: where it is just setting
 * the caret it would not notice, and take the focus back with its next letter, which closes the form.
 */
function useFocus(editor: StudioEditor, form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let frame = requestAnimationFrame(function focus() {
      const isPlaced = form.current?.style.visibility === "visible";
      if (!isPlaced) frame = requestAnimationFrame(focus);
      else {
        ReactEditor.blur(editor);
        form.current?.querySelector("input")?.focus();
      }
    });
    return () => cancelAnimationFrame(frame);
  }, [editor, form]);
}

function submit(
  editor: StudioEditor,
  form: Form,
  text: string,
  close: (command: () => void) => void,
): boolean {
  if (form === "footnote") {
    close(() => insertFootnote(editor, text));
    return true;
  }
  const isSet = setLink(editor, text);
  if (isSet) close(() => Editor.normalize(editor));
  return isSet;
}
