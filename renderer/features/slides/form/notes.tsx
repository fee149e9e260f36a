import type { Slide } from "../../../../shared/deck/deck.ts";
import { countWords } from "../../../../shared/document/words.ts";
import { slidesWords } from "../../../i18n/slides-words.ts";
import { useWords } from "../../../i18n/words.ts";
import { changeSlide } from "../deck-edits.ts";
import type { SlidesContext } from "../slides-context.ts";
import { SideBySide } from "./side-by-side.tsx";
import classes from "./form.module.css";

/** Words that a presenter says in a minute. */
const wordsInMinute = 120;

/** How much there is to say in the notes, in words and in time. */
export function NotesCount({ slide }: { slide: Slide }) {
  const words = useWords(slidesWords);
  const count = Math.max(countWords(slide.notes.en), countWords(slide.notes.bn));
  return (
    <span className={classes.dim}>
      {words.words(count)}
      {count > 0 && `, ${words.aboutSeconds(Math.ceil((count * 60) / wordsInMinute / 10) * 10)}`}
    </span>
  );
}

/** What the presenter says. */
export function Notes({ context, slide }: { context: SlidesContext; slide: Slide }) {
  const words = useWords(slidesWords);
  return (
    <div className={classes.notes}>
      <SideBySide
        hideLabel
        label={words.notes}
        rows={3}
        value={slide.notes}
        onChange={(notes, language) =>
          context.record.change(
            (deck) => changeSlide(deck, slide.id, { notes }),
            `${slide.id} notes ${language}`,
          )
        }
      />
    </div>
  );
}
