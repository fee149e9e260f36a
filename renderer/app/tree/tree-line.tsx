import { Menu } from "@mantine/core";
import {
  IconArrowDown,
  IconArrowUp,
  IconChevronDown,
  IconChevronRight,
  IconDots,
  IconLanguage,
  IconTrash,
} from "@tabler/icons-react";
import type { KeyboardEvent } from "react";
import { useFormat } from "../../i18n/format.ts";
import { frameWords } from "../../i18n/frame-words.ts";
import { treeWords } from "../../i18n/tree-words.ts";
import { useWords } from "../../i18n/words.ts";
import { BilingualText } from "../../ui/bilingual-text.tsx";
import { sessionDrag } from "../../ui/session-drag.ts";
import { StatusDot } from "../../ui/status-dot.tsx";
import { gapsIn, moduleMinutes, moduleStatus, rowTitle, type TreeRow } from "./rows.ts";
import classes from "./tree.module.css";

type TreeLineProps = {
  row: TreeRow;
  isActive: boolean;
  isSelected: boolean;
  onOpen: () => void;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onMove: (step: 1 | -1) => void;
  onRemove: () => void;
};

export function TreeLine(props: TreeLineProps) {
  const { row, isSelected } = props;
  const format = useFormat();
  const title = rowTitle(row);
  const isModule = row.kind === "module";
  return (
    <div
      role="treeitem"
      aria-level={isModule ? 1 : 2}
      aria-expanded={isModule ? row.expanded : undefined}
      aria-selected={isSelected}
      tabIndex={props.isActive ? 0 : -1}
      className={classes.row}
      data-kind={row.kind}
      title={format.text(title)}
      onClick={props.onOpen}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
      {...(isModule ? {} : sessionDrag({ session: row.session.id }))}
    >
      {isModule && <Chevron expanded={row.expanded} />}
      <span className={classes.number}>
        {format.digits(isModule ? row.module.number : row.session.number)}
      </span>
      <BilingualText text={title} className={classes.title} />
      {!isModule && <SessionMenu {...props} />}
      <Gaps row={row} />
      <StatusDot status={isModule ? moduleStatus(row.module) : row.session.status} />
      <span className={classes.minutes}>
        {format.digits(isModule ? moduleMinutes(row.module) : row.session.minutes)}
      </span>
    </div>
  );
}

function Gaps({ row }: { row: TreeRow }) {
  const words = useWords(treeWords);
  const format = useFormat();
  const { stale, missing } = gapsIn(row);
  if (stale + missing === 0) return null;
  const label = words.gaps(stale, missing);
  return (
    <span className={classes.gaps} role="img" aria-label={label} title={label}>
      <IconLanguage size={12} stroke={1.75} aria-hidden />
      {format.digits(stale + missing)}
    </span>
  );
}

function Chevron({ expanded }: { expanded: boolean }) {
  const Icon = expanded ? IconChevronDown : IconChevronRight;
  return <Icon size={14} stroke={1.75} className={classes.chevron} aria-hidden />;
}

function SessionMenu({ onMove, onRemove }: TreeLineProps) {
  const words = useWords(frameWords);
  return (
    <Menu position="bottom-end" width={200} withinPortal>
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          className={classes.menu}
          aria-label={words.sessionActions}
          onClick={(event) => event.stopPropagation()}
        >
          <IconDots size={14} stroke={1.75} />
        </button>
      </Menu.Target>
      <Menu.Dropdown onClick={(event) => event.stopPropagation()}>
        <Menu.Item leftSection={<IconArrowUp size={14} />} onClick={() => onMove(-1)}>
          {words.moveUp}
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowDown size={14} />} onClick={() => onMove(1)}>
          {words.moveDown}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={14} />} onClick={onRemove}>
          {words.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
