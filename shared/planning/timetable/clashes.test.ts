import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  placementIn,
  sampleRun,
  sampleSource,
  slotOf,
  timetableArbitrary,
} from "../../../test/support/timetable-source.ts";
import type { Slot } from "../../curriculum/course-run.ts";
import type { TimetableClash } from "./clash.ts";
import { timetableClashes } from "./clashes.ts";
import type { TimetableSource } from "./timetable.ts";

const kindsOf = (given: Partial<TimetableSource>) =>
  timetableClashes(sampleSource(given)).map(({ kind }) => kind);
const withSlots = (...slots: Slot[]) => ({ run: sampleRun({ slots }) });

/** A clash without which of two slots it is told at: slots that start together have no order. */
const pairName = ({ kind, slot, other, run, about }: TimetableClash) =>
  `${kind} ${run === null ? [slot, other ?? ""].toSorted().join("+") : `${slot}+${other}`} ${about ?? ""}`;

const minutesSlowly = (source: TimetableSource, { content, minutes }: Slot): number => {
  if (minutes !== null) return minutes;
  if (content.kind === "event") return 60;
  const placed = source.placements.find(({ session }) => session === content.session);
  return placed?.minutes ?? source.sessions.find(({ id }) => id === content.session)?.minutes ?? 60;
};

/** Each minute that a slot takes, as "date minute". */
const minutesTaken = (source: TimetableSource, slot: Slot): Set<string> =>
  new Set(
    Array.from(
      { length: minutesSlowly(source, slot) },
      (_, at) => `${slot.date} ${slot.start + at}`,
    ),
  );

const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...one].some((minute) => other.has(minute));
const sameGroup = (one: Slot, other: Slot) =>
  one.group === "" || other.group === "" || one.group === other.group;

/** What two slots cannot share, found minute by minute, pair by pair. */
function pairsSlowly(source: TimetableSource): string[] {
  const { slots } = source.run;
  return slots.flatMap((one, index) =>
    slots.slice(index + 1).flatMap((other) => {
      if (!meet(minutesTaken(source, one), minutesTaken(source, other))) return [];
      const both = [one.id, other.id].toSorted().join("+");
      const people = one.people.filter(({ person }) =>
        other.people.some((each) => each.person === person),
      );
      return [
        ...people.map(({ person }) => `person ${both} ${person}`),
        ...(one.venue && one.venue === other.venue ? [`venue ${both} ${one.venue}`] : []),
        ...(sameGroup(one, other) ? [`group ${both} `] : []),
      ];
    }),
  );
}

function elsewhereSlowly(source: TimetableSource): string[] {
  return source.run.slots.flatMap((slot) =>
    source.elsewhere.flatMap((other) => {
      const there = Array.from(
        { length: other.end - other.start },
        (_, at) => `${other.date} ${other.start + at}`,
      );
      if (!meet(minutesTaken(source, slot), new Set(there))) return [];
      const people = slot.people.filter(({ person }) => other.people.includes(person));
      return [
        ...people.map(({ person }) => `person ${slot.id}+${other.slot} ${person}`),
        ...(slot.venue && slot.venue === other.venue
          ? [`venue ${slot.id}+${other.slot} ${slot.venue}`]
          : []),
      ];
    }),
  );
}

function daysSlowly({ run }: TimetableSource): string[] {
  return run.slots.flatMap(({ id, date }) => {
    if (date < run.firstDate || date > run.lastDate) return [`outside ${id} `];
    const holiday = run.holidays.find(({ from, until }) => date >= from && date <= until);
    if (holiday) return [`holiday ${id} ${holiday.id}`];
    const name = new Date(`${date}T12:00:00Z`)
      .toLocaleDateString("en", { weekday: "long", timeZone: "UTC" })
      .toLowerCase();
    return run.workingDays.some((each) => each === name) ? [] : [`day-off ${id} `];
  });
}

function timesSlowly(source: TimetableSource): string[] {
  const { run } = source;
  const within = (minute: number, { start, end }: { start: number; end: number }) =>
    start <= minute && minute < end;
  return run.slots
    .filter(({ content }) => content.kind === "session")
    .flatMap((slot) => {
      const minutes = Array.from(
        { length: minutesSlowly(source, slot) },
        (_, at) => slot.start + at,
      );
      const breaks = run.breaks.filter((each) => minutes.some((minute) => within(minute, each)));
      const isOff = minutes.some(
        (minute) => ![...run.periods, ...run.breaks].some((each) => within(minute, each)),
      );
      return [
        ...breaks.map((each) => `break ${slot.id} ${each.id}`),
        ...(isOff ? [`off-hours ${slot.id} `] : []),
      ];
    });
}

function peopleSlowly({ run, directory }: TimetableSource): string[] {
  const groups = new Set(run.slots.map(({ group }) => group)).size;
  const named = run.slots.some(({ group }) => group === "") ? groups - 1 : groups;
  return run.slots.flatMap(({ id, date, people, venue, group }) => {
    const room = directory.venues.find((each) => each.id === venue);
    const heads = group === "" ? run.headCount : Math.ceil(run.headCount / named);
    return [
      ...people.flatMap(({ person: who }) => {
        const person = directory.people.find((each) => each.id === who);
        if (!person) return [`person-gone ${id} ${who}`];
        const isAway = person.away.some(({ from, until }) => date >= from && date <= until);
        return isAway ? [`away ${id} ${who}`] : [];
      }),
      ...(venue && !room ? [`venue-gone ${id} ${venue}`] : []),
      ...(room?.capacity && room.capacity < heads ? [`capacity ${id} ${room.id}`] : []),
    ];
  });
}

function orderSlowly(source: TimetableSource): string[] {
  const { run, sessions } = source;
  const sessionOf = ({ content }: Slot) => (content.kind === "session" ? content.session : "");
  const endOf = (slot: Slot) =>
    Number(slot.date.replaceAll("-", "")) * 10_000 + slot.start + minutesSlowly(source, slot);
  const startOf = (slot: Slot) => Number(slot.date.replaceAll("-", "")) * 10_000 + slot.start;
  const early = run.slots.flatMap((slot) => {
    const session = sessions.find(({ id }) => id === sessionOf(slot));
    return (session?.prerequisites ?? []).flatMap((need) => {
      const before = run.slots.filter((each) => sessionOf(each) === need && sameGroup(each, slot));
      const isMet = before.length === 0 || before.some((each) => endOf(each) <= startOf(slot));
      return isMet ? [] : [`order ${slot.id} ${need}`];
    });
  });
  const gone = run.slots
    .filter(
      (slot) =>
        slot.content.kind === "session" && !sessions.some(({ id }) => id === sessionOf(slot)),
    )
    .map((slot) => `session-gone ${slot.id} ${sessionOf(slot)}`);
  return [...early, ...gone];
}

const sorted = (names: readonly string[]) => names.toSorted();
const singles = ["outside", "holiday", "day-off", "break", "off-hours", "away", "order"];
const others = ["capacity", "session-gone", "person-gone", "venue-gone"];

describe("clashes in a timetable", () => {
  it("are all that a slow, obvious computation finds, and nothing else", () => {
    fc.assert(
      fc.property(timetableArbitrary, (source) => {
        const clashes = timetableClashes(source);
        const { people, venues } = source.directory;
        const there = new Set(["", ...[...people, ...venues].map(({ id }) => id)]);
        const pairs = clashes.filter(({ kind }) => ["person", "venue", "group"].includes(kind));
        expect(sorted(pairs.map(pairName))).toEqual(
          sorted(
            // What is gone is told by itself, and not as being in two places.
            [...pairsSlowly(source), ...elsewhereSlowly(source)].filter((name) =>
              there.has(name.split(" ")[2] ?? ""),
            ),
          ),
        );
        const alone = clashes.filter(({ kind }) => [...singles, ...others].includes(kind));
        expect(
          sorted(alone.map(({ kind, slot, about }) => `${kind} ${slot} ${about ?? ""}`)),
        ).toEqual(
          sorted([
            ...daysSlowly(source),
            ...timesSlowly(source),
            ...peopleSlowly(source),
            ...orderSlowly(source),
          ]),
        );
      }),
      { numRuns: 3_000 },
    );
  });

  it("leave alone what only touches, and parallel groups in two rooms with two people", () => {
    const touching = withSlots(
      slotOf("a"),
      slotOf("b", { start: 600, content: { kind: "session", session: "s1", placement: null } }),
    );
    expect(kindsOf(touching)).toEqual([]);
    const lead = (person: string) => [{ person, role: "lead" as const }];
    const parallel = withSlots(
      slotOf("a", { group: "A", venue: "v0", people: lead("p0") }),
      slotOf("b", { group: "B", venue: "v1", people: lead("p1") }),
    );
    expect(kindsOf(parallel)).toEqual([]);
  });

  it("tell of a place of the course that is filled twice for the same participants", () => {
    const placements = [placementIn("s0", 60)];
    const twice = withSlots(slotOf("a"), slotOf("b", { date: "2026-03-02" }));
    expect(kindsOf({ ...twice, placements })).toEqual(["twice"]);
    const groups = withSlots(
      slotOf("a", { group: "A" }),
      slotOf("b", { group: "B", start: 660 + 30 }),
    );
    expect(kindsOf({ ...groups, placements })).toEqual([]);
  });

  it("let an event stand in a break and after hours", () => {
    const content = { kind: "event" as const, title: { en: "Dinner", bn: "নৈশভোজ" } };
    expect(kindsOf(withSlots(slotOf("a", { content, start: 1_140, minutes: 120 })))).toEqual([]);
  });
});
