import { IconClock, IconLayoutSidebar, IconPlus } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useOverview, useRoute, useStudio } from "../../client/studio.ts";
import { useFormat } from "../../i18n/format.ts";
import { frameWords } from "../../i18n/frame-words.ts";
import { treeWords } from "../../i18n/tree-words.ts";
import { useWords } from "../../i18n/words.ts";
import { useFrame } from "../../ui/frame/frame.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import type { TreeFilter } from "./filter.ts";
import { Legend } from "./legend.tsx";
import { NewSession } from "./new-session.tsx";
import { Rail } from "./rail.tsx";
import { rowId, treeRows, type TreeRow } from "./rows.ts";
import { TreeLine } from "./tree-line.tsx";
import { useTreeKeys } from "./tree-keys.ts";
import { useSessionActions } from "./use-session-actions.ts";
import classes from "./tree.module.css";

export function Tree() {
  const frame = useFrame();
  return frame.treeOpen ? <OpenTree /> : <Rail />;
}

/** Which modules are unfolded (at first the one of the open session), and which row has the focus. */
function useTreeState() {
  const overview = useOverview();
  const { session } = useRoute();
  const home = overview.modules.find(({ sessions }) => sessions.some(({ id }) => id === session));
  const [expanded, setExpandedSet] = useState<ReadonlySet<string>>(new Set(home ? [home.id] : []));
  const [shownFor, setShownFor] = useState(session);
  const [active, setActive] = useState(session ?? "");
  if (session !== shownFor) {
    setShownFor(session);
    setActive(session ?? "");
    if (home) setExpandedSet(new Set([...expanded, home.id]));
  }
  const setExpanded = (module: string, open: boolean) => {
    const next = new Set(expanded);
    if (open) next.add(module);
    else next.delete(module);
    setExpandedSet(next);
  };
  const [filter, setFilter] = useState<TreeFilter | null>(null);
  const rows = treeRows(overview, expanded, filter);
  return { rows, active, setActive, setExpanded, filter, setFilter };
}

function OpenTree() {
  const words = useWords(frameWords);
  const { noMatch } = useWords(treeWords);
  const studio = useStudio();
  const route = useRoute();
  const { rows, active, setActive, setExpanded, filter, setFilter } = useTreeState();
  const actions = useSessionActions();
  const list = useRef<HTMLDivElement>(null);

  const open = (row: TreeRow) => {
    if (row.kind === "module") setExpanded(row.module.id, !row.expanded);
    else studio.open(route.screen, row.session.id);
  };
  const focus = (id: string) => {
    setActive(id);
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
    );
  };
  const remove = (row: TreeRow) => {
    if (row.kind === "session") actions.remove(row.session);
  };
  const onKey = useTreeKeys(rows, { focus, setExpanded, open, remove, move: actions.move });

  const activeId = rows.some((row) => rowId(row) === active) ? active : rows[0] && rowId(rows[0]);
  return (
    <aside className={classes.pane} aria-label={words.tree} data-pane tabIndex={-1}>
      <TreeHead />
      {rows.length === 0 && filter && <p className={classes.none}>{noMatch}</p>}
      <div ref={list} role="tree" aria-label={words.tree} className={classes.rows}>
        {rows.map((row, index) => (
          <TreeLine
            key={rowId(row)}
            row={row}
            isActive={rowId(row) === activeId}
            isSelected={row.kind === "session" && row.session.id === route.session}
            onOpen={() => open(row)}
            onFocus={() => setActive(rowId(row))}
            onKeyDown={(event) => onKey(event, row, index)}
            onMove={(step) => actions.move(row, step)}
            onRemove={() => remove(row)}
          />
        ))}
      </div>
      <Legend filter={filter} onFilter={setFilter} />
    </aside>
  );
}

function TreeHead() {
  const words = useWords(frameWords);
  const format = useFormat();
  const frame = useFrame();
  const { modules } = useOverview();
  const [creating, setCreating] = useState(false);
  const sessions = modules.reduce((sum, module) => sum + module.sessions.length, 0);
  return (
    <div className={classes.head}>
      <IconButton label={words.foldTree} onClick={frame.toggleTree}>
        <IconLayoutSidebar size={16} stroke={1.75} />
      </IconButton>
      <span className={classes.counts}>{words.treeCounts(modules.length, sessions)}</span>
      <IconButton label={words.newSession} onClick={() => setCreating(true)}>
        <IconPlus size={16} stroke={1.75} />
      </IconButton>
      <span className={classes.minutesHead} lang={format.language}>
        <IconClock size={14} stroke={1.75} aria-hidden /> {words.minutesHead}
      </span>
      <NewSession opened={creating} onClose={() => setCreating(false)} />
    </div>
  );
}
