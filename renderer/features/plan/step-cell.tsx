import { IconArrowsSplit2, IconLock } from "@tabler/icons-react";
import type { Activity } from "../../../shared/curriculum/session.ts";
import { responsibles } from "../../../shared/curriculum/session.ts";
import { methodCodes, methods, type MethodCode } from "../../../shared/curriculum/methods.ts";
import { clock } from "../../../shared/language/dates.ts";
import { setText, type Bilingual } from "../../../shared/language/bilingual.ts";
import { useOverview } from "../../client/studio.ts";
import { fieldWords } from "../../i18n/field-words.ts";
import { useFormat } from "../../i18n/format.ts";
import { planToolWords } from "../../i18n/plan-tool-words.ts";
import { planWords } from "../../i18n/plan-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { MethodChip } from "../../ui/method-code.tsx";
import { MinutesInput } from "../../ui/minutes-input.tsx";
import type { Column } from "./columns.ts";
import { numbersOf, ranges } from "./ranges.ts";
import type { StepRowProps } from "./step-row-props.ts";
import { changeStep } from "./steps.ts";
import classes from "./plan.module.css";

type StepCellProps = StepRowProps & { column: Column };

const nothing = "–";

export function StepCell(props: StepCellProps) {
  const { column, index, activity, context } = props;
  const format = useFormat();
  switch (column) {
    case "number":
      return format.digits(index + 1);
    case "time":
      return <TimeCell {...props} />;
    case "step":
      return (
        <>
          <TextCell {...props} field="title" />
          <TextCell {...props} field="content" />
          {!props.columns.includes("materials") && (
            <span className={classes.secondLine}>
              <TextCell {...props} field="materials" />
              <WhoCell {...props} />
            </span>
          )}
        </>
      );
    case "method":
      return <MethodCell {...props} />;
    case "minimum":
    case "planned":
    case "maximum":
      return <MinutesCell {...props} limit={column} />;
    case "materials":
      return <TextCell {...props} field="materials" />;
    case "who":
      return <WhoCell {...props} />;
    case "slides": {
      const order = context.slides.map(({ id }) => id);
      return format.digits(ranges(numbersOf(activity.slides, order))) || nothing;
    }
    case "handout":
      return activity.usesHandout ? "✓" : nothing;
    case "outcomes": {
      const order = context.record.value.outcomes.map(({ id }) => id);
      return format.digits(numbersOf(activity.outcomes, order).join(" ")) || nothing;
    }
    default:
      return column satisfies never;
  }
}

function TimeCell({ activity, context }: StepCellProps) {
  const words = useWords(planWords);
  const tools = useWords(planToolWords);
  const format = useFormat();
  const step = context.view.schedule.steps.find((one) => one.activity === activity);
  if (!step) return <span className={classes.leftOut}>{words.leftOut}</span>;
  const { start, end, minutes } = step;
  return (
    <>
      {clock(start, format.language)}–{clock(end, format.language)}
      {activity.startsAt !== undefined && (
        <IconLock size={12} stroke={2} className={classes.lock} aria-label={tools.locked} />
      )}
      {step.track > 0 && (
        <IconArrowsSplit2
          size={12}
          stroke={2}
          className={classes.lock}
          aria-label={tools.alongside}
        />
      )}
      {minutes !== activity.minutes.planned && (
        <span className={classes.here}>{words.runsHere(format.minutes(minutes))}</span>
      )}
    </>
  );
}

type TextField = "title" | "content" | "materials";

/** The text in the language of the interface; the inspector has both. */
function TextCell({
  activity,
  context,
  index,
  onKeyDown,
  field,
}: StepCellProps & { field: TextField }) {
  const words = useWords(planWords);
  const { language, digits } = useFormat();
  const { sourceLanguage } = useOverview().curriculum;
  const number = digits(index + 1);
  const labels: Record<TextField, string> = {
    title: words.stepTitle(number),
    content: words.stepContent(number),
    materials: words.cell(words.materials, number),
  };
  const placeholders: Record<TextField, string> = {
    title: words.titlePlaceholder,
    content: words.contentPlaceholder,
    materials: nothing,
  };
  const value: Bilingual = activity[field];
  const change = (text: string) =>
    context.changeSteps(
      (steps) =>
        changeStep(steps, activity.id, {
          [field]: setText(value, language, text, sourceLanguage),
        }),
      `${activity.id} ${field} ${language}`,
    );
  return (
    <span data-cell={`${index}:${field}`} className={classes.textCell}>
      <textarea
        rows={1}
        lang={language}
        className={classes.input}
        data-field={field}
        aria-label={labels[field]}
        placeholder={value[language === "en" ? "bn" : "en"] || placeholders[field]}
        value={value[language]}
        onChange={(event) => change(event.currentTarget.value.replace(/\s*\n\s*/g, " "))}
        onKeyDown={(event) => onKeyDown(event, index, field)}
      />
    </span>
  );
}

function MethodCell({ activity, context, index }: StepCellProps) {
  const words = useWords(planWords);
  const tools = useWords(planToolWords);
  const { language, digits } = useFormat();
  if (activity.kind === "break") return <span className={classes.break}>{tools.break}</span>;
  return (
    <span className={classes.methodCell}>
      <MethodChip method={activity.method} />
      <select
        className={classes.over}
        aria-label={words.cell(words.method, digits(index + 1))}
        value={activity.method}
        onChange={(event) => {
          const method = event.currentTarget.value as MethodCode;
          context.changeSteps((steps) => changeStep(steps, activity.id, { method }));
        }}
      >
        {methodCodes.map((code) => (
          <option key={code} value={code}>
            {code} {methods[code][language]}
          </option>
        ))}
      </select>
    </span>
  );
}

type Limit = keyof Activity["minutes"];

function MinutesCell({
  activity,
  context,
  index,
  onKeyDown,
  limit,
}: StepCellProps & { limit: Limit }) {
  const words = useWords(planWords);
  const fields = useWords(fieldWords);
  const { digits } = useFormat();
  return (
    <MinutesInput
      plain
      strong={limit === "planned"}
      label={words.cell(words[limit], digits(index + 1))}
      refusal={fields.wholeMinutes}
      value={activity.minutes[limit]}
      onChange={(minutes) =>
        context.changeSteps(
          (steps) =>
            changeStep(steps, activity.id, { minutes: { ...activity.minutes, [limit]: minutes } }),
          `${activity.id} ${limit}`,
        )
      }
      onKeyDown={(event) => onKeyDown(event, index, limit)}
    />
  );
}

function WhoCell({ activity, context, index }: StepCellProps) {
  const words = useWords(planWords);
  const names = useWords(terms).responsible;
  const { digits } = useFormat();
  return (
    <select
      className={classes.select}
      aria-label={words.cell(words.who, digits(index + 1))}
      value={activity.responsible}
      onChange={(event) => {
        const responsible = responsibles.find((who) => who === event.currentTarget.value);
        if (responsible) {
          context.changeSteps((steps) => changeStep(steps, activity.id, { responsible }));
        }
      }}
    >
      {responsibles.map((who) => (
        <option key={who} value={who}>
          {names[who]}
        </option>
      ))}
    </select>
  );
}
