import { methodCodes } from "../../../shared/curriculum/methods.ts";
import type { Activity } from "../../../shared/curriculum/session.ts";
import { breakStep, energisers, methodStep } from "../../../shared/planning/step-library.ts";
import { useFormat } from "../../i18n/format.ts";
import { planToolWords } from "../../i18n/plan-tool-words.ts";
import { useWords } from "../../i18n/words.ts";
import { InspectorPart } from "../../ui/frame/inspector.tsx";
import { MethodChip } from "../../ui/method-code.tsx";
import type { PlanContext } from "./plan.ts";
import { insertAfter } from "./steps.ts";
import classes from "./plan.module.css";

const makers = {
  energisers: [...energisers, breakStep],
  methods: methodCodes.map((code) => () => methodStep(code)),
} as const;

/** Steps ready to drop in: energisers, a break, and one of every method. */
export function LibraryPane({ context }: { context: PlanContext }) {
  const words = useWords(planToolWords);
  return (["energisers", "methods"] as const).map((group) => (
    <InspectorPart key={group} title={words[group]}>
      <p className={classes.none}>{words.insertAfterSelected}</p>
      <ul className={classes.library}>
        {makers[group].map((make, index) => (
          <LibraryItem key={index} make={make} context={context} />
        ))}
      </ul>
    </InspectorPart>
  ));
}

function LibraryItem({ make, context }: { make: () => Activity; context: PlanContext }) {
  const words = useWords(planToolWords);
  const format = useFormat();
  const { title, content, method, minutes, kind } = make();
  const name = format.text(title);
  const add = () => {
    const step = make();
    context.changeSteps((steps) => insertAfter(steps, context.selected, step));
    context.select(step.id);
  };
  return (
    <li>
      <button
        type="button"
        title={format.text(content)}
        aria-label={words.insert(name)}
        onClick={add}
      >
        <span>{name}</span>
        {kind !== "break" && <MethodChip method={method} />}
        <span>{format.minutes(minutes.planned)}</span>
      </button>
    </li>
  );
}
