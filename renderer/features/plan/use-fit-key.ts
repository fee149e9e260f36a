import { useEffect, useEffectEvent } from "react";
import { nameOfKey } from "../../ui/keys.ts";

/** Ctrl+Shift+F opens fitting wherever the focus is on the screen. */
export function useFitKey(open: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (nameOfKey(event) !== "Ctrl+Shift+KeyF" || event.isComposing) return;
    event.preventDefault();
    open();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}
