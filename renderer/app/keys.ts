import { useEffect, useEffectEvent } from "react";
import { screens } from "../client/route.ts";
import { useStudio, type Studio } from "../client/studio.ts";
import type { EverywhereKey } from "../i18n/key-words.ts";
import { nameOfKey } from "../ui/keys.ts";
import { otherLanguage } from "../../shared/language/language.ts";

type Actions = {
  readonly toggleTree: () => void;
  readonly toggleInspector: () => void;
  readonly openPalette: () => void;
  readonly openKeys: () => void;
};

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

type Command = (studio: Studio, actions: Actions) => void;

const openKeys: Command = (_, actions) => actions.openKeys();

/** Keys of the whole window. What they do stands in words in key-words.ts. */
const commands: Readonly<Record<Exclude<EverywhereKey, PhoneticKey | ScreenKey>, Command>> = {
  "Ctrl+KeyK": (_, { openPalette }) => openPalette(),
  "Ctrl+KeyE": (studio) => studio.open("export"),
  "Ctrl+Shift+KeyL": (studio) => switchLanguage(studio),
  "Ctrl+Backslash": (_, { toggleTree }) => toggleTree(),
  "Ctrl+Period": (_, { toggleInspector }) => toggleInspector(),
  F6: () => nextPane(1),
  "Shift+F6": () => nextPane(-1),
  F1: openKeys,
  "Ctrl+Slash": openKeys,
};
/** Taken by the phonetic keyboard, and the first of the keys that go to screens. */
type PhoneticKey = "F9";
type ScreenKey = "Ctrl+Digit1";

function commandOf(name: string): Command | undefined {
  const place = /^Ctrl\+Digit([1-9])$/.exec(name)?.[1];
  const screen = place ? screens[Number(place) - 1] : undefined;
  if (screen) return (studio) => studio.open(screen);
  return (commands as Readonly<Record<string, Command>>)[name];
}

/** Listens to the keys of the whole window. */
export function useKeys(actions: Actions): void {
  const studio = useStudio();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.code === "F8" && nextProblem(event.shiftKey ? -1 : 1)) event.preventDefault();
    const command = commandOf(nameOfKey(event));
    if (!command) return;
    event.preventDefault();
    command(studio, actions);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}
