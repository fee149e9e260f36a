import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bloomLevels } from "../../curriculum/bloom.ts";
import { heatLevel, heatShades, heatSteps, pictureSvg, type Picture } from "./picture.ts";
import { bloomPyramid, heatMap, minuteBars } from "./pictures.ts";

const context = { language: "bn" as const, title: "মিনিট & কোর্স", none: "নেই" };
const key = { upTo: (text: string) => `to ${text}`, over: (text: string) => `over ${text}` };
const textsOf = ({ marks }: Picture) =>
  marks.flatMap((mark) => (mark.kind === "words" ? [mark.text] : []));
const isInside = ({ width, height, marks }: Picture) =>
  marks.every((mark) =>
    mark.kind === "box"
      ? mark.x >= 0 && mark.y >= 0 && mark.x + mark.width <= width && mark.y + mark.height <= height
      : mark.x >= 0 && mark.x <= width && mark.y >= 0 && mark.y <= height,
  );

describe("pictures of the map", () => {
  it("say every number in digits of the language, and what is missing in words and hatching", () => {
    const rows = [
      { name: "Governance", minutes: [45, 0] },
      { name: "Committees", minutes: [0, 0] },
    ];
    const picture = heatMap(rows, ["FTC", "ACAD"], key, context);
    expect(textsOf(picture)).toEqual(expect.arrayContaining(["৪৫", "–", "নেই"]));
    expect(
      picture.marks.filter((mark) => mark.kind === "box" && mark.fill === "hatched"),
    ).toHaveLength(2);
    const svg = pictureSvg(picture);
    expect(svg).toContain("<title>মিনিট &amp; কোর্স</title>");
    expect(svg).toContain('fill="url(#hatch)"');
  });

  it("keep everything inside, whatever the numbers", () => {
    const minutes = fc.nat(5_000);
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            name: fc.string({ maxLength: 200 }),
            minutes: fc.array(minutes, { minLength: 3, maxLength: 3 }),
          }),
          { maxLength: 14 },
        ),
        fc.array(minutes, { minLength: 6, maxLength: 6 }),
        (rows, levels) => {
          const figures = Object.fromEntries(
            bloomLevels.map((level, index) => [
              level,
              { minutes: levels[index] ?? 0, outcomes: 1 },
            ]),
          ) as Parameters<typeof bloomPyramid>[0];
          const names = Object.fromEntries(
            bloomLevels.map((level) => [level, level]),
          ) as Parameters<typeof bloomPyramid>[1];
          expect(isInside(heatMap(rows, ["A", "B", "C"], key, context))).toBe(true);
          expect(isInside(bloomPyramid(figures, names, (a, b) => `${a} ${b}`, context))).toBe(true);
          expect(
            isInside(
              minuteBars(
                rows.map(({ name, minutes: [first = 0] }) => ({ name, minutes: first })),
                context,
              ),
            ),
          ).toBe(true);
        },
      ),
    );
  });

  it("shade minutes by the steps of the key, which grow with the minutes", () => {
    const steps = heatSteps(90);
    expect([0, 1, 20, 21, 45, 60, 61].map((each) => heatLevel(each, steps))).toEqual([
      null,
      0,
      0,
      1,
      2,
      3,
      4,
    ]);
    expect(heatSteps(300)).toEqual([60, 120, 180, 240]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (most) => {
        expect(heatLevel(most, heatSteps(most))).toBeLessThan(heatShades.length);
        expect(heatLevel(most, heatSteps(most))).toBeGreaterThanOrEqual(most > 90 ? 3 : 0);
      }),
    );
  });
});
