import type { Session } from "../../../shared/curriculum/session.ts";
import { setText } from "../../../shared/language/bilingual.ts";
import { useOverview } from "../../client/studio.ts";
import { useFormat } from "../../i18n/format.ts";
import { planWords } from "../../i18n/plan-words.ts";
import { useWords } from "../../i18n/words.ts";
import { MaterialsPart } from "./materials-part.tsx";
import type { PlanContext } from "./plan.ts";
import classes from "./plan.module.css";

type FootField = "ifShort" | "ifLong" | "notesAfter";

/** What to bring, what to cut or stretch first, and notes after the session. */
export function PlanFoot({ context }: { context: PlanContext }) {
  return (
    <div className={classes.foot}>
      <MaterialsPart context={context} />
      {(["ifShort", "ifLong", "notesAfter"] as const).map((field) => (
        <FootText key={field} context={context} field={field} />
      ))}
    </div>
  );
}

function FootText({ context: { record }, field }: { context: PlanContext; field: FootField }) {
  const words = useWords(planWords);
  const { language } = useFormat();
  const { sourceLanguage } = useOverview().curriculum;
  const value = record.value[field];
  const change = (text: string) =>
    record.change(
      (session): Session => ({
        ...session,
        [field]: setText(session[field], language, text, sourceLanguage),
      }),
      `${field} ${language}`,
    );
  return (
    <section>
      <h2 id={`foot-${field}`}>{words[field]}</h2>
      <textarea
        rows={2}
        lang={language}
        className={classes.footText}
        aria-labelledby={`foot-${field}`}
        placeholder="–"
        value={value[language]}
        onChange={(event) => change(event.currentTarget.value)}
      />
    </section>
  );
}
