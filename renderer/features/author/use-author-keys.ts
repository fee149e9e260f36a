import { useEffect, useEffectEvent } from "react";
import { Editor, Range } from "slate";
import type { Language } from "../../../shared/language/language.ts";
import { changeFind, changeQuery, findState } from "../../editor/find/find-state.ts";
import { findOpened, findSteps } from "../../editor/find/find-steps.ts";
import { spellingSteps } from "../../editor/spelling/spelling-steps.ts";
import type { StudioEditor } from "../../editor/studio-editor.ts";
import type { AuthorKey } from "../../i18n/key-words.ts";
import { focusMode, toggleFocusMode } from "../../ui/frame/focus-mode.ts";
import { nameOfKey } from "../../ui/keys.ts";
import { outlineAsked } from "./inspector/outline.tsx";
import { reading } from "./reading.ts";
import type { AuthorActions } from "./use-actions.ts";

type Command = (editor: StudioEditor, language: Language, actions: AuthorActions) => void;

/** Longer selections are not words to look for. */
const longestWords = 80;

/** Looks for the selected words, where some are. */
function openFind(editor: StudioEditor, language: Language, isReplacing: boolean): void {
  const { selection } = editor;
  const selected = selection && Range.isExpanded(selection) ? Editor.string(editor, selection) : "";
  const text = selected.trim();
  if (text !== "" && text.length <= longestWords) changeQuery({ text });
  changeFind({ isOpen: true, isReplacing, language });
  findOpened.tell(null);
}

const commands: Readonly<Record<AuthorKey, Command>> = {
  "Ctrl+KeyF": (editor, language) => openFind(editor, language, false),
  "Ctrl+KeyH": (editor, language) => openFind(editor, language, true),
  F8: (_, __, { goToNextGap }) => goToNextGap(1),
  "Shift+F8": (_, __, { goToNextGap }) => goToNextGap(-1),
  F7: (_, __, { toggleComparison }) => toggleComparison(),
  "Ctrl+Shift+Enter": (_, __, actions) => actions.markTranslated(),
  "Ctrl+Shift+KeyM": (_, __, actions) => actions.beginComment(),
  "Alt+Digit7": () => reading.set("slide"),
  "Alt+Digit8": () => reading.set("handout"),
  "Alt+Digit9": () => reading.set("trainer"),
  "Alt+Digit0": () => reading.set(null),
  "Alt+F8": (_, __, { goToNextComment }) => goToNextComment(1),
  "Alt+Shift+F8": (_, __, { goToNextComment }) => goToNextComment(-1),
  F3: (editor, language) => step(editor, language, 1),
  "Shift+F3": (editor, language) => step(editor, language, -1),
  "Shift+F7": () => spellingSteps.tell(null),
  "Ctrl+Shift+KeyO": () => outlineAsked.tell(null),
  "Ctrl+Shift+Backslash": toggleFocusMode,
  Escape: () => {
    reading.set(null);
    focusMode.set(false);
  },
};

function step(editor: StudioEditor, language: Language, by: 1 | -1): void {
  if (findState.get().isOpen) findSteps.tell(by);
  else openFind(editor, language, false);
}

/** Keys of the Author screen, wherever on it the focus is. */
export function useAuthorKeys(
  editor: StudioEditor,
  language: Language,
  actions: AuthorActions,
): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented) return;
    const name = nameOfKey(event);
    if (name === "Escape" && !focusMode.get() && !reading.get()) return;
    const command = (commands as Readonly<Record<string, Command>>)[name];
    if (!command) return;
    event.preventDefault();
    command(editor, language, actions);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}
