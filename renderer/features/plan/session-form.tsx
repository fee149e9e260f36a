import { NativeSelect } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { bloomLevels } from "../../../shared/curriculum/bloom.ts";
import { sessionStatuses, type Outcome, type Session } from "../../../shared/curriculum/session.ts";
import { bilingual } from "../../../shared/language/bilingual.ts";
import { newId } from "../../../shared/lib/ids.ts";
import type { EditedRecord } from "../../client/use-record.ts";
import { fieldWords } from "../../i18n/field-words.ts";
import { useFormat } from "../../i18n/format.ts";
import { planWords } from "../../i18n/plan-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { BilingualField } from "../../ui/bilingual-field.tsx";
import { InspectorPart } from "../../ui/frame/inspector.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { MinutesInput } from "../../ui/minutes-input.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import type { PlanContext } from "./plan.ts";
import { removeOutcome } from "./steps.ts";
import classes from "./plan.module.css";

type FormProps = { record: EditedRecord<Session> };

export function SessionForm({ context, number }: { context: PlanContext; number: string }) {
  const { record } = context;
  return (
    <>
      <SessionPart record={record} number={number} />
      <OutcomesPart record={record} asked={context.selected} />
      <KeyMessagesPart record={record} />
    </>
  );
}

function SessionPart({ record, number }: FormProps & { number: string }) {
  const words = useWords(planWords);
  const fields = useWords(fieldWords);
  const names = useWords(terms).status;
  const format = useFormat();
  const session = record.value;
  const set = (change: Partial<Session>, topic?: string) =>
    record.change((value) => ({ ...value, ...change }), topic);
  return (
    <InspectorPart title={`${words.sessionTab} ${format.digits(number)}`}>
      <BilingualField
        label={words.sessionTitle}
        value={session.title}
        onChange={(title, language) => set({ title }, `title ${language}`)}
      />
      <div className={classes.pair}>
        <label className={classes.smallField}>
          {words.slot}
          <MinutesInput
            label={words.slot}
            lowest={5}
            refusal={fields.slotMinutes}
            value={session.minutes}
            onChange={(minutes) => set({ minutes }, "minutes")}
          />
        </label>
        <NativeSelect
          label={words.status}
          value={session.status}
          data={sessionStatuses.map((status) => ({ value: status, label: names[status] }))}
          onChange={(event) => {
            const status = sessionStatuses.find((one) => one === event.currentTarget.value);
            if (status) set({ status });
          }}
        />
      </div>
      <BilingualField
        multiline
        label={words.aim}
        value={session.aim}
        onChange={(aim, language) => set({ aim }, `aim ${language}`)}
      />
      <BilingualField
        multiline
        label={words.preReading}
        value={session.preReading}
        onChange={(preReading, language) => set({ preReading }, `preReading ${language}`)}
      />
    </InspectorPart>
  );
}

const intoView = (element: HTMLElement | null) => element?.scrollIntoView({ block: "nearest" });

function OutcomesPart({ record, asked }: FormProps & { asked: string | null }) {
  const words = useWords(planWords);
  const { outcomes } = record.value;
  const add = () =>
    record.change((session) => ({
      ...session,
      outcomes: [...session.outcomes, { id: newId(), text: bilingual(), bloom: "understand" }],
    }));
  return (
    <InspectorPart
      title={words.outcomesTitle}
      action={<TextButton onClick={add}>{words.add}</TextButton>}
    >
      {outcomes.length === 0 && <p className={classes.none}>{words.noOutcomes}</p>}
      {outcomes.map((outcome, index) => (
        <OutcomeFields
          key={outcome.id}
          record={record}
          outcome={outcome}
          index={index}
          isAsked={outcome.id === asked}
        />
      ))}
    </InspectorPart>
  );
}

function OutcomeFields({
  record,
  outcome,
  index,
  isAsked,
}: FormProps & { outcome: Outcome; index: number; isAsked: boolean }) {
  const words = useWords(planWords);
  const names = useWords(terms).bloom;
  const format = useFormat();
  const session = record.value;
  const label = words.outcomeNumber(format.digits(index + 1));
  const steps = session.activities.filter(({ outcomes }) => outcomes.includes(outcome.id)).length;
  const items = session.testItems.filter((item) => item.outcome === outcome.id).length;
  const set = (change: Partial<Outcome>, topic?: string) =>
    record.change(
      (value) => ({
        ...value,
        outcomes: value.outcomes.map((one) =>
          one.id === outcome.id ? { ...one, ...change } : one,
        ),
      }),
      topic && `${outcome.id} ${topic}`,
    );
  return (
    <div className={classes.listed} ref={isAsked ? intoView : undefined}>
      <BilingualField
        multiline
        label={label}
        value={outcome.text}
        onChange={(text, language) => set({ text }, language)}
      />
      <div className={classes.listedFoot}>
        <NativeSelect
          aria-label={`${words.bloom}, ${label}`}
          value={outcome.bloom}
          data={bloomLevels.map((level) => ({ value: level, label: names[level] }))}
          onChange={(event) => {
            const bloom = bloomLevels.find((level) => level === event.currentTarget.value);
            if (bloom) set({ bloom });
          }}
        />
        <span className={classes.none}>{words.outcomeUse(steps, items)}</span>
        <IconButton
          label={words.remove(label)}
          disabled={items > 0}
          onClick={() => record.change((value) => removeOutcome(value, outcome.id))}
        >
          <IconTrash size={14} stroke={1.75} />
        </IconButton>
      </div>
    </div>
  );
}

function KeyMessagesPart({ record }: FormProps) {
  const words = useWords(planWords);
  const format = useFormat();
  const { keyMessages } = record.value;
  const change = (
    update: (messages: Session["keyMessages"]) => Session["keyMessages"],
    topic?: string,
  ) =>
    record.change((session) => ({ ...session, keyMessages: update(session.keyMessages) }), topic);
  return (
    <InspectorPart
      title={words.keyMessages}
      action={
        <TextButton onClick={() => change((messages) => [...messages, bilingual()])}>
          {words.add}
        </TextButton>
      }
    >
      {keyMessages.map((message, index) => {
        const label = words.keyMessage(format.digits(index + 1));
        return (
          <div key={index} className={classes.message}>
            <BilingualField
              multiline
              label={label}
              value={message}
              onChange={(text, language) =>
                change((messages) => messages.with(index, text), `message ${index} ${language}`)
              }
            />
            <IconButton
              label={words.remove(label)}
              onClick={() => change((messages) => messages.toSpliced(index, 1))}
            >
              <IconTrash size={14} stroke={1.75} />
            </IconButton>
          </div>
        );
      })}
    </InspectorPart>
  );
}
