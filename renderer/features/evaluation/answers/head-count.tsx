import { evaluationLimits } from "../../../../shared/evaluation/model.ts";
import { leastHeadCount } from "../../../../shared/evaluation/participants.ts";
import { evaluationEntryWords } from "../../../i18n/evaluation-entry-words.ts";
import { useFormat } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/words.ts";
import { MinutesInput } from "../../../ui/minutes-input.tsx";
import type { EvaluationContext } from "../context.ts";
import { withPeople } from "../edits.ts";
import classes from "../evaluation.module.css";

/** How many participants there are; nobody who has answered is taken away. */
export function HeadCount({ context: { record } }: { context: EvaluationContext }) {
  const words = useWords(evaluationEntryWords);
  const format = useFormat();
  const least = leastHeadCount(record.value);
  return (
    <label className={classes.inline}>
      {words.headCount}
      <MinutesInput
        label={words.headCount}
        refusal={words.headCountRefusal(format.digits(least))}
        lowest={least}
        highest={evaluationLimits.participants}
        value={record.value.participants.length}
        onChange={(count) =>
          record.change((evaluation) => withPeople(evaluation, count), "headCount")
        }
      />
    </label>
  );
}
