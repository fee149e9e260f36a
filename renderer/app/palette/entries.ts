import type { Overview, SearchHit, SessionSummary } from "../../../shared/contract/views.ts";
import type { Bilingual } from "../../../shared/language/bilingual.ts";
import { screens } from "../../client/route.ts";
import type { Studio } from "../../client/studio.ts";
import { paletteWords } from "../../i18n/palette-words.ts";
import type { Frame } from "../../ui/frame/frame.ts";
import { changeFind } from "../../editor/find/find-state.ts";
import { focusMode } from "../../ui/frame/focus-mode.ts";
import { switchLanguage } from "../keys.ts";

export const groups = ["commands", "places", "texts"] as const;
export type Group = (typeof groups)[number];

/** A line of the palette: its names in both languages, what stands at its end, and what it does. */
export type PaletteEntry = {
  readonly id: string;
  readonly group: Group;
  readonly name: Bilingual;
  readonly aside: string;
  readonly run: () => void;
  readonly isCourse?: boolean;
  /** The text around the words that were found. */
  readonly hit?: SearchHit;
};

type NamedCommand = Readonly<{ name: Bilingual; aside: string; run: () => void }>;

const { en, bn } = paletteWords;

function screenCommands(studio: Studio): NamedCommand[] {
  return screens.map((screen, index) => ({
    name: { en: en.openScreen[screen], bn: bn.openScreen[screen] },
    aside: `Ctrl ${index + 1}`,
    run: () => studio.open(screen),
  }));
}

function settingCommands(studio: Studio, frame: Frame): NamedCommand[] {
  const set = (change: Parameters<Studio["changeSettings"]>[0]) => () =>
    void studio.changeSettings(change).catch(() => {});
  const writing = (change: () => void) => () => {
    change();
    studio.open("author");
  };
  const contrast = studio.settings.get().contrast === "high" ? "normal" : "high";
  const named = (
    key: Exclude<keyof typeof en, "openScreen" | "session">,
    run: () => void,
    aside = "",
  ): NamedCommand => ({ name: { en: en[key], bn: bn[key] }, aside, run });
  return [
    named("switchLanguage", () => switchLanguage(studio), "Ctrl Shift L"),
    named("foldTree", frame.toggleTree, "Ctrl \\"),
    named("toggleInspector", frame.toggleInspector, "Ctrl ."),
    named(
      "findAndReplace",
      writing(() => changeFind({ isOpen: true, isReplacing: true })),
      "Ctrl H",
    ),
    named(
      "focusMode",
      writing(() => focusMode.set(true)),
      "Ctrl Shift \\",
    ),
    named("lightTheme", set({ theme: "light" })),
    named("darkTheme", set({ theme: "dark" })),
    named("systemTheme", set({ theme: "system" })),
    named("highContrast", set({ contrast })),
  ];
}

export function commandEntries(studio: Studio, frame: Frame): PaletteEntry[] {
  return [...screenCommands(studio), ...settingCommands(studio, frame)].map((command) => ({
    ...command,
    id: `command:${command.name.en}`,
    group: "commands",
  }));
}

export function sessionEntries(
  studio: Studio,
  sessions: readonly SessionSummary[],
): PaletteEntry[] {
  const { screen } = studio.route.get();
  const target = screen === "home" || screen === "map" ? "author" : screen;
  return sessions.map((session) => ({
    id: `session:${session.id}`,
    group: "places",
    name: session.title,
    aside: session.number,
    run: () => studio.open(target, session.id),
  }));
}

/** Courses, by code and name; each opens the map. */
export function courseEntries(studio: Studio, { courses }: Overview): PaletteEntry[] {
  return courses.map(({ id, code, title }) => ({
    id: `course:${id}`,
    group: "places",
    name: { en: `${code}: ${title.en}`, bn: `${code}: ${title.bn}` },
    aside: "",
    isCourse: true,
    run: () => studio.open("map"),
  }));
}

export function hitEntries(studio: Studio, hits: readonly SearchHit[]): PaletteEntry[] {
  return hits.map((hit, index) => ({
    id: `hit:${index}`,
    group: "texts",
    name: hit.title,
    aside: hit.number,
    run: () => studio.open("author", hit.session, hit.block),
    hit,
  }));
}
