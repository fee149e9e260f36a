import { evaluationLimits, type Evaluation, type Participant } from "./model.ts";

/** The participants who have answered something: they are never taken away. */
const answering = ({ sheets }: Pick<Evaluation, "sheets">) =>
  new Set(sheets.map(({ participant }) => participant));

/** How many participants a run cannot go below: up to the last who has answered something. */
export function leastHeadCount(evaluation: Pick<Evaluation, "participants" | "sheets">): number {
  const answered = answering(evaluation);
  return evaluation.participants.findLastIndex(({ id }) => answered.has(id)) + 1;
}

/** The next number that is neither a code nor behind an id. */
function nextParticipant(participants: readonly Participant[]): Participant {
  const taken = new Set(participants.flatMap(({ id, code }) => [id, code]));
  let number = participants.length + 1;
  while (taken.has(String(number)) || taken.has(`p${number}`)) number += 1;
  return { id: `p${number}`, code: String(number), name: "" };
}

/** As many participants as asked for, numbered on; those who have answered stay in any case. */
export function withHeadCount(
  evaluation: Pick<Evaluation, "participants" | "sheets">,
  count: number,
): Participant[] {
  const least = leastHeadCount(evaluation);
  const wanted = Math.min(Math.max(count, least), evaluationLimits.participants);
  const participants = evaluation.participants.slice(0, wanted);
  while (participants.length < wanted) participants.push(nextParticipant(participants));
  return participants;
}
