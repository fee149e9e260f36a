import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { methodCodes } from "../curriculum/methods.ts";
import { fitOf } from "./fit.ts";
import { minutesIn, scheduleOf, usualStart } from "./schedule.ts";
import { minutesByFamily, minuteSums } from "./sums.ts";

const minutes = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60)).map(([minimum, more, rest]) => ({
  minimum,
  planned: minimum + more,
  maximum: minimum + more + rest,
}));
const activities = fc
  .array(fc.record({ method: fc.constantFrom(...methodCodes), minutes }), { maxLength: 20 })
  .map((steps) => steps.map((step, index) => ({ ...step, id: `a${index + 1}` })));
const plan = activities.chain((steps) =>
  fc.record({
    steps: fc.constant(steps),
    variant: fc
      .subarray(steps)
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map(({ id }) => fc.nat(90).map((value) => ({ activity: id, minutes: value }))),
        ),
      ),
  }),
);

const step = (id: string, planned: number, method: "L&D" | "GE" | "CT" = "L&D") => ({
  id,
  method,
  minutes: { minimum: 1, planned, maximum: 60 },
});

describe("the schedule of a session", () => {
  it("puts one step after another from the usual start", () => {
    const { steps, end } = scheduleOf([step("a1", 5), step("a2", 15)], usualStart);
    expect(steps.map(({ start, end }) => [start, end])).toEqual([
      [660, 665],
      [665, 680],
    ]);
    expect(end).toBe(680);
  });

  it("runs a variant: other minutes here, a step left out there", () => {
    const schedule = scheduleOf([step("a1", 5), step("a2", 15), step("a3", 10)], 0, [
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

  it("leaves no gap and no overlap, whatever the steps and the variant", () => {
    fc.assert(
      fc.property(plan, fc.nat(1_439), ({ steps, variant }, start) => {
        const schedule = scheduleOf(steps, start, variant);
        let clock = start;
        for (const scheduled of schedule.steps) {
          expect(scheduled.start).toBe(clock);
          clock = scheduled.end;
        }
        expect(schedule.end).toBe(clock);
        expect(schedule.steps.length + schedule.leftOut.length).toBe(steps.length);
        expect(schedule.total).toBe(
          steps.reduce((sum, activity) => sum + minutesIn(activity, variant), 0),
        );
      }),
    );
  });
});

describe("sums of a plan", () => {
  it("shares all minutes out among the families", () => {
    const { steps } = scheduleOf([step("a1", 20), step("a2", 25, "GE"), step("a3", 5, "CT")], 0);
    expect(minutesByFamily(steps)).toEqual({ speaks: 20, works: 25, checks: 5 });
  });

  it("adds up to the total by family, and keeps minimum, planned and maximum in order", () => {
    fc.assert(
      fc.property(plan, ({ steps, variant }) => {
        const schedule = scheduleOf(steps, 0, variant);
        const families = Object.values(minutesByFamily(schedule.steps));
        expect(families.reduce((sum, value) => sum + value, 0)).toBe(schedule.total);
        const sums = minuteSums(steps);
        expect(sums.minimum).toBeLessThanOrEqual(sums.planned);
        expect(sums.planned).toBeLessThanOrEqual(sums.maximum);
        expect(sums.planned).toBe(scheduleOf(steps, 0).total);
      }),
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
