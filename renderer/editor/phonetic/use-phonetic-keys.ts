import { useEffect, useEffectEvent, useState } from "react";
import { languages, type Language } from "../../../shared/language/language.ts";
import { useStudio, type Studio } from "../../client/studio.ts";
import { textFieldOf, typeInField } from "./type-in-field.ts";

/** The key that turns the keyboard on and off. F12 and Ctrl+Alt are left to Avro and Bijoy. */
const toggleKey = "F9";

/** The language that a place on the page is written in. */
function languageOf(target: EventTarget | null): Language {
  const named = target instanceof Element ? target.closest("[lang]")?.getAttribute("lang") : null;
  return languages.find((language) => language === named) ?? "en";
}

const isText = (target: EventTarget | null): boolean =>
  textFieldOf(target) !== null || (target instanceof HTMLElement && target.isContentEditable);

/** Turns the keyboard on or off for what is written in a language; kept for the next time. */
export function togglePhonetic({ settings, changeSettings }: Studio, language: Language): void {
  const { phoneticIn } = settings.get();
  const others = phoneticIn.filter((each) => each !== language);
  const isOn = others.length < phoneticIn.length;
  void changeSettings({ phoneticIn: isOn ? others : [...others, language] }).catch(() => {});
}

/** Keys that type a letter: no modifier but Shift, no input method at work. */
export const typesLetter = (event: KeyboardEvent): boolean =>
  event.key.length === 1 &&
  !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented);

/**
 * The phonetic keyboard in every field of the window; gives the language of the place that has the
 * focus. Texts of the editor take their keys themselves.
 */
export function usePhoneticKeys(): Language {
  const studio = useStudio();
  const [language, setLanguage] = useState<Language>(() => languageOf(document.activeElement));
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.code === toggleKey && !event.isComposing) {
      event.preventDefault();
      togglePhonetic(studio, isText(event.target) ? languageOf(event.target) : language);
      return;
    }
    const field = textFieldOf(event.target);
    if (!field || !typesLetter(event)) return;
    if (!studio.settings.get().phoneticIn.includes(languageOf(field))) return;
    if (typeInField(field, event.key)) event.preventDefault();
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => onKeyDown(event);
    const follow = ({ target }: FocusEvent) => {
      if (isText(target)) setLanguage(languageOf(target));
    };
    window.addEventListener("keydown", press);
    window.addEventListener("focusin", follow);
    return () => {
      window.removeEventListener("keydown", press);
      window.removeEventListener("focusin", follow);
    };
  }, []);
  return language;
}
