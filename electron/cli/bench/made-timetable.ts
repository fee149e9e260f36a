import { emptyCourseRun, type Slot } from "../../../shared/curriculum/course-run.ts";
import { emptyPerson, emptyVenue } from "../../../shared/curriculum/directory.ts";
import { bilingual } from "../../../shared/language/bilingual.ts";
import type { CoverageInput } from "../../../shared/planning/coverage-input.ts";
import { addDays } from "../../../shared/planning/timetable/calendar.ts";
import { layOut } from "../../../shared/planning/timetable/lay-out.ts";
import type { TimetableSource } from "../../../shared/planning/timetable/timetable.ts";

const firstDate = "2026-01-04";
const days = 180;
const people = Array.from({ length: 40 }, (_, at) => emptyPerson(`p${at}`));
const venues = Array.from({ length: 12 }, (_, at) => ({ ...emptyVenue(`v${at}`), capacity: 40 }));

/** A person and a venue for every slot; every other session in one group of two. */
const furnished = (slot: Slot, at: number): Slot => ({
  ...slot,
  venue: `v${at % venues.length}`,
  people: [
    { person: `p${at % people.length}`, role: "lead" },
    { person: `p${(at + 11) % people.length}`, role: "co-facilitator" },
  ],
  group: ["", "A", "B"][at % 3] ?? "",
});

/** Every day of a course of 180 days, eight periods each, with a thousand sessions laid out. */
export function madeTimetable({ sessions, placements, courses }: CoverageInput): TimetableSource {
  const periods = Array.from({ length: 8 }, (_, at) => ({
    id: `t${at}`,
    start: 480 + at * 75,
    end: 480 + at * 75 + 60,
  }));
  const run = {
    ...emptyCourseRun({
      id: "run",
      course: "c0",
      title: bilingual("Run"),
      firstDate,
      lastDate: addDays(firstDate, days - 1),
      headCount: 320,
    }),
    periods,
    breaks: [],
  };
  const source: TimetableSource = {
    run,
    course: courses[0] ?? null,
    placements: placements.filter(({ course }) => course === "c0"),
    sessions: sessions.map(({ session: { id, minutes } }, at) => ({
      id,
      minutes,
      prerequisites: at % 5 === 4 ? [`s${at - 3}`] : [],
    })),
    directory: { people, venues },
    elsewhere: [],
  };
  let count = 0;
  const { slots } = layOut(source, { newId: () => `x${(count += 1)}` });
  return { ...source, run: { ...run, slots: slots.map(furnished) } };
}

/** One slot of the timetable on another day, where it meets others. */
export function withSlotMoved(source: TimetableSource, round: number): TimetableSource {
  const { slots } = source.run;
  const at = (round * 37) % slots.length;
  const date = slots[(at + 200) % slots.length]?.date ?? firstDate;
  return {
    ...source,
    run: {
      ...source.run,
      slots: slots.map((slot, index) => (index === at ? { ...slot, date } : slot)),
    },
  };
}
