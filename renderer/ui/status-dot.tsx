import type { SessionStatus } from "../../shared/curriculum/session.ts";
import { terms } from "../i18n/terms.ts";
import { useWords } from "../i18n/words.ts";
import classes from "./status-dot.module.css";

/** How far a session is, by shape first: hollow, half, full. */
export function StatusDot({ status }: { status: SessionStatus }) {
  const words = useWords(terms);
  return (
    <span
      role="img"
      aria-label={words.status[status]}
      title={words.status[status]}
      className={classes.dot}
      data-status={status}
    />
  );
}
