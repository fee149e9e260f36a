import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { memo } from "react";
import { useFormat } from "../../i18n/format.ts";
import { mapWords } from "../../i18n/map-words.ts";
import { useWords } from "../../i18n/words.ts";
import { BilingualText } from "../../ui/bilingual-text.tsx";
import { Chip } from "../../ui/chip.tsx";
import { sessionDrag } from "../../ui/session-drag.ts";
import { measures } from "./map-columns.tsx";
import type { MapRow } from "./matrix.ts";
import classes from "./map.module.css";

/** The name of a line stands in a column that is pinned as a whole; its line owns it by this. */
export const nameOf = (row: MapRow) =>
  row.kind === "module" ? `map-module-${row.module.id}` : `map-session-${row.session.id}`;

export const topOf = (rowIndex: number) => ({ top: rowIndex * measures.row });

type ModuleNameProps = {
  readonly row: Extract<MapRow, { kind: "module" }>;
  readonly rowIndex: number;
  readonly onToggle: (module: string) => void;
};

export const ModuleName = memo(function ModuleName({ row, rowIndex, onToggle }: ModuleNameProps) {
  const { module, open } = row;
  const format = useFormat();
  const Icon = open ? IconChevronDown : IconChevronRight;
  return (
    <div role="rowheader" id={nameOf(row)} className={classes.moduleName} style={topOf(rowIndex)}>
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
    </div>
  );
});

type SessionNameProps = {
  readonly row: Extract<MapRow, { kind: "session" }>;
  readonly rowIndex: number;
  readonly isActive: boolean;
};

export const SessionName = memo(function SessionName(props: SessionNameProps) {
  const { row, rowIndex, isActive } = props;
  const { session, module, placed } = row;
  const words = useWords(mapWords);
  const format = useFormat();
  return (
    <div
      role="rowheader"
      id={nameOf(row)}
      className={classes.sessionName}
      data-active={isActive}
      style={topOf(rowIndex)}
      {...sessionDrag({ session: session.id })}
    >
      <span className={classes.number}>{format.digits(session.number)}</span>
      <BilingualText text={session.title} className={classes.name} />
      {!placed && module.placeable && <Chip tone="unfinished">{words.inNoCourse}</Chip>}
    </div>
  );
});
