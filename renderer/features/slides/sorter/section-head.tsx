import { IconBookmark } from "@tabler/icons-react";
import type { Slide } from "../../../../shared/deck/deck.ts";
import { bilingual, setText } from "../../../../shared/language/bilingual.ts";
import { languages } from "../../../../shared/language/language.ts";
import { useOverview } from "../../../client/studio.ts";
import { fieldWords } from "../../../i18n/field-words.ts";
import { useFormat } from "../../../i18n/format.ts";
import { sorterWords } from "../../../i18n/sorter-words.ts";
import { useWords } from "../../../i18n/words.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import { nameSection } from "../deck-edits.ts";
import type { SlidesContext } from "../slides-context.ts";
import classes from "./sorter.module.css";

type HeadProps = { context: SlidesContext; slide: Slide; number: number };

/** The name of a section, in both languages; PowerPoint shows it in its own list of slides. */
export function SectionHead({ context, slide, number }: HeadProps) {
  const words = useWords(sorterWords);
  const names = useWords(fieldWords).names;
  const format = useFormat();
  const { sourceLanguage } = useOverview().curriculum;
  const name = slide.section ?? bilingual();
  const label = words.sectionName(format.digits(number));
  return (
    <div className={classes.head}>
      <IconBookmark size={14} stroke={1.75} aria-hidden />
      {languages.map((language) => (
        <input
          key={language}
          lang={language}
          className={classes.name}
          aria-label={`${label}, ${names[language]}`}
          value={name[language]}
          onChange={(event) => {
            const text = setText(name, language, event.currentTarget.value, sourceLanguage);
            context.record.change(
              (deck) => nameSection(deck, slide.id, text),
              `${slide.id} section ${language}`,
            );
          }}
        />
      ))}
      <TextButton
        onClick={() => context.record.change((deck) => nameSection(deck, slide.id, undefined))}
      >
        {words.endSection}
      </TextButton>
    </div>
  );
}
