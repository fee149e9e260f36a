import type { CourseRun } from "../curriculum/course-run.ts";
import type { Person } from "../curriculum/directory.ts";
import { evaluationLimits, type Evaluation } from "./model.ts";

type Speaker = Evaluation["reaction"]["speakers"][number];

/** Those who hold the sessions of a run, each once, in the order of the timetable. */
export function speakersOf(
  run: Pick<CourseRun, "slots">,
  people: readonly Pick<Person, "id" | "name">[],
): Speaker[] {
  const slots = [...run.slots].sort(
    (one, two) => one.date.localeCompare(two.date) || one.start - two.start,
  );
  const ids = new Set(slots.flatMap((slot) => slot.people.map(({ person }) => person)));
  return [...ids]
    .flatMap((id) => people.find((person) => person.id === id) ?? [])
    .slice(0, evaluationLimits.speakers)
    .map(({ id, name }) => ({ id, name }));
}
