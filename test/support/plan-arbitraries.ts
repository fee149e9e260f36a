import fc, { type Arbitrary } from "fast-check";
import type { VariantStep } from "../../shared/curriculum/course.ts";
import { methodCodes } from "../../shared/curriculum/methods.ts";
import type { FittedActivity } from "../../shared/planning/fitting.ts";

/** A step of a plan that lasts some minutes and may take between one and sixty. */
export const stepOf = (
  id: string,
  planned: number,
  more: Partial<FittedActivity> = {},
): FittedActivity => ({
  id,
  method: "L&D",
  minutes: { minimum: Math.min(1, planned), planned, maximum: Math.max(60, planned) },
  dropOrder: 0,
  outcomes: [],
  ...more,
});

const minutes = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)).map(([minimum, more, rest]) => ({
  minimum,
  planned: minimum + more,
  maximum: minimum + more + rest,
}));

/** Steps with breaks, locks anywhere in the day, parallel steps, drop orders and outcomes. */
export const stepsArbitrary: Arbitrary<FittedActivity[]> = fc
  .array(
    fc.record(
      {
        method: fc.constantFrom(...methodCodes),
        minutes,
        dropOrder: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 })),
        outcomes: fc.subarray(["o1", "o2", "o3"]),
        kind: fc.constant("break" as const),
        startsAt: fc.integer({ min: 500, max: 900 }),
        alongside: fc.constant(true as const),
      },
      { requiredKeys: ["method", "minutes", "dropOrder", "outcomes"] },
    ),
    { maxLength: 14 },
  )
  .chain((steps) =>
    fc.array(fc.nat(3), { minLength: steps.length, maxLength: steps.length }).map((rare) =>
      steps.map(({ startsAt, ...step }, index): FittedActivity => {
        const isLocked = rare[index] === 0 && startsAt !== undefined;
        return { ...step, id: `a${index + 1}`, ...(isLocked ? { startsAt } : {}) };
      }),
    ),
  );

/** Steps, and a variant of some of them. */
export const planArbitrary: Arbitrary<{ steps: FittedActivity[]; variant: VariantStep[] }> =
  stepsArbitrary.chain((steps) =>
    fc.record({
      steps: fc.constant(steps),
      variant: fc
        .subarray(steps)
        .chain((chosen) =>
          fc.tuple(
            ...chosen.map(({ id }) =>
              fc.nat(90).map((value) => ({ activity: id, minutes: value })),
            ),
          ),
        ),
    }),
  );
