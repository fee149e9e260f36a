import { describe, expect, it } from "vitest";
import { dayAndDate, numericDate, parseDate, shortDay } from "./dates.ts";

describe("dates", () => {
  it("stand with their day of the week, in either language", () => {
    expect(dayAndDate("2026-03-01", "en")).toBe("Sunday, 1 March 2026");
    expect(dayAndDate("2026-03-05", "bn")).toBe("বৃহস্পতিবার, ৫ মার্চ ২০২৬");
    expect(shortDay("2026-03-03", "bn")).toBe("মঙ্গল ৩ মার্চ");
  });

  it("are read as people type them, day first, in either digits", () => {
    expect(parseDate("1/3/2026")).toBe("2026-03-01");
    expect(parseDate(" ০১.০৩.২০২৬ ")).toBe("2026-03-01");
    expect(parseDate("2026-03-01")).toBe("2026-03-01");
    expect(parseDate(numericDate("2026-12-31", "bn"))).toBe("2026-12-31");
  });

  it.each(["31/02/2026", "29/2/2026", "1/13/2026", "1/3/26", "soon", "", "2026-3-1"])(
    "are not made out of %j",
    (typed) => expect(parseDate(typed)).toBe(null),
  );
});
