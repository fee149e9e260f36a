import { memo } from "react";
import { useFormat } from "../../i18n/format.ts";
import { mapWords } from "../../i18n/map-words.ts";
import { useWords } from "../../i18n/words.ts";
import { MapCell } from "./map-cell.tsx";
import { inColumns, roomOf, spanOf } from "./map-columns.tsx";
import { nameOf, topOf } from "./map-names.tsx";
import { minutesOf, type Advice, type MapRow } from "./matrix.ts";
import type { Column, SessionLineProps } from "./map-props.ts";
import classes from "./map.module.css";

const nothing = "–";
const noMinutes: ReadonlyMap<string, number> = new Map();

type ModuleLineProps = {
  readonly row: Extract<MapRow, { kind: "module" }>;
  readonly rowIndex: number;
  readonly columns: readonly Column[];
  readonly minutes: ReadonlyMap<string, number> | undefined;
  readonly advice: readonly Advice[];
};

export const ModuleLine = memo(function ModuleLine(props: ModuleLineProps) {
  const { row, rowIndex, columns, minutes = noMinutes, advice } = props;
  const { module } = row;
  const words = useWords(mapWords);
  const format = useFormat();
  return (
    <div
      role="row"
      className={classes.module}
      style={topOf(rowIndex)}
      aria-rowindex={rowIndex + 2}
      aria-owns={nameOf(row)}
    >
      {module.placeable ? (
        inColumns(columns, ({ id }) => (
          <div key={id} role="gridcell" data-course={id}>
            <Advised advice={advice.filter((one) => isAbout(one, module.id, id))} />
            {format.digits(minutes.get(id) ?? nothing)}
          </div>
        ))
      ) : (
        <div role="gridcell" className={classes.trainers} style={roomOf(spanOf(columns))}>
          {words.trainersOnly}
        </div>
      )}
      <div role="gridcell" className={classes.all}>
        {format.digits(minutes.get("") ?? nothing)}
      </div>
    </div>
  );
});

const isAbout = ({ module, target }: Advice, id: string, course: string) =>
  module === id && target.id === course;

/** That the pilot advised something here which nobody has placed yet. */
function Advised({ advice }: { advice: readonly Advice[] }) {
  const words = useWords(mapWords);
  const format = useFormat();
  const [first] = advice;
  if (!first) return null;
  const numbers = [...new Set(advice.map((one) => courseModuleOf(one) || words.newOne))];
  const all = words.advised(numbers.map(format.digits).join(", "));
  return (
    <span className={classes.advised} title={`${all}. ${format.text(first.reason)}`}>
      {words.advised(format.digits(numbers[0] ?? ""))}
      {numbers.length > 1 && "…"}
    </span>
  );
}

const courseModuleOf = ({ target, courseModule }: Advice): string =>
  target.modules.find(({ id }) => id === courseModule)?.number ?? "";

export const SessionLine = memo(function SessionLine(props: SessionLineProps) {
  const { row, rowIndex, columns, placed, activeCourse, editing, actions } = props;
  const { session, module } = row;
  const format = useFormat();
  const total = minutesOf([...placed.values()].flat());
  return (
    <div
      role="row"
      className={classes.session}
      style={topOf(rowIndex)}
      data-active={activeCourse !== null}
      data-session={session.id}
      aria-rowindex={rowIndex + 2}
      aria-owns={nameOf(row)}
    >
      {module.placeable ? (
        inColumns(columns, (course) => (
          <div key={course.id} role="gridcell" data-course={course.id}>
            <MapCell
              session={session}
              course={course}
              placements={placed.get(course.id)}
              isActive={activeCourse === course.id}
              editing={editing?.course === course.id ? editing : null}
              actions={actions}
            />
          </div>
        ))
      ) : (
        <div style={roomOf(spanOf(columns))} />
      )}
      <div role="gridcell" className={classes.all}>
        {format.digits(total || nothing)}
      </div>
    </div>
  );
});
