import type { CourseRun } from "../../../../shared/curriculum/course-run.ts";
import { directoryFaults, runFaults } from "../../../../shared/curriculum/run-faults.ts";
import { listFiles } from "../paths.ts";
import { idsOf, tell, tellDoubles, tellUnknown, type Checking } from "./places.ts";

function checkRun(checking: Checking, run: CourseRun): void {
  const path = listFiles.runs;
  const place = `run ${run.id}`;
  const { content } = checking;
  for (const { field, code } of runFaults(run)) tell(checking, path, `${place}, ${field}: ${code}`);
  tellUnknown(checking, path, place, "course", [run.course], new Set(idsOf(content.courses)));
  const sessions = new Set(content.sessions.map(({ session }) => session.id));
  const held = run.slots.flatMap((slot) =>
    slot.content.kind === "session" ? [slot.content.session] : [],
  );
  tellUnknown(checking, path, place, "session", new Set(held), sessions);
  const people = run.slots.flatMap((slot) => slot.people.map(({ person }) => person));
  tellUnknown(checking, path, place, "person", new Set(people), new Set(idsOf(content.people)));
  const venues = run.slots.flatMap(({ venue }) => (venue === null ? [] : [venue]));
  tellUnknown(checking, path, place, "venue", new Set(venues), new Set(idsOf(content.venues)));
}

/** Runs of courses, people and venues: what is wrong with each, and that what they name exists. */
export function checkRuns(checking: Checking): void {
  const { runs, people, venues } = checking.content;
  tellDoubles(checking, listFiles.runs, "runs", idsOf(runs));
  for (const { field, code } of directoryFaults({ people: [...people], venues: [...venues] })) {
    const path = field.startsWith("people") ? listFiles.people : listFiles.venues;
    tell(checking, path, `${field}: ${code}`);
  }
  for (const run of runs) checkRun(checking, run);
}
