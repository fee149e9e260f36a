import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stepOf, stepsArbitrary } from "../../test/support/plan-arbitraries.ts";
import { planningRuns } from "../../test/support/planning-runs.ts";
import { limitsOf } from "./elastic.ts";
import { fitTo, type FittedActivity } from "./fitting.ts";
import { scheduleOf } from "./schedule.ts";
import { shareOut } from "./share-out.ts";

const step = (
  id: string,
  [minimum, planned, maximum]: number[],
  more: Partial<FittedActivity> = {},
) =>
  stepOf(id, planned ?? 0, {
    minutes: { minimum: minimum ?? 0, planned: planned ?? 0, maximum: maximum ?? 0 },
    ...more,
  });

/** Ninety minutes whose minimums add up to 54. */
const ninety = [
  step("recap", [3, 5, 8]),
  step("aim", [3, 5, 5]),
  step("approaches", [10, 15, 20], { outcomes: ["o1"] }),
  step("risks", [10, 15, 20], { outcomes: ["o2"] }),
  step("cards", [15, 25, 30], { outcomes: ["o2"] }),
  step("present", [10, 15, 20], { outcomes: ["o3"], dropOrder: 1 }),
  step("flood", [1, 5, 10], { outcomes: ["o3"], dropOrder: 2 }),
  step("check", [3, 5, 8], { outcomes: ["o1", "o2"] }),
];
const clock = (slot: number, start = 660) => ({ start, slot });
const droppedIn = (proposal: ReturnType<typeof fitTo>) =>
  proposal.steps.filter(({ isDropped }) => isDropped).map(({ activity }) => activity);

describe("fitting a plan into another slot", () => {
  it("only shortens where the minimums allow it", () => {
    const proposal = fitTo(ninety, clock(60));
    expect(proposal.fit).toEqual({ status: "fits" });
    expect(proposal.total).toBe(60);
    expect(droppedIn(proposal)).toEqual([]);
    expect(proposal.lostOutcomes).toEqual([]);
  });

  it("drops by order, no more than needed, and names the outcomes that are lost", () => {
    const proposal = fitTo(ninety, clock(45));
    expect(proposal).toMatchObject({ fit: { status: "fits" }, total: 45, minimum: 55 });
    expect(droppedIn(proposal)).toEqual(["present"]);
    expect(proposal.lostOutcomes).toEqual([]);
    const tighter = fitTo(ninety, clock(44));
    expect(droppedIn(tighter)).toEqual(["present", "flood"]);
    expect(tighter.lostOutcomes).toEqual(["o3"]);
    expect(tighter.variant).toContainEqual({ activity: "present", minutes: 0 });
  });

  it("keeps what came first in order where what came later is enough", () => {
    const steps = [
      step("small", [2, 5, 5], { dropOrder: 1 }),
      step("large", [20, 20, 20], { dropOrder: 2 }),
      step("rest", [20, 20, 20]),
    ];
    expect(droppedIn(fitTo(steps, clock(25)))).toEqual(["large"]);
  });

  it("says how far it is over rather than go below a minimum", () => {
    const proposal = fitTo(ninety, clock(30));
    expect(proposal.fit).toEqual({ status: "over", minutes: 14, possible: false });
    expect(fitTo(ninety, clock(30), { dropped: new Set(["cards"]) }).fit).toEqual({
      status: "fits",
    });
  });

  it("keeps a step that a person wants to keep", () => {
    const proposal = fitTo(ninety, clock(50), { kept: new Set(["present"]) });
    expect(droppedIn(proposal)).toEqual(["flood"]);
    expect(proposal.fit).toMatchObject({ status: "over", minutes: 4 });
  });

  it("stretches towards the maximums where there is more time", () => {
    expect(fitTo(ninety, clock(105))).toMatchObject({ total: 105, fit: { status: "fits" } });
    expect(fitTo(ninety, clock(200)).fit).toMatchObject({ status: "under" });
  });

  it("fits what comes before a lock to the lock, and what comes after to the end", () => {
    const steps = [
      step("talk", [10, 40, 50]),
      step("tea", [15, 15, 15], { kind: "break", startsAt: 690 }),
      step("work", [10, 40, 50]),
    ];
    const proposal = fitTo(steps, clock(75));
    expect(proposal.steps.map(({ to }) => to)).toEqual([30, 15, 30]);
    expect(scheduleOf(steps, 660, proposal.variant).clashes).toEqual([]);
  });

  it("keeps locks, minimums, maximums and wishes, and adds up, whatever the plan", () => {
    fc.assert(
      fc.property(stepsArbitrary, fc.integer({ min: 5, max: 300 }), (steps, slot) => {
        const kept = new Set(steps.slice(0, 1).map(({ id }) => id));
        const proposal = fitTo(steps, clock(slot), { kept });
        const schedule = scheduleOf(steps, 660, proposal.variant);
        expect(schedule.total).toBe(proposal.total);
        for (const [index, { to, from, isDropped, activity }] of proposal.steps.entries()) {
          const given = steps[index];
          if (!given) throw new Error("a step is missing");
          if (isDropped)
            expect([to, given.dropOrder > 0, kept.has(activity)]).toEqual([0, true, false]);
          else {
            expect(to).toBeGreaterThanOrEqual(limitsOf(given).minimum);
            expect(to).toBeLessThanOrEqual(limitsOf(given).maximum);
            expect(to === 0).toBe(from === 0);
          }
        }
        for (const { activity, start } of schedule.steps) {
          if (activity.startsAt !== undefined) expect(start).toBe(activity.startsAt);
        }
      }),
      planningRuns(100),
    );
  });

  it("reaches every slot between what the minimums and the maximums add up to, exactly", () => {
    const unlocked = stepsArbitrary.map((steps) =>
      steps.map((given): FittedActivity => ({ ...given, startsAt: undefined, dropOrder: 0 })),
    );
    fc.assert(
      fc.property(unlocked, fc.nat(1_000), (steps, at) => {
        const { minimum } = fitTo(steps, clock(0));
        const most = fitTo(steps, clock(10_000)).total;
        const slot = minimum + (most > minimum ? at % (most - minimum + 1) : 0);
        expect(fitTo(steps, clock(slot)).total).toBe(slot);
      }),
      planningRuns(100),
    );
  });
});

it("shares a whole out in whole parts that add up and keep to their proportion", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100), { minLength: 1 }), fc.nat(100), (shares, percent) => {
      const sum = shares.reduce((total, share) => total + share, 0);
      const whole = Math.floor((sum * percent) / 100);
      const parts = shareOut(whole, shares);
      expect(parts.reduce((total, part) => total + part, 0)).toBe(whole);
      for (const [index, part] of parts.entries()) {
        expect(part).toBeLessThanOrEqual(shares[index] ?? 0);
      }
    }),
  );
});
