import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slotOf } from "../../../test/support/timetable-source.ts";
import { lanesOf } from "./lanes.ts";

const slotsArbitrary = fc
  .array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 8 })), { maxLength: 12 })
  .map((times) =>
    times
      .map(([start, length], index) => ({ slot: slotOf(`x${index}`), start, end: start + length }))
      .toSorted((one, other) => one.start - other.start),
  );

describe("slots beside each other", () => {
  it("never lie over each other, and take the whole width where they are alone", () => {
    fc.assert(
      fc.property(slotsArbitrary, (slots) => {
        const laned = lanesOf(slots);
        for (const one of laned) {
          expect(one.lane).toBeLessThan(one.lanes);
          const meeting = laned.filter(
            (other) => other !== one && one.start < other.end && other.start < one.end,
          );
          for (const other of meeting)
            expect([other.lane, other.lanes]).not.toEqual([one.lane, one.lanes]);
          if (meeting.length === 0) expect(one.lanes).toBe(1);
        }
      }),
    );
  });
});
