import { describe, expect, it } from "vitest";
import { sampleSource } from "../../test/export/sample.ts";
import type { Placement } from "../curriculum/course.ts";
import { composePlan } from "./plan.ts";
import type { SessionSource } from "./source.ts";

const placed = (changes: Partial<Placement>): SessionSource => ({
  ...sampleSource,
  placement: { ...(sampleSource.placement as Placement), ...changes },
});
const plain = { form: "plain", language: "en", second: null } as const;

describe("composePlan", () => {
  it("puts every step on the clock from eleven", () => {
    const { steps, total } = composePlan(sampleSource, plain);
    expect(steps.map(({ start, end, minutes }) => [start, end, minutes])).toEqual([
      ["11:00", "11:08", "8"],
      ["11:08", "11:13", "5"],
      ["11:13", "11:33", "20"],
      ["11:33", "11:53", "20"],
      ["11:53", "12:18", "25"],
      ["12:18", "12:26", "8"],
      ["12:26", "12:30", "4"],
    ]);
    expect(total).toEqual({
      end: "12:30",
      minutes: "90",
      words: { first: "Total. 90 of 90 minutes: within the slot", second: "" },
    });
  });

  it("says in words when the steps are too long or too short for the slot", () => {
    const words = (minutes: number) =>
      composePlan(placed({ minutes }), plain).total.words.first.split(": ")[1];
    expect(words(80)).toBe("10 over the slot");
    expect(words(100)).toBe("10 to spare");
  });

  it("runs the placement's variant: other minutes, and steps left out", () => {
    const variant = [
      { activity: "a2", minutes: 0 },
      { activity: "a5", minutes: 15 },
    ];
    const { steps, total } = composePlan(placed({ minutes: 75, variant }), plain);
    expect(steps.map(({ title }) => title.first)).not.toContain("Pre-test");
    expect(steps[3]).toMatchObject({ number: "4", start: "11:48", minutes: "15" });
    expect(total.minutes).toBe("75");
  });

  it("names slides and handout before the materials in the plain form, beside them in the full", () => {
    const inPlain = composePlan(sampleSource, plain).steps[2];
    expect(inPlain?.materials.first).toBe("Slides 4–7; Handout; Projector");
    const inFull = composePlan(sampleSource, { ...plain, form: "full" }).steps[2];
    expect(inFull?.materials.first).toBe("Projector");
    expect(inFull?.references.first).toBe("Slides 4–7; Handout");
    expect(inFull?.assessment.first).toBe("Questions and answers (2)");
  });

  it("writes both languages side by side, with the digits of each", () => {
    const both = composePlan(sampleSource, { form: "full", language: "bn", second: "en" });
    expect(both.masthead.code).toBe("এসএস ৮.২");
    expect(both.masthead.kindSecond).toBe("Session plan");
    expect(both.steps[2]?.references).toEqual({
      first: "স্লাইড ৪–৭; হ্যান্ডআউট",
      second: "Slides 4–7; Handout",
    });
    expect(both.heads.method).toEqual({ first: "পদ্ধতি", second: "Method" });
  });

  it("sums minutes by method, the largest first", () => {
    const { parts } = composePlan(sampleSource, plain).timeByMethod;
    expect(parts.map(({ name, label }) => `${name} ${label}`)).toEqual([
      "Discussion 28",
      "Case and group 25",
      "Exercise 20",
      "Test 9",
      "Recap 8",
    ]);
  });

  it("proposes cuts and stretches from the steps where the session has no words for them", () => {
    const silent = {
      ...sampleSource,
      session: { ...sampleSource.session, ifShort: { en: "", bn: "" } },
    };
    const { ifShort, ifLong } = composePlan(silent, plain);
    expect(ifShort.text.first).toBe(
      "Leave out step 2 (saves 5 minutes); Leave out step 5 (saves 25 minutes)",
    );
    expect(ifLong.text.first).toBe(
      "Extend step 4 (up to 25 minutes); Extend step 5 (up to 30 minutes)",
    );
  });

  it("tells in the last row of the full form what to cut and what to stretch", () => {
    const { total } = composePlan(sampleSource, { ...plain, form: "full" });
    expect(total.words.first).toBe(
      "Total. 90 of 90 minutes: within the slot · If time is short: Call one group in step 5 (saves 5 minutes). · If time remains: Extend step 4 (up to 25 minutes); Extend step 5 (up to 30 minutes)",
    );
  });

  it("leaves room in the header for what only the course office knows", () => {
    const { header } = composePlan(sampleSource, { ...plain, form: "full" });
    const value = (key: string) => header.find((pair) => pair.key.first === key)?.value.first;
    expect(value("Date, venue")).toBe("");
    expect(value("Time")).toBe("11:00–12:30 (90 minutes)");
    expect(value("Module")).toBe("Module 13, National Economic Management");
    expect(value("Participants")).toBe("320");
  });
});
