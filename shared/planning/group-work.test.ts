import fc from "fast-check";
import { expect, it } from "vitest";
import {
  facilitatorsNeeded,
  goodGroupCounts,
  groupSizes,
  groupWorkTime,
  roomsNeeded,
  usualGroups,
} from "./group-work.ts";

const pilot = { groups: 8, preparation: 30, present: 5, questions: 3, remarks: 2 };

it("adds up as the pilot's group work does: 110 minutes for eight groups, 90 for six", () => {
  expect(groupWorkTime(pilot)).toEqual({ turn: 10, turns: 8, presentations: 80, total: 110 });
  expect(groupWorkTime({ ...pilot, groups: 6 }).total).toBe(90);
  expect(groupWorkTime(pilot, 2).total).toBe(70);
});

it("finds the fewest rooms for the time there is, or says that none suffice", () => {
  expect(roomsNeeded(pilot, 110)).toBe(1);
  expect(roomsNeeded(pilot, 70)).toBe(2);
  expect(roomsNeeded(pilot, 39)).toBeNull();
  expect(roomsNeeded({ ...pilot, groups: 40 }, 110)).toBe(5);
});

it("needs a facilitator in every room and for every four groups", () => {
  expect(facilitatorsNeeded(8, 1)).toBe(2);
  expect(facilitatorsNeeded(8, 4)).toBe(4);
});

it("spreads 15 to 320 participants over groups of good size, one person apart at most", () => {
  fc.assert(
    fc.property(fc.integer({ min: 15, max: 320 }), (participants) => {
      const counts = goodGroupCounts(participants);
      expect(counts).toContain(usualGroups(participants));
      for (const count of counts) {
        const sizes = groupSizes(participants, count);
        const people = sizes.reduce((sum, part) => sum + part.groups * part.size, 0);
        expect(people).toBe(participants);
        expect(sizes.reduce((sum, part) => sum + part.groups, 0)).toBe(count);
        for (const { size } of sizes) {
          expect(size).toBeGreaterThanOrEqual(5);
          expect(size).toBeLessThanOrEqual(8);
        }
        const [largest, smallest = largest] = sizes;
        expect((largest?.size ?? 0) - (smallest?.size ?? 0)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

it("takes the fewest rooms that keep the time, for any group work", () => {
  const work = fc.record({
    groups: fc.integer({ min: 1, max: 60 }),
    preparation: fc.nat(60),
    present: fc.integer({ min: 1, max: 15 }),
    questions: fc.nat(10),
    remarks: fc.nat(10),
  });
  fc.assert(
    fc.property(work, fc.nat(400), (given, minutes) => {
      const rooms = roomsNeeded(given, minutes);
      if (rooms === null) {
        expect(groupWorkTime(given, given.groups).total).toBeGreaterThan(minutes);
        return;
      }
      expect(groupWorkTime(given, rooms).total).toBeLessThanOrEqual(minutes);
      if (rooms > 1) expect(groupWorkTime(given, rooms - 1).total).toBeGreaterThan(minutes);
    }),
  );
});

it("never makes groups of nobody", () => {
  expect(groupSizes(0, 4)).toEqual([]);
  expect(groupSizes(3, 8)).toEqual([{ groups: 3, size: 1 }]);
});
