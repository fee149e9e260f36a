import type { Slide } from "../../../shared/deck/deck.ts";
import { languages } from "../../../shared/language/language.ts";
import { fieldWords } from "../../i18n/field-words.ts";
import { useFormat } from "../../i18n/format.ts";
import { slidesWords } from "../../i18n/slides-words.ts";
import { useWords } from "../../i18n/words.ts";
import { InspectorPart } from "../../ui/frame/inspector.tsx";
import { fitOf, type Fit } from "./fit.ts";
import type { SlidesContext } from "./slides-context.ts";
import { scenesOf } from "./use-scenes.ts";
import classes from "./slides.module.css";

/** How a slide's text fits in each language: its size, the title's lines, and what runs over. */
export function FitPart({ context, slide }: { context: SlidesContext; slide: Slide }) {
  const words = useWords(slidesWords);
  const names = useWords(fieldWords).names;
  const { scenes } = context;
  const fits = languages.flatMap((language) => {
    const fit = fitOf(scenesOf(scenes?.[language] ?? [], slide.id));
    const says = fit && (fit.titleLines > 0 || fit.smallest !== null || fit.linesOver > 0);
    return says ? [{ language, fit }] : [];
  });
  if (fits.length === 0) return null;
  return (
    <InspectorPart title={words.fit}>
      {fits.map(({ language, fit }) => (
        <div key={language} className={classes.row}>
          <span>{names[language]}</span>
          <FitWords fit={fit} />
        </div>
      ))}
    </InspectorPart>
  );
}

function FitWords({ fit }: { fit: Fit }) {
  const words = useWords(slidesWords);
  const format = useFormat();
  if (fit.linesOver > 0) {
    return <strong className={classes.problem}>{words.linesOver(fit.linesOver)}</strong>;
  }
  const said = [
    ...(fit.slides > 1 ? [words.onSlides(fit.slides)] : []),
    ...(fit.titleLines > 0 ? [words.titleLines(fit.titleLines)] : []),
    ...(fit.smallest === null ? [] : [words.points(format.digits(fit.smallest))]),
  ];
  return <span>{said.join(", ")}</span>;
}
