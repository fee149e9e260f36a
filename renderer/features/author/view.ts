import type { Language } from "../../../shared/language/language.ts";
import { createObservable } from "../../client/observable.ts";

export type View = Language | "both";

/** Which languages are shown; kept while the window is open. */
export const view = createObservable<View>(
  window.matchMedia("(max-width: 1199px)").matches ? "en" : "both",
);

export const isShown = (language: Language, shown: View): boolean =>
  shown === "both" || shown === language;

/** Brings a language into sight beside the other one. */
export function showLanguage(language: Language): void {
  if (!isShown(language, view.get())) view.set("both");
}
