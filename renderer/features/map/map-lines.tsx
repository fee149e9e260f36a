import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useOverview } from "../../client/studio.ts";
import { useFormat } from "../../i18n/format.ts";
import { mapWords } from "../../i18n/map-words.ts";
import { useWords } from "../../i18n/words.ts";
import { BilingualText } from "../../ui/bilingual-text.tsx";
import { Chip } from "../../ui/chip.tsx";
import { MapCell } from "./map-cell.tsx";
import { minutesIn, type Advice, type MapRow } from "./matrix.ts";
import type { SessionLineProps } from "./map-props.ts";
import classes from "./map.module.css";

const nothing = "–";

type ModuleLineProps = {
  row: Extract<MapRow, { kind: "module" }>;
  advice: readonly Advice[];
  onToggle: (module: string) => void;
};

export function ModuleLine({ row: { module, open }, advice, onToggle }: ModuleLineProps) {
  const words = useWords(mapWords);
  const format = useFormat();
  const { courses, placements } = useOverview();
  const sessions = new Set(module.sessions.map(({ id }) => id));
  const Icon = open ? IconChevronDown : IconChevronRight;
  const sum = (course?: string) =>
    minutesIn(
      placements.filter((one) => !course || one.course === course),
      sessions,
    );
  return (
    <tr className={classes.module}>
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
        courses.map((course) => (
          <td key={course.id}>
            <span className={classes.sum}>
              <Advised advice={advice.filter((one) => isAbout(one, module.id, course.id))} />
              {format.digits(sum(course.id) || nothing)}
            </span>
          </td>
        ))
      ) : (
        <td colSpan={courses.length} className={classes.trainers}>
          {words.trainersOnly}
        </td>
      )}
      <td className={classes.all}>{format.digits(sum() || nothing)}</td>
    </tr>
  );
}

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
  target.modules.find(({ id }) => id === courseModule)?.number ?? courseModule;

export function SessionLine(props: SessionLineProps) {
  const { row, active } = props;
  const { session, module, placed } = row;
  const words = useWords(mapWords);
  const format = useFormat();
  const { courses, placements } = useOverview();
  const own = placements.filter((one) => one.session === session.id);
  const total = own.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <tr className={classes.session} data-active={active.session === session.id}>
      <th scope="row">
        <span className={classes.sessionName}>
          <span className={classes.number}>{format.digits(session.number)}</span>
          <BilingualText text={session.title} className={classes.name} />
          {!placed && module.placeable && <Chip tone="unfinished">{words.inNoCourse}</Chip>}
        </span>
      </th>
      {courses.map((course) => (
        <td key={course.id} role="gridcell">
          <MapCell {...props} course={course} />
        </td>
      ))}
      <td className={classes.all}>{format.digits(total || nothing)}</td>
    </tr>
  );
}
