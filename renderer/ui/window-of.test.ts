import fc from "fast-check";
import { expect, it } from "vitest";
import { drawnWith, windowOf } from "./window-of.ts";

const measures = fc.record({
  scrolled: fc.nat(40_000),
  height: fc.integer({ min: 1, max: 2_000 }),
  count: fc.nat(1_200),
});

it("draws everything in sight, and never much more", () => {
  fc.assert(
    fc.property(measures, ({ scrolled, height, count }) => {
      const { first, end } = windowOf(
        { scrolled, height },
        { size: 29, count, spare: 16, step: 8 },
      );
      const inSight = Array.from({ length: count }, (_, index) => index).filter(
        (index) => index * 29 < scrolled + height && (index + 1) * 29 > scrolled,
      );
      expect(inSight.every((index) => index >= first && index < end)).toBe(true);
      expect(end - first).toBeLessThanOrEqual(height / 29 + 32 + 18);
    }),
  );
});

it("leaves gaps that add up to what is not drawn, and always draws what has the focus", () => {
  fc.assert(
    fc.property(measures, fc.nat(1_300), ({ scrolled, height, count }, focused) => {
      const range = windowOf({ scrolled, height }, { size: 29, count, spare: 4, step: 4 });
      const drawn = drawnWith(range, focused, count);
      const indices = drawn.flatMap((one) => ("index" in one ? [one.index] : []));
      const gaps = drawn.reduce((sum, one) => sum + ("gap" in one ? one.gap : 0), 0);
      expect(gaps + indices.length).toBe(count);
      expect(indices).toEqual([...new Set(indices)].toSorted((a, b) => a - b));
      if (focused < count) expect(indices).toContain(focused);
    }),
  );
});
