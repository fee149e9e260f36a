import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { frameWords } from "../../i18n/frame-words.ts";
import { planToolWords } from "../../i18n/plan-tool-words.ts";
import { planWords } from "../../i18n/plan-words.ts";
import { useWords } from "../../i18n/words.ts";
import { Inspector } from "../../ui/frame/inspector.tsx";
import { LibraryPane } from "./library-pane.tsx";
import type { PlanContext } from "./plan.ts";
import { SessionForm } from "./session-form.tsx";
import { StepForm } from "./step-form.tsx";
import classes from "./plan.module.css";

/** Everything about the selected step, or about the session, in both languages; it opens at an outcome that was asked for. */
export function PlanInspector({ context, number }: { context: PlanContext; number: string }) {
  const words = useWords(planWords);
  const tools = useWords(planToolWords);
  const frame = useWords(frameWords);
  const { record, selected } = context;
  const isOutcome = record.value.outcomes.some(({ id }) => id === selected);
  const [tab, setTab] = useState(isOutcome ? "session" : "step");
  return (
    <Inspector width={316}>
      <div className={classes.tabs}>
        <SegmentedControl
          fullWidth
          aria-label={frame.inspector}
          value={tab}
          onChange={setTab}
          data={[
            { value: "step", label: words.stepTab },
            { value: "session", label: words.sessionTab },
            { value: "library", label: tools.library },
          ]}
        />
      </div>
      {tab === "step" && <StepForm context={context} />}
      {tab === "session" && <SessionForm context={context} number={number} />}
      {tab === "library" && <LibraryPane context={context} />}
    </Inspector>
  );
}
