import type { List, ListItem } from "../nodes/list.ts";
import type { ListLine } from "./reading.ts";

const itemOf = ({ line }: ListLine): ListItem => ({
  type: "list-item",
  children: [{ type: "list-item-text", children: line }],
});

const listOf = ({ style }: ListLine): List => ({ type: "list", style, children: [] });

type Open = { level: number; readonly list: List; readonly name: string };

/** Adds a list under the last item of another, or gives the one that is there. */
function listUnder(parent: List, line: ListLine): List {
  const item = parent.children.at(-1);
  const existing = item?.children[1];
  if (!item || existing) return existing ?? parent;
  const list = listOf(line);
  item.children = [item.children[0], list];
  return list;
}

/**
 * Lists from lines that say only how deep they are: as Word writes them, and as nested lists come to
 * when they are read line by line. Lines of another list or style at the outermost level begin anew.
 */
export function nestLines(lines: readonly ListLine[]): List[] {
  const lists: List[] = [];
  const open: Open[] = [];
  for (const line of lines) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > line.level) open.pop();
    const last = open.at(-1);
    if (last && last.level < line.level) {
      open.push({ level: line.level, list: listUnder(last.list, line), name: line.list });
    } else if (!last || (open.length === 1 && isAnother(last, line))) {
      const list = listOf(line);
      lists.push(list);
      open.splice(0, open.length, { level: line.level, list, name: line.list });
    } else last.level = line.level;
    open.at(-1)?.list.children.push(itemOf(line));
  }
  return lists;
}

const isAnother = (open: Open, line: ListLine): boolean =>
  open.name !== line.list || open.list.style !== line.style;
