import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  sampleRun,
  sampleSource,
  slotOf,
  timetableArbitrary,
} from "../../../test/support/timetable-source.ts";
import { emptyPerson } from "../../curriculum/directory.ts";
import { dayOff, weeksOf, weekStart } from "./calendar.ts";
import { timetableClashes } from "./clashes.ts";
import { dropStart, movedBy, withPeriodsMoved } from "./moves.ts";
import { substitutesFor } from "./substitutes.ts";

describe("moving a slot", () => {
  it("by keys goes from Thursday to Sunday, and from period to period over the breaks", () => {
    const run = sampleRun();
    const thursday = { date: "2026-03-05", start: 600 };
    expect(movedBy(run, thursday, "day", 1)).toEqual({ date: "2026-03-08", start: 600 });
    expect(movedBy(run, thursday, "period", 1)).toEqual({ date: "2026-03-05", start: 690 });
    expect(movedBy(run, thursday, "grid", -1)).toEqual({ date: "2026-03-05", start: 595 });
    expect(movedBy(run, { date: "2026-03-01", start: 540 }, "day", -1).date).toBe("2026-03-01");
  });

  it("by keys always ends on a working day, or stays where it is", () => {
    fc.assert(
      fc.property(timetableArbitrary, fc.constantFrom<1 | -1>(1, -1), ({ run }, step) => {
        for (const slot of run.slots) {
          const { date } = movedBy(run, slot, "day", step);
          if (date !== slot.date) expect(dayOff(run, date)).toBe(null);
        }
      }),
    );
  });

  it("by dropping starts with the period it falls on, and outside of periods on the grid", () => {
    expect(dropStart(sampleRun(), 627)).toBe(600);
    expect(dropStart(sampleRun(), 662)).toBe(660);
  });

  it("follows its period when that gets another time, unless it is locked", () => {
    const run = sampleRun({ slots: [slotOf("a"), slotOf("b", { locked: true })] });
    const periods = run.periods.map((period) =>
      period.start === 540 ? { ...period, start: 550 } : period,
    );
    const moved = withPeriodsMoved(run, { ...run, periods });
    expect(moved.slots.map(({ start }) => start)).toEqual([550, 540]);
  });
});

describe("weeks", () => {
  it("begin on Sunday, and cover the run and what lies outside it", () => {
    expect(weekStart("2026-03-07")).toBe("2026-03-01");
    expect(weeksOf(sampleRun())).toEqual(["2026-03-01", "2026-03-08"]);
    const late = slotOf("a", { date: "2026-03-20" });
    expect(weeksOf(sampleRun({ slots: [late] }))).toHaveLength(3);
  });
});

describe("substitutes", () => {
  it("are those named, then those with the same role, who are free; the least busy first", () => {
    const role = "faculty" as const;
    const named = { ...emptyPerson("named"), role: "resource-person" as const };
    const ill = { ...emptyPerson("ill"), role, substitutes: ["named"] };
    const busy = { ...emptyPerson("busy"), role };
    const other = { ...emptyPerson("other"), role };
    const idle = { ...emptyPerson("idle"), role };
    const lead = (person: string) => [{ person, role: "lead" as const }];
    const slots = [
      slotOf("a", { people: lead("ill") }),
      slotOf("b", { people: lead("busy") }),
      slotOf("c", { people: lead("other"), date: "2026-03-02" }),
    ];
    const people = [ill, busy, other, idle, emptyPerson("stranger"), named];
    const source = sampleSource({ run: sampleRun({ slots }), directory: { people, venues: [] } });
    const found = substitutesFor(source, slots[0] ?? slotOf("a"), ill);
    expect(found.map(({ person, isNamed }) => [person.id, isNamed])).toEqual([
      ["named", true],
      ["idle", false],
      ["other", false],
    ]);
  });

  it("who take a place never make a clash of people", () => {
    fc.assert(
      fc.property(timetableArbitrary, (source) => {
        for (const slot of source.run.slots) {
          const [first] = slot.people;
          const person = source.directory.people.find(({ id }) => id === first?.person);
          if (!first || !person) continue;
          for (const { person: substitute } of substitutesFor(source, slot, person)) {
            const people = [{ ...first, person: substitute.id }, ...slot.people.slice(1)];
            const slots = source.run.slots.map((each) =>
              each === slot ? { ...slot, people } : each,
            );
            const clashes = timetableClashes({ ...source, run: { ...source.run, slots } });
            const own = clashes.filter(
              ({ kind, about, slot: at, other }) =>
                (kind === "person" || kind === "away") &&
                about === substitute.id &&
                (at === slot.id || other === slot.id),
            );
            expect(own).toEqual([]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
