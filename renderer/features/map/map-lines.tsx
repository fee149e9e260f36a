import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { memo } from "react";
import { useFormat } from "../../i18n/format.ts";
import { mapWords } from "../../i18n/map-words.ts";
import { useWords } from "../../i18n/words.ts";
import { BilingualText } from "../../ui/bilingual-text.tsx";
import { Chip } from "../../ui/chip.tsx";
import { sessionDrag } from "../../ui/session-drag.ts";
import { MapCell } from "./map-cell.tsx";
import { minutesOf, type Advice, type MapRow } from "./matrix.ts";
import type { Column, SessionLineProps } from "./map-props.ts";
import classes from "./map.module.css";

const nothing = "–";
/** How many courses the columns stand for, drawn or not. */
const widthOf = (columns: readonly Column[]) =>
  columns.reduce((sum, column) => sum + (column.kind === "gap" ? column.span : 1), 0);

const noMinutes: ReadonlyMap<string, number> = new Map();

type ModuleLineProps = {
  readonly row: Extract<MapRow, { kind: "module" }>;
  readonly rowIndex: number;
  readonly columns: readonly Column[];
  readonly minutes: ReadonlyMap<string, number> | undefined;
  readonly advice: readonly Advice[];
  readonly onToggle: (module: string) => void;
};

export const ModuleLine = memo(function ModuleLine(props: ModuleLineProps) {
  const { row, rowIndex, columns, minutes = noMinutes, advice, onToggle } = props;
  const { module, open } = row;
  const words = useWords(mapWords);
  const format = useFormat();
  const Icon = open ? IconChevronDown : IconChevronRight;
  return (
    <tr className={classes.module} aria-rowindex={rowIndex + 2}>
      <th scope="row">
        <button
          type="button"
          className={classes.toggle}
          aria-expanded={open}
          onClick={() => onToggle(module.id)}
        >
          <Icon size={14} stroke={1.75} aria-hidden />
          <span className={classes.number}>{format.digits(module.number)}</span>
          <BilingualText text={module.title} className={classes.name} />
        </button>
      </th>
      {module.placeable ? (
        columns.map((column) =>
          column.kind === "gap" ? (
            <td key={`gap ${column.at}`} colSpan={column.span} aria-hidden />
          ) : (
            <td key={column.course.id} data-course={column.course.id}>
              <span className={classes.sum}>
                <Advised
                  advice={advice.filter((one) => isAbout(one, module.id, column.course.id))}
                />
                {format.digits(minutes.get(column.course.id) ?? nothing)}
              </span>
            </td>
          ),
        )
      ) : (
        <td colSpan={widthOf(columns)} className={classes.trainers}>
          {words.trainersOnly}
        </td>
      )}
      <td className={classes.all}>{format.digits(minutes.get("") ?? nothing)}</td>
    </tr>
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
  const words = useWords(mapWords);
  const format = useFormat();
  const total = minutesOf([...placed.values()].flat());
  return (
    <tr
      className={classes.session}
      data-active={activeCourse !== null}
      data-session={session.id}
      aria-rowindex={rowIndex + 2}
    >
      <th scope="row">
        <span className={classes.sessionName} {...sessionDrag({ session: session.id })}>
          <span className={classes.number}>{format.digits(session.number)}</span>
          <BilingualText text={session.title} className={classes.name} />
          {!row.placed && module.placeable && <Chip tone="unfinished">{words.inNoCourse}</Chip>}
        </span>
      </th>
      {!module.placeable && <td colSpan={widthOf(columns)} />}
      {(module.placeable ? columns : []).map((column) =>
        column.kind === "gap" ? (
          <td key={`gap ${column.at}`} colSpan={column.span} aria-hidden />
        ) : (
          <td key={column.course.id} role="gridcell" data-course={column.course.id}>
            <MapCell
              session={session}
              course={column.course}
              placements={placed.get(column.course.id)}
              isActive={activeCourse === column.course.id}
              editing={editing?.course === column.course.id ? editing : null}
              actions={actions}
            />
          </td>
        ),
      )}
      <td className={classes.all}>{format.digits(total || nothing)}</td>
    </tr>
  );
});
