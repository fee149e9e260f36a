import { useSelected } from "slate-react";
import type { Diagram } from "../../../shared/document/nodes/diagram.ts";
import type { ExerciseLines } from "../../../shared/document/nodes/exercise-lines.ts";
import { inDigits } from "../../../shared/language/digits.ts";
import { DiagramDrawing } from "../diagram/diagram-drawing.tsx";
import { useTextLanguage } from "../surroundings.ts";
import { editorWords } from "../words.ts";
import classes from "../editor.module.css";

export function ExerciseLinesView({ element }: { element: ExerciseLines }) {
  const isSelected = useSelected();
  const language = useTextLanguage();
  const label = editorWords[language].lines(inDigits(element.lines, language));
  return (
    <div
      className={classes.lines}
      role="img"
      aria-label={label}
      data-selected={isSelected || undefined}
    >
      {Array.from({ length: element.lines }, (_, index) => (
        <i key={index} />
      ))}
    </div>
  );
}

export function PageBreakView() {
  const isSelected = useSelected();
  const words = editorWords[useTextLanguage()];
  return (
    <div className={classes.pageBreak} data-selected={isSelected || undefined}>
      <span>{words.pageBreak}</span>
    </div>
  );
}

export function DiagramView({ diagram }: { diagram: Diagram }) {
  const isSelected = useSelected();
  return (
    <figure className={classes.figure} data-selected={isSelected || undefined}>
      <DiagramDrawing data={diagram.data} label={diagram.alt} />
      {diagram.caption && <figcaption className={classes.caption}>{diagram.caption}</figcaption>}
    </figure>
  );
}
