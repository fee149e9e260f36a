import type { CourseRun } from "./course-run.ts";
import type { Directory } from "./directory.ts";

/** What a run or the directory may not be; words for people are made where they are shown. */
export type TimetableFaultCode =
  | "dates-out-of-order"
  | "no-working-day"
  | "end-before-start"
  | "times-overlap"
  | "person-twice"
  | "past-midnight"
  | "same-twice"
  | "own-substitute";

/** What is wrong and at which field: "periods.2.end". */
export type TimetableFault = { readonly field: string; readonly code: TimetableFaultCode };

type Span = { readonly start: number; readonly end: number };

const fault = (field: string, code: TimetableFaultCode): TimetableFault => ({ field, code });

const backward = (spans: readonly Span[], list: string): TimetableFault[] =>
  spans.flatMap(({ start, end }, index) =>
    end <= start ? [fault(`${list}.${index}.end`, "end-before-start")] : [],
  );

/** Every period and break that begins while an earlier one still runs. */
function overlapping({ periods, breaks }: Pick<CourseRun, "periods" | "breaks">): TimetableFault[] {
  const named = [
    ...periods.map((span, index) => ({ ...span, field: `periods.${index}.start` })),
    ...breaks.map((span, index) => ({ ...span, field: `breaks.${index}.start` })),
  ].toSorted((one, other) => one.start - other.start);
  let latest = 0;
  const faults: TimetableFault[] = [];
  for (const { start, end, field } of named) {
    if (start < latest) faults.push(fault(field, "times-overlap"));
    latest = Math.max(latest, end);
  }
  return faults;
}

const repeated = (items: readonly { readonly id: string }[], list: string): TimetableFault[] =>
  items.flatMap(({ id }, index) =>
    items.findIndex((other) => other.id === id) < index
      ? [fault(`${list}.${index}.id`, "same-twice")]
      : [],
  );

function slotFaults({ slots }: Pick<CourseRun, "slots">): TimetableFault[] {
  return slots.flatMap(({ people, start, minutes }, index) => {
    const ids = people.map(({ person }) => person);
    const twice = ids.findIndex((id, at) => ids.indexOf(id) < at);
    return [
      ...(twice >= 0 ? [fault(`slots.${index}.people.${twice}`, "person-twice")] : []),
      ...(start + (minutes ?? 0) > 1_440 ? [fault(`slots.${index}.minutes`, "past-midnight")] : []),
    ];
  });
}

/** Everything that is wrong with a run by itself. Clashes in a timetable are no faults: they are kept and shown. */
export function runFaults(run: CourseRun): TimetableFault[] {
  const late = run.lastDate < run.firstDate;
  return [
    ...(late ? [fault("lastDate", "dates-out-of-order")] : []),
    ...(run.workingDays.length === 0 ? [fault("workingDays", "no-working-day")] : []),
    ...backward(run.periods, "periods"),
    ...backward(run.breaks, "breaks"),
    ...overlapping(run),
    ...run.holidays.flatMap(({ from, until }, index) =>
      until < from ? [fault(`holidays.${index}.until`, "dates-out-of-order")] : [],
    ),
    ...repeated(run.periods, "periods"),
    ...repeated(run.slots, "slots"),
    ...slotFaults(run),
  ];
}

/** Everything that is wrong with people and rooms by themselves. */
export function directoryFaults({ people, venues }: Directory): TimetableFault[] {
  return [
    ...repeated(people, "people"),
    ...repeated(venues, "venues"),
    ...people.flatMap((person, index) => [
      ...person.away.flatMap(({ from, until }, at) =>
        until < from ? [fault(`people.${index}.away.${at}.until`, "dates-out-of-order")] : [],
      ),
      ...(person.substitutes.includes(person.id)
        ? [fault(`people.${index}.substitutes`, "own-substitute")]
        : []),
    ]),
  ];
}
