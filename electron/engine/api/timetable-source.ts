import type { CourseRun } from "../../../shared/curriculum/course-run.ts";
import {
  timedSlots,
  type ElsewhereSlot,
  type TimetabledSession,
  type TimetableSource,
} from "../../../shared/planning/timetable/timetable.ts";
import type { Storage } from "../storage/storage.ts";

const timetabledSessions = (storage: Storage): TimetabledSession[] =>
  storage.sessions
    .all()
    .map(({ session: { id, minutes, prerequisites } }) => ({ id, minutes, prerequisites }));

const placementsIn = (storage: Storage, course: string) =>
  storage.placements.all().filter((placement) => placement.course === course);

/** The slots of all other runs whose days meet those of a run. */
function elsewhereOf(
  storage: Storage,
  run: CourseRun,
  sessions: readonly TimetabledSession[],
): ElsewhereSlot[] {
  const dates = new Set(run.slots.map(({ date }) => date));
  const isNear = (date: string) =>
    dates.has(date) || (run.firstDate <= date && date <= run.lastDate);
  return storage.courseRuns
    .all()
    .filter((other) => other.run.id !== run.id)
    .flatMap(({ run: other }) =>
      timedSlots({ run: other, placements: placementsIn(storage, other.course), sessions })
        .filter(({ slot }) => isNear(slot.date))
        .map(({ slot, start, end }) => ({
          run: other.id,
          slot: slot.id,
          date: slot.date,
          start,
          end,
          venue: slot.venue,
          people: slot.people.map(({ person }) => person),
        })),
    );
}

/** A run with all that planning and documents need. */
export function timetableSource(storage: Storage, run: CourseRun): TimetableSource {
  const sessions = timetabledSessions(storage);
  return {
    run,
    course: storage.curriculum.courses.get(run.course),
    placements: placementsIn(storage, run.course),
    sessions,
    directory: storage.directory.get().directory,
    elsewhere: elsewhereOf(storage, run, sessions),
  };
}
