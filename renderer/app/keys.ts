import { useEffect, useEffectEvent } from "react";
import { screens } from "../client/route.ts";
import { useStudio, type Studio } from "../client/studio.ts";
import { otherLanguage } from "../../shared/language/language.ts";

type Panes = { readonly toggleTree: () => void; readonly toggleInspector: () => void };

export function switchLanguage({ settings, changeSettings }: Studio): void {
  const language = otherLanguage(settings.get().language);
  void changeSettings({ language }).catch(() => {});
}

/** Moves the focus to the next or the previous finding on the screen; false where there is none. */
function nextProblem(step: 1 | -1): boolean {
  const problems = [...document.querySelectorAll<HTMLElement>("[data-problem]")];
  const current = problems.findIndex((problem) => problem === document.activeElement);
  const start = current < 0 && step === -1 ? 0 : current;
  problems[(start + step + problems.length) % problems.length]?.focus();
  return problems.length > 0;
}

/** Moves the focus to the next or the previous pane that is in sight. */
function nextPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>("[data-pane]")];
  const current = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(Math.max(current, step === 1 ? -1 : 0) + step + panes.length) % panes.length];
  const target = next?.querySelector<HTMLElement>('[data-pane-start], [tabindex="0"]') ?? next;
  target?.focus();
}

/** Keys are read by their place on the keyboard: a Bangla layout types other letters with them. */
export function useKeys(panes: Panes, openPalette: () => void): void {
  const studio = useStudio();
  const command = (event: KeyboardEvent): (() => void) | undefined => {
    const { code, shiftKey, altKey } = event;
    if (code === "F6") return () => nextPane(shiftKey ? -1 : 1);
    if (!(event.ctrlKey || event.metaKey) || altKey) return undefined;
    if (shiftKey) return code === "KeyL" ? () => switchLanguage(studio) : undefined;
    const digit = /^Digit([1-9])$/.exec(code)?.[1];
    const screen = digit ? screens[Number(digit) - 1] : undefined;
    if (screen) return () => studio.open(screen);
    const commands: Record<string, () => void> = {
      KeyK: openPalette,
      KeyE: () => studio.open("export"),
      Backslash: panes.toggleTree,
      Period: panes.toggleInspector,
    };
    return commands[code];
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.code === "F8" && nextProblem(event.shiftKey ? -1 : 1)) event.preventDefault();
    const run = command(event);
    if (!run) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}
