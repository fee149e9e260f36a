import { useState } from "react";
import type { Course } from "../../../shared/curriculum/course.ts";
import { toAsciiDigits } from "../../../shared/language/digits.ts";
import { useOverview } from "../../client/studio.ts";
import { useFormat } from "../../i18n/format.ts";
import { mapWords } from "../../i18n/map-words.ts";
import { useWords } from "../../i18n/words.ts";
import type { MapEdits } from "./use-map-edits.ts";
import classes from "./map.module.css";

export function MapTotals({ edits }: { edits: MapEdits }) {
  const words = useWords(mapWords);
  const format = useFormat();
  const { courses, placements } = useOverview();
  const total = (course?: string) =>
    placements
      .filter((one) => !course || one.course === course)
      .reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <tfoot>
      <tr className={classes.total}>
        <th scope="row">{words.total}</th>
        {courses.map(({ id }) => (
          <td key={id}>{format.hours(total(id))}</td>
        ))}
        <td className={classes.all}>{format.hours(total())}</td>
      </tr>
      <tr className={classes.weights}>
        <th scope="row">{words.weight}</th>
        {courses.map((course) => (
          <td key={course.id}>
            <WeightInput key={course.weight} course={course} edits={edits} />
          </td>
        ))}
        <td />
      </tr>
    </tfoot>
  );
}

/** The mark of social security in a course; saved when the field is left or Enter is pressed. */
function WeightInput({ course, edits }: { course: Course; edits: MapEdits }) {
  const words = useWords(mapWords);
  const format = useFormat();
  const [typed, setTyped] = useState(format.digits(course.weight ?? ""));
  const text = toAsciiDigits(typed).trim();
  const weight = text === "" ? null : Number(text);
  const isWrong = weight !== null && !(weight >= 0 && weight <= 1_000);
  const save = () => {
    if (!isWrong && weight !== course.weight) edits.saveCourse({ ...course, weight });
  };
  return (
    <input
      id={`weight-${course.id}`}
      className={classes.weight}
      data-unset={text === ""}
      inputMode="decimal"
      aria-label={`${words.weight}: ${course.code}`}
      aria-invalid={isWrong}
      title={isWrong ? words.weightRefusal : undefined}
      placeholder={words.notSet}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => event.code === "Enter" && save()}
    />
  );
}
