import { newId } from "../lib/ids.ts";
import { evaluationLimits, type Evaluation, type Participant } from "./model.ts";

/** The participants who have answered something: they are never taken away. */
const answering = ({ sheets }: Pick<Evaluation, "sheets">) =>
  new Set(sheets.map(({ participant }) => participant));

/** How many participants a run cannot go below: up to the last who has answered something. */
export function leastHeadCount(evaluation: Pick<Evaluation, "participants" | "sheets">): number {
  const answered = answering(evaluation);
  return evaluation.participants.findLastIndex(({ id }) => answered.has(id)) + 1;
}

function freeCode(participants: readonly Participant[], from: number): string {
  const taken = new Set(participants.map(({ code }) => code));
  let number = from;
  while (taken.has(String(number))) number += 1;
  return String(number);
}

/** As many participants as asked for, numbered on; those who have answered stay in any case. */
export function withHeadCount(
  evaluation: Pick<Evaluation, "participants" | "sheets">,
  count: number,
): Participant[] {
  const least = leastHeadCount(evaluation);
  const wanted = Math.min(Math.max(count, least), evaluationLimits.participants);
  const participants = evaluation.participants.slice(0, wanted);
  while (participants.length < wanted) {
    const code = freeCode(participants, participants.length + 1);
    participants.push({ id: newId(), code, name: "" });
  }
  return participants;
}
