import fc from "fast-check";
import { expect, it } from "vitest";
import { planShapes, stepsOfShape } from "./shapes.ts";
import { energisers, methodStep } from "./step-library.ts";
import { methodCodes } from "../curriculum/methods.ts";
import { activitySchema } from "../curriculum/session.ts";

it("fills any slot to the minute, with limits in their order", () => {
  fc.assert(
    fc.property(fc.constantFrom(...planShapes), fc.integer({ min: 5, max: 480 }), (shape, slot) => {
      const steps = stepsOfShape(shape, slot);
      expect(steps.reduce((sum, { minutes }) => sum + minutes.planned, 0)).toBe(slot);
      for (const { minutes } of steps) {
        expect(minutes.minimum).toBeLessThanOrEqual(minutes.planned);
        expect(minutes.planned).toBeLessThanOrEqual(minutes.maximum);
      }
    }),
  );
});

it("offers steps with names in both languages, each valid and new", () => {
  const steps = [
    ...energisers.map((make) => make()),
    ...methodCodes.map((code) => methodStep(code)),
  ];
  for (const step of steps) {
    expect(activitySchema.parse(step)).toEqual(step);
    expect(step.title.en && step.title.bn).toBeTruthy();
  }
  expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
});
