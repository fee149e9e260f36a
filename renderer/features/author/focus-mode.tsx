import { useEffect } from "react";
import { useObservable } from "../../client/observable.ts";
import { useWords } from "../../i18n/words.ts";
import { focusMode } from "../../ui/frame/focus-mode.ts";
import { authorWords } from "./words.ts";
import classes from "./author.module.css";

/** Lets everything but the text step back while it is on, and shows how to leave. */
export function FocusMode() {
  const words = useWords(authorWords);
  const isOn = useObservable(focusMode);
  useEffect(() => {
    const root = document.documentElement;
    root.toggleAttribute("data-focus-mode", isOn);
    return () => root.removeAttribute("data-focus-mode");
  }, [isOn]);
  useEffect(() => () => focusMode.set(false), []);
  if (!isOn) return null;
  return (
    <button type="button" className={classes.leaveFocus} onClick={() => focusMode.set(false)}>
      {words.leaveFocus} <kbd>Esc</kbd>
    </button>
  );
}
