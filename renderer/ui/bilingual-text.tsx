import type { Bilingual } from "../../shared/language/bilingual.ts";
import { otherLanguage, type Language } from "../../shared/language/language.ts";
import { useLanguage } from "../i18n/words.ts";

/** A text in one language, or in the other where it has none; always marked with the language it is in. */
export function BilingualText({
  text,
  language,
  className,
}: {
  text: Bilingual;
  language?: Language;
  className?: string;
}) {
  const interfaceLanguage = useLanguage();
  const wanted = language ?? interfaceLanguage;
  const shown = text[wanted] ? wanted : otherLanguage(wanted);
  return (
    <span lang={shown} className={className}>
      {text[shown]}
    </span>
  );
}
