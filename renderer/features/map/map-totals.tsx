import { memo, useMemo, useState } from "react";
import type { Course } from "../../../shared/curriculum/course.ts";
import { toAsciiDigits } from "../../../shared/language/digits.ts";
import { useOverview } from "../../client/studio.ts";
import { useFormat } from "../../i18n/format.ts";
import { mapWords } from "../../i18n/map-words.ts";
import { useWords } from "../../i18n/words.ts";
import { inColumns } from "./map-columns.tsx";
import type { Column } from "./map-props.ts";
import { minutesOf } from "./matrix.ts";
import type { MapEdits } from "./use-map-edits.ts";
import classes from "./map.module.css";

type MapTotalsProps = { readonly columns: readonly Column[]; readonly edits: MapEdits };

export const MapTotals = memo(function MapTotals({ columns, edits }: MapTotalsProps) {
  const words = useWords(mapWords);
  const format = useFormat();
  const { placements } = useOverview();
  const byCourse = useMemo(() => Map.groupBy(placements, ({ course }) => course), [placements]);
  return (
    <div role="rowgroup" className={classes.foot}>
      <div role="row" className={classes.total}>
        <div role="rowheader">{words.total}</div>
        {inColumns(columns, ({ id }) => (
          <div key={id} role="gridcell" data-course={id}>
            {format.hours(minutesOf(byCourse.get(id) ?? []))}
          </div>
        ))}
        <div role="gridcell" className={classes.all}>
          {format.hours(minutesOf(placements))}
        </div>
      </div>
      <div role="row" className={classes.weights}>
        <div role="rowheader">{words.weight}</div>
        {inColumns(columns, (course) => (
          <div key={course.id} role="gridcell">
            <WeightInput key={course.weight} course={course} edits={edits} />
          </div>
        ))}
        <div role="gridcell" className={classes.all} />
      </div>
    </div>
  );
});

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
