import type { Slide } from "../../../shared/deck/deck.ts";
import { setText } from "../../../shared/language/bilingual.ts";
import { languages } from "../../../shared/language/language.ts";
import { countWords } from "../../../shared/document/words.ts";
import { useOverview } from "../../client/studio.ts";
import { fieldWords } from "../../i18n/field-words.ts";
import { slidesWords } from "../../i18n/slides-words.ts";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { changeSlide } from "./deck-edits.ts";
import type { SlidesContext } from "./slides-editor.tsx";
import classes from "./slides.module.css";

/** What the presenter says, in both languages side by side. */
export function Notes({ context, slide }: { context: SlidesContext; slide: Slide }) {
  const words = useWords(slidesWords);
  const names = useWords(fieldWords).names;
  const interfaceLanguage = useLanguage();
  const { sourceLanguage } = useOverview().curriculum;
  const change = (language: (typeof languages)[number], text: string) =>
    context.record.change(
      (deck) =>
        changeSlide(deck, slide.id, {
          notes: setText(slide.notes, language, text, sourceLanguage),
        }),
      `${slide.id} notes ${language}`,
    );
  return (
    <section className={classes.notes} aria-labelledby="notes">
      <header className={classes.notesHead}>
        <h2 id="notes">{words.notes}</h2>
        <span className={classes.dim}>{words.notesHint}</span>
        <span className={classes.push} />
        <span className={classes.dim}>
          {words.words(countWords(slide.notes[interfaceLanguage]))}
        </span>
      </header>
      <div className={classes.notesTexts}>
        {languages.map((language) => (
          <textarea
            key={language}
            lang={language}
            rows={3}
            className={classes.note}
            aria-label={words.notesIn(names[language])}
            placeholder={words.notesIn(names[language])}
            value={slide.notes[language]}
            onChange={(event) => change(language, event.currentTarget.value)}
          />
        ))}
      </div>
    </section>
  );
}
