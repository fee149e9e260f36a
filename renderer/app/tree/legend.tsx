import { IconLanguage, IconMessage } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useOverview } from "../../client/studio.ts";
import { sessionStatuses } from "../../../shared/curriculum/session.ts";
import { terms } from "../../i18n/terms.ts";
import { treeWords } from "../../i18n/tree-words.ts";
import { useWords } from "../../i18n/words.ts";
import { StatusDot } from "../../ui/status-dot.tsx";
import { countMatches, type TreeFilter } from "./filter.ts";
import classes from "./tree.module.css";

const icon = { size: 14, stroke: 1.75, "aria-hidden": true } as const;

type Props = { filter: TreeFilter | null; onFilter: (filter: TreeFilter | null) => void };

/** What the dots mean; each narrows the tree to its sessions, and again shows all of them. */
export function Legend({ filter, onFilter }: Props) {
  const words = useWords(treeWords);
  const names = useWords(terms).status;
  const overview = useOverview();
  const choice = (each: TreeFilter, name: string, shown: ReactNode) => {
    const count = countMatches(overview, each);
    return (
      <button
        key={each}
        type="button"
        aria-pressed={filter === each}
        aria-label={words.only(name, count)}
        title={words.only(name, count)}
        disabled={count === 0 && filter !== each}
        onClick={() => onFilter(filter === each ? null : each)}
      >
        {shown}
      </button>
    );
  };
  return (
    <div className={classes.legend} role="group" aria-label={words.filter}>
      {sessionStatuses.map((status) =>
        choice(
          status,
          names[status],
          <>
            <StatusDot status={status} /> {names[status]}
          </>,
        ),
      )}
      <i />
      {choice("gaps", words.gapsFilter, <IconLanguage {...icon} />)}
      {choice("comments", words.commentsFilter, <IconMessage {...icon} />)}
    </div>
  );
}
