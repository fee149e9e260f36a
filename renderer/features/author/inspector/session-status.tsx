import { SegmentedControl } from "@mantine/core";
import type { StatusChange } from "../../../../shared/curriculum/review.ts";
import { sessionStatuses, type Session } from "../../../../shared/curriculum/session.ts";
import type { EditedRecord } from "../../../client/use-record.ts";
import { useFormat } from "../../../i18n/format.ts";
import { reviewWords } from "../../../i18n/review-words.ts";
import { terms } from "../../../i18n/terms.ts";
import { useWords } from "../../../i18n/words.ts";
import { useSigned } from "../../../ui/author-name/use-signed.tsx";
import { InspectorPart } from "../../../ui/frame/inspector.tsx";
import { StatusDot } from "../../../ui/status-dot.tsx";
import { useStatuses } from "../use-statuses.ts";
import classes from "./inspector.module.css";

/** How far the session is, who said so and when, and what was said before. */
export function SessionStatusPart({ record }: { record: EditedRecord<Session> }) {
  const words = useWords(reviewWords);
  const names = useWords(terms).status;
  const { signed, dialog } = useSigned();
  const { id, status } = record.value;
  const changes = useStatuses(id);
  const [last, ...earlier] = changes.toReversed();
  return (
    <InspectorPart title={words.status}>
      <SegmentedControl
        aria-label={words.status}
        size="xs"
        fullWidth
        value={status}
        onChange={(next) =>
          signed(() => record.change((session) => ({ ...session, status: next })))
        }
        data={sessionStatuses.map((value) => ({
          value,
          label: (
            <span className={classes.status}>
              <StatusDot status={value} /> {names[value]}
            </span>
          ),
        }))}
      />
      {last?.status === status && <ChangeLine change={last} />}
      {earlier.length > 0 && (
        <details className={classes.history}>
          <summary>{words.statusHistory}</summary>
          <ol>
            {earlier.map((change) => (
              <li key={change.at}>
                <strong>{names[change.status]}</strong> <ChangeLine change={change} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {dialog}
    </InspectorPart>
  );
}

function ChangeLine({ change }: { change: StatusChange }) {
  const words = useWords(reviewWords);
  const { moment } = useFormat();
  return (
    <span className={classes.said}>
      {words.statusBy(change.author || words.somebody, moment(change.at))}
    </span>
  );
}
