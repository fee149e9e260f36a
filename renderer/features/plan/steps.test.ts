import fc from "fast-check";
import { expect, it } from "vitest";
import { addStep, duplicateStep, insertAfter, moveStep, removeStep } from "./steps.ts";

const steps = (count: number) => {
  let made = addStep([]);
  while (made.length < count) made = addStep(made);
  return made;
};
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

it("moves a step and keeps all others in their order", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(7), fc.integer(), (count, from, to) => {
      const before = steps(count);
      const moved = before[from % count];
      if (!moved) return;
      const after = moveStep(before, moved.id, to);
      expect(ids(after).toSorted()).toEqual(ids(before).toSorted());
      expect(ids(removeStep(after, moved.id))).toEqual(ids(removeStep(before, moved.id)));
      expect(after.indexOf(moved)).toBe(Math.max(0, Math.min(count - 1, to)));
    }),
  );
});

it("puts a copy right after the step, with an id of its own", () => {
  const before = steps(3);
  const after = duplicateStep(before, before[1]?.id ?? "");
  expect(after).toHaveLength(4);
  expect(new Set(ids(after)).size).toBe(4);
  expect({ ...after[2], id: "" }).toEqual({ ...after[1], id: "" });
});

it("puts a step after the chosen one, else at the end", () => {
  const before = steps(3);
  const [made] = addStep([]);
  if (!made) throw new Error("no step was made");
  expect(insertAfter(before, before[0]?.id ?? "", made).indexOf(made)).toBe(1);
  expect(insertAfter(before, null, made).indexOf(made)).toBe(3);
});
