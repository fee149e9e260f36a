import { useState } from "react";
import { headsOf, materialsFor } from "../../../shared/planning/materials.ts";
import { useFormat } from "../../i18n/format.ts";
import { planToolWords } from "../../i18n/plan-tool-words.ts";
import { planWords } from "../../i18n/plan-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { MinutesInput } from "../../ui/minutes-input.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import type { PlanContext } from "./plan.ts";
import classes from "./plan.module.css";

/** What to bring for the participants, with quantities; the list can be copied. */
export function MaterialsPart({ context }: { context: PlanContext }) {
  const words = useWords(planWords);
  const tools = useWords(planToolWords);
  const handout = useWords(terms).kind.handout;
  const format = useFormat();
  const [copied, setCopied] = useState(false);
  const running = context.view.schedule.steps.map(({ activity }) => activity);
  const heads = headsOf(running, context.participants);
  const materials = materialsFor(running, heads, { language: format.language, handout });
  const lines = materials.map(({ name, quantity }) => `${name} ${format.digits(quantity)}`);
  const copy = async () => {
    await navigator.clipboard.writeText(lines.join("\n"));
    setCopied(true);
  };
  return (
    <section>
      <h2>{words.bring}</h2>
      <div className={classes.bringFor}>
        {tools.forPeople}{" "}
        <MinutesInput
          label={tools.participants}
          refusal={tools.participantsRefusal}
          lowest={1}
          highest={1_000}
          value={context.participants}
          onChange={context.setParticipants}
        />{" "}
        {tools.people}
      </div>
      {materials.length === 0 && <p>{words.nothingToBring}</p>}
      <ul className={classes.materials} lang={format.language}>
        {materials.map(({ name, quantity, per }) => (
          <li key={name} title={tools.each[per]}>
            {name} <strong>{format.digits(quantity)}</strong>
          </li>
        ))}
      </ul>
      {materials.length > 0 && (
        <TextButton onClick={() => void copy().catch(() => {})}>
          {copied ? tools.copied : tools.copyList}
        </TextButton>
      )}
    </section>
  );
}
