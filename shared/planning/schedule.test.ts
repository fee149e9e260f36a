import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planArbitrary, stepOf } from "../../test/support/plan-arbitraries.ts";
import { planningRuns } from "../../test/support/planning-runs.ts";
import type { Clash } from "./clashes.ts";
import { fitOf } from "./fit.ts";
import { scheduleOf, usualStart } from "./schedule.ts";
import { minutesByFamily, minuteSums, participantShare } from "./sums.ts";

/** Work and a break for every minute, counted one by one: how many blocks run in it. */
function blocksAtEachMinute(steps: ReturnType<typeof scheduleOf>["steps"]): Map<number, number> {
  const counts = new Map<number, number>();
  let index = 0;
  while (index < steps.length) {
    const block = steps.slice(index, index + (steps[index]?.tracks ?? 1));
    const end = Math.max(...block.map((step) => step.end));
    for (let minute = block[0]?.start ?? 0; minute < end; minute += 1) {
      counts.set(minute, (counts.get(minute) ?? 0) + 1);
    }
    index += block.length;
  }
  return counts;
}

const covers = (clashes: readonly Clash[], kind: Clash["kind"], minute: number) =>
  clashes.some((clash) => clash.kind === kind && clash.from <= minute && minute < clash.to);

describe("the schedule of a session", () => {
  it("puts one step after another from the usual start", () => {
    const { steps, end } = scheduleOf([stepOf("a1", 5), stepOf("a2", 15)], usualStart);
    expect(steps.map(({ start, end }) => [start, end])).toEqual([
      [660, 665],
      [665, 680],
    ]);
    expect(end).toBe(680);
  });

  it("runs a variant: other minutes here, a step left out there", () => {
    const schedule = scheduleOf([stepOf("a1", 5), stepOf("a2", 15), stepOf("a3", 10)], 0, [
      { activity: "a1", minutes: 3 },
      { activity: "a2", minutes: 0 },
    ]);
    expect(schedule.steps.map(({ activity, minutes }) => [activity.id, minutes])).toEqual([
      ["a1", 3],
      ["a3", 10],
    ]);
    expect(schedule.leftOut.map(({ id }) => id)).toEqual(["a2"]);
    expect(schedule.total).toBe(13);
  });

  it("starts parallel steps together, goes on when the longest ends, and tells who waits", () => {
    const schedule = scheduleOf(
      [stepOf("a1", 10), stepOf("a2", 20), stepOf("a3", 12, { alongside: true }), stepOf("a4", 5)],
      0,
    );
    expect(schedule.steps.map(({ start, end }) => [start, end])).toEqual([
      [0, 10],
      [10, 30],
      [10, 22],
      [30, 35],
    ]);
    expect(schedule.clashes).toEqual([
      { kind: "wait", activity: "a3", other: null, from: 22, to: 30 },
    ]);
  });

  it("tells of the gap before a lock, of the overlap with it, and of a lock before the start", () => {
    const tea = (startsAt: number) => stepOf("tea", 15, { startsAt, kind: "break" });
    const clashesAt = (startsAt: number) =>
      scheduleOf([stepOf("a1", 30), tea(startsAt), stepOf("a2", 10)], 600).clashes;
    expect(clashesAt(630)).toEqual([]);
    expect(clashesAt(640)).toEqual([
      { kind: "gap", activity: "tea", other: null, from: 630, to: 640 },
    ]);
    expect(clashesAt(620)).toEqual([
      { kind: "overlap", activity: "tea", other: "a1", from: 620, to: 630 },
    ]);
    expect(clashesAt(590).map(({ kind }) => kind)).toEqual(["early", "overlap"]);
  });

  it("leaves no gap and no overlap where nothing is locked, whatever the steps and the variant", () => {
    fc.assert(
      fc.property(planArbitrary, fc.nat(1_439), ({ steps, variant }, start) => {
        const free = steps.map((step) => ({ ...step, startsAt: undefined }));
        const { clashes, ...schedule } = scheduleOf(free, start, variant);
        expect(clashes.filter(({ kind }) => kind !== "wait")).toEqual([]);
        expect(schedule.steps.length + schedule.leftOut.length).toBe(steps.length);
        expect(schedule.total).toBe(blocksAtEachMinute(schedule.steps).size);
      }),
      planningRuns(100),
    );
  });

  it("never moves a lock, and reports every minute in which nothing or too much runs", () => {
    fc.assert(
      fc.property(planArbitrary, fc.nat(1_439), ({ steps, variant }, start) => {
        const schedule = scheduleOf(steps, start, variant);
        for (const { activity, start: at } of schedule.steps) {
          if (activity.startsAt !== undefined) expect(at).toBe(activity.startsAt);
        }
        const counts = blocksAtEachMinute(schedule.steps);
        const first = Math.min(start, ...schedule.steps.map((step) => step.start));
        for (let minute = first; minute < schedule.end; minute += 1) {
          const count = counts.get(minute) ?? 0;
          expect(covers(schedule.clashes, "gap", minute)).toBe(count === 0 && minute >= start);
          expect(covers(schedule.clashes, "overlap", minute)).toBe(count > 1);
        }
      }),
      planningRuns(60),
    );
  });
});

describe("sums of a plan", () => {
  it("shares all minutes out among the families, breaks apart", () => {
    const steps = [
      stepOf("a1", 20),
      stepOf("a2", 25, { method: "GE" }),
      stepOf("a3", 15, { kind: "break" }),
      stepOf("a4", 5, { method: "CT" }),
    ];
    const schedule = scheduleOf(steps, 0);
    expect(minutesByFamily(schedule.steps)).toEqual({
      speaks: 20,
      works: 25,
      checks: 5,
      breaks: 15,
    });
    expect(participantShare(schedule)).toBeCloseTo(0.6);
    expect(participantShare(scheduleOf([], 0))).toBe(0);
  });

  it("counts parallel steps in equal parts of the participants", () => {
    const steps = [stepOf("a1", 20), stepOf("a2", 20, { method: "GE", alongside: true })];
    expect(minutesByFamily(scheduleOf(steps, 0).steps)).toMatchObject({ speaks: 10, works: 10 });
  });

  it("adds up to the total by family, and keeps minimum, planned and maximum in order", () => {
    fc.assert(
      fc.property(planArbitrary, ({ steps, variant }) => {
        const apart = { startsAt: undefined, alongside: undefined };
        const free = steps.map((step) => ({ ...step, ...apart }));
        const schedule = scheduleOf(free, 0, variant);
        const families = Object.values(minutesByFamily(schedule.steps));
        expect(families.reduce((sum, value) => sum + value, 0)).toBe(schedule.total);
        const sums = minuteSums(steps);
        expect(sums.minimum).toBeLessThanOrEqual(sums.planned);
        expect(sums.planned).toBeLessThanOrEqual(sums.maximum);
        const unlocked = steps.map((step) => ({ ...step, startsAt: undefined }));
        expect(minuteSums(unlocked).planned).toBe(scheduleOf(unlocked, 0).total);
      }),
      planningRuns(100),
    );
  });
});

describe("how a plan stands to its slot", () => {
  it("says how far over and whether shortening can mend it", () => {
    const limits = { minimum: 54, maximum: 121 };
    expect(fitOf(90, 90, limits)).toEqual({ status: "fits" });
    expect(fitOf(90, 60, limits)).toEqual({ status: "over", minutes: 30, possible: true });
    expect(fitOf(90, 45, limits)).toEqual({ status: "over", minutes: 45, possible: false });
    expect(fitOf(90, 120, limits)).toEqual({ status: "under", minutes: 30, possible: true });
    expect(fitOf(90, 150, limits)).toEqual({ status: "under", minutes: 60, possible: false });
  });
});
