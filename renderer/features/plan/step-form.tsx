import { Checkbox, NativeSelect } from "@mantine/core";
import type { Activity } from "../../../shared/curriculum/session.ts";
import type { Bilingual } from "../../../shared/language/bilingual.ts";
import type { Slide } from "../../../shared/deck/deck.ts";
import { useFormat } from "../../i18n/format.ts";
import { planWords } from "../../i18n/plan-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { BilingualField } from "../../ui/bilingual-field.tsx";
import { BilingualText } from "../../ui/bilingual-text.tsx";
import { InspectorPart } from "../../ui/frame/inspector.tsx";
import { ClockPart } from "./clock-part.tsx";
import { GroupWorkPart } from "./group-work-part.tsx";
import type { PlanContext } from "./plan.ts";
import { changeStep } from "./steps.ts";
import classes from "./plan.module.css";

const textFields = [
  "title",
  "content",
  "facilitatorDoes",
  "participantsDo",
  "materials",
  "assessment",
] as const;

const longestDropOrder = 9;

export function StepForm({ context }: { context: PlanContext }) {
  const words = useWords(planWords);
  const format = useFormat();
  const { activities } = context.record.value;
  const index = activities.findIndex(({ id }) => id === context.selected);
  const activity = activities[index];
  if (!activity) return <p className={classes.hint}>{words.noStep}</p>;
  const change = (step: Partial<Activity>, topic?: string) =>
    context.changeSteps(
      (steps) => changeStep(steps, activity.id, step),
      topic && `${activity.id} ${topic}`,
    );
  return (
    <>
      <InspectorPart title={words.selectedStep(format.digits(index + 1))}>
        {textFields.map((field) => (
          <BilingualField
            key={field}
            label={words.fields[field]}
            multiline={field !== "title"}
            value={activity[field]}
            onChange={(text: Bilingual, language) =>
              change({ [field]: text }, `${field} ${language}`)
            }
          />
        ))}
      </InspectorPart>
      <ClockPart context={context} activity={activity} isFirst={index === 0} change={change} />
      <GroupWorkPart context={context} activity={activity} change={change} />
      <SlidesPart activity={activity} slides={context.slides} change={change} />
      <OutcomesPart context={context} activity={activity} change={change} />
      <InspectorPart title={words.dropOrder}>
        <NativeSelect
          aria-label={words.dropOrder}
          value={String(activity.dropOrder)}
          onChange={(event) => change({ dropOrder: Number(event.currentTarget.value) })}
          data={[
            { value: "0", label: words.dropNever },
            ...Array.from({ length: longestDropOrder }, (_, order) => ({
              value: String(order + 1),
              label: words.dropAt(order + 1),
            })),
          ]}
        />
      </InspectorPart>
    </>
  );
}

type PartProps = {
  activity: Activity;
  change: (step: Partial<Activity>, topic?: string) => void;
};

/** The ids with one more or one less, in the order of the whole. */
const toggled = (chosen: readonly string[], id: string, order: readonly string[]) => {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return order.filter((one) => next.has(one));
};

function SlidesPart({ activity, slides, change }: PartProps & { slides: readonly Slide[] }) {
  const words = useWords(planWords);
  const names = useWords(terms).layout;
  const format = useFormat();
  const order = slides.map(({ id }) => id);
  return (
    <InspectorPart title={words.slides}>
      {slides.length === 0 && <p className={classes.none}>{words.noSlides}</p>}
      <div className={classes.checks}>
        {slides.map(({ id, body }, index) => (
          <Checkbox
            key={id}
            size="xs"
            checked={activity.slides.includes(id)}
            onChange={() => change({ slides: toggled(activity.slides, id, order) })}
            label={
              <>
                {format.digits(index + 1)}{" "}
                {"title" in body ? <BilingualText text={body.title} /> : names[body.layout]}
              </>
            }
          />
        ))}
        <Checkbox
          size="xs"
          checked={activity.usesHandout}
          onChange={() => change({ usesHandout: !activity.usesHandout })}
          label={words.usesHandout}
        />
      </div>
    </InspectorPart>
  );
}

function OutcomesPart({ activity, change, context }: PartProps & { context: PlanContext }) {
  const words = useWords(planWords);
  const format = useFormat();
  const { outcomes } = context.record.value;
  const order = outcomes.map(({ id }) => id);
  return (
    <InspectorPart title={words.outcomes}>
      {outcomes.length === 0 && <p className={classes.none}>{words.noOutcomes}</p>}
      <div className={classes.checks}>
        {outcomes.map(({ id, text }, index) => (
          <Checkbox
            key={id}
            size="xs"
            checked={activity.outcomes.includes(id)}
            onChange={() => change({ outcomes: toggled(activity.outcomes, id, order) })}
            label={
              <>
                {format.digits(index + 1)} <BilingualText text={text} />
              </>
            }
          />
        ))}
      </div>
    </InspectorPart>
  );
}
