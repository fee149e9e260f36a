import { Button } from "@mantine/core";
import { evaluationLimits, type Evaluation } from "../../../../shared/evaluation/model.ts";
import { speakersOf } from "../../../../shared/evaluation/speakers.ts";
import { bilingual } from "../../../../shared/language/bilingual.ts";
import { newId } from "../../../../shared/lib/ids.ts";
import { evaluationEntryWords } from "../../../i18n/evaluation-entry-words.ts";
import { useFormat } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/words.ts";
import { BilingualField } from "../../../ui/bilingual-field.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import type { EvaluationContext } from "../context.ts";
import classes from "../evaluation.module.css";

type Speakers = Evaluation["reaction"]["speakers"];

/** Who is rated by name; without names the roles are rated. */
export function SpeakersPart({ context: { record, run, people } }: { context: EvaluationContext }) {
  const words = useWords(evaluationEntryWords);
  const format = useFormat();
  const { speakers } = record.value.reaction;
  const set = (update: (known: Speakers) => Speakers, topic?: string) =>
    record.change(
      (evaluation) => ({
        ...evaluation,
        reaction: { ...evaluation.reaction, speakers: update(evaluation.reaction.speakers) },
      }),
      topic,
    );
  const held = speakersOf(run, people);
  return (
    <section>
      <h2 className={classes.sideTitle}>{words.speakers}</h2>
      {speakers.length === 0 && <p className={classes.dim}>{words.speakersHint}</p>}
      {speakers.map(({ id, name }, index) => (
        <div key={id} className={classes.speaker}>
          <BilingualField
            label={words.speaker(format.digits(index + 1))}
            value={name}
            onChange={(changed) =>
              set(
                (known) => known.map((each) => (each.id === id ? { id, name: changed } : each)),
                `speaker ${id}`,
              )
            }
          />
          <TextButton onClick={() => set((known) => known.filter((each) => each.id !== id))}>
            {words.removeSpeaker(format.text(name) || words.speaker(format.digits(index + 1)))}
          </TextButton>
        </div>
      ))}
      <div className={classes.actions}>
        <Button
          variant="default"
          disabled={speakers.length >= evaluationLimits.speakers}
          onClick={() => set((known) => [...known, { id: newId(), name: bilingual() }])}
        >
          {words.addSpeaker}
        </Button>
        {held.some(({ id }) => !speakers.some((speaker) => speaker.id === id)) && (
          <TextButton
            onClick={() =>
              set((known) => [
                ...known,
                ...held.filter(({ id }) => !known.some((each) => each.id === id)),
              ])
            }
          >
            {words.fromTimetable}
          </TextButton>
        )}
      </div>
    </section>
  );
}
