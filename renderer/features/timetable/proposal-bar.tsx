import { Button, Switch } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../../shared/lib/ids.ts";
import {
  layOut,
  takeProposal,
  type LayoutProposal,
} from "../../../shared/planning/timetable/lay-out.ts";
import { timetableWords } from "../../i18n/timetable-words.ts";
import { useWords } from "../../i18n/words.ts";
import type { TimetableContext } from "./timetable.ts";
import { useNames } from "./use-names.ts";
import classes from "./timetable.module.css";

type ProposalBarProps = {
  context: TimetableContext;
  /** The timetable without the proposal. */
  stored: TimetableContext["source"];
  proposal: LayoutProposal;
  onChange: (proposal: LayoutProposal | null) => void;
};

/** What laying out proposes, before it is taken. */
export function ProposalBar({ context, stored, proposal, onChange }: ProposalBarProps) {
  const words = useWords(timetableWords);
  const { sessionName } = useNames(stored);
  const [again, setAgain] = useState(false);
  const take = () => {
    context.changeRun((run) => ({ ...run, slots: takeProposal(run.slots, proposal) }));
    onChange(null);
  };
  const isNothing = proposal.slots.length + proposal.left.length === 0;
  return (
    <section className={classes.proposal} aria-label={words.layOut}>
      <div className={classes.proposalWords} role="status">
        <strong>
          {isNothing
            ? words.nothingToLay
            : words.proposed(proposal.slots.length, proposal.left.length)}
        </strong>{" "}
        <span className={classes.dim}>{words.proposalHint}</span>
        {proposal.left.length > 0 && (
          <ul className={classes.leftOver}>
            {proposal.left.map(({ placement, reason }) => (
              <li key={placement.id}>{words.leftOver(sessionName(placement.session), reason)}</li>
            ))}
          </ul>
        )}
      </div>
      <Switch
        size="xs"
        label={words.again}
        checked={again}
        onChange={(event) => {
          setAgain(event.currentTarget.checked);
          onChange(layOut(stored, { newId, again: event.currentTarget.checked }));
        }}
      />
      <Button variant="default" onClick={() => onChange(null)}>
        {words.discard}
      </Button>
      <Button disabled={proposal.slots.length === 0} onClick={take}>
        {words.take}
      </Button>
    </section>
  );
}
