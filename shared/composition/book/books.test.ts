import { describe, expect, it } from "vitest";
import { oneSession, threeSessions } from "../../../test/export/book-source.ts";
import { composeBook } from "./compose.ts";
import type { BookPart } from "./model.ts";

const partsOf = <Kind extends BookPart["kind"]>(parts: readonly BookPart[], kind: Kind) =>
  parts.filter((part): part is Extract<BookPart, { kind: Kind }> => part.kind === kind);
const { session } = oneSession[0];

describe("the facilitator's guide", () => {
  const { parts, cover } = composeBook("guide", oneSession, "en");

  it("has every step in its order, on the clock", () => {
    const steps = partsOf(parts, "step");
    expect(steps.map(({ title }) => title.replace(/^Step \d+\s+/, ""))).toEqual(
      session.activities.map(({ title }) => title.en),
    );
    expect(steps[0]?.time).toBe("11:00");
  });

  it("marks steps at a fixed time and steps beside each other", () => {
    const [source] = oneSession;
    const activities = session.activities.map((activity, index) => {
      if (index === 1) return { ...activity, startsAt: 12 * 60 };
      return index === 2 ? { ...activity, alongside: true as const } : activity;
    });
    const marked = { ...source, session: { ...session, activities } };
    const notes = (language: "en" | "bn") =>
      partsOf(composeBook("guide", [marked], language).parts, "step").map((step) => step.notes);
    expect(notes("en")[1]).toContain("starts at a fixed time");
    expect(notes("en")[2]).toContain("at the same time as step 2");
    expect(notes("bn")[2]?.join(" ")).toContain("ধাপ ২-এর সঙ্গে");
  });

  it("says what to say: the notes of the slides that a step shows", () => {
    const said = partsOf(parts, "step").flatMap(({ lines }) =>
      lines.filter(({ voice }) => voice === "say"),
    );
    expect(said.length).toBeGreaterThan(0);
    for (const { text } of said) expect(text).toMatch(/^Slide \d+: ./);
  });

  it("answers every misconception, and shows what only the trainer sees", () => {
    expect(partsOf(parts, "frame").map(({ lead }) => lead)).toEqual(
      session.misconceptions.map(({ belief }) => belief.en),
    );
  });

  it("of one session begins under its masthead; of several with cover, contents and modules", () => {
    expect(cover).toBeNull();
    const book = composeBook("guide", threeSessions, "bn");
    expect(book.cover).not.toBeNull();
    expect(book.contents).toBe("সূচিপত্র");
    expect(partsOf(book.parts, "chapter").map(({ number }) => number)).toEqual(["", "", "৮", "৯"]);
    expect(partsOf(book.parts, "session")).toHaveLength(3);
  });
});

describe("the test and its key", () => {
  const paper = composeBook("test", threeSessions, "bn");
  const key = composeBook("answers", threeSessions, "bn");

  it("ask the same items, counted through", () => {
    const numbers = partsOf(paper.parts, "item").map(({ number, stem }) => [number, stem]);
    expect(partsOf(key.parts, "item").map(({ number, stem }) => [number, stem])).toEqual(numbers);
    expect(numbers).toHaveLength(3 * session.testItems.length);
    expect(numbers[0]?.[0]).toBe("১");
  });

  it("keep the answers apart from the paper", () => {
    for (const item of partsOf(paper.parts, "item")) {
      expect(item.options.some(({ right }) => right)).toBe(false);
      expect(item.reason).toBe("");
    }
    partsOf(key.parts, "item").forEach((item, index) => {
      const { answer } = session.testItems[index % session.testItems.length] ?? { answer: -1 };
      expect(item.options.findIndex(({ right }) => right)).toBe(answer);
    });
  });
});

it("the workbook has the work and room for notes, and not the text of the handout", () => {
  const { parts } = composeBook("workbook", oneSession, "en");
  expect(partsOf(parts, "writing")).toHaveLength(1);
  expect(partsOf(parts, "section")).toEqual([]);
  expect(
    partsOf(parts, "callout").every(({ callout }) => callout.kind !== "facilitator-note"),
  ).toBe(true);
});

it("the guideline has purpose, texts, facts, glossary and index, and no facilitator's notes", () => {
  const { parts, title } = composeBook("guideline", threeSessions, "en");
  expect(title).toBe(threeSessions[0].curriculum.title.en);
  expect(partsOf(parts, "chapter").map((chapter) => chapter.title)).toEqual([
    "Foreword",
    "How to use this book",
    "Objective and outcomes",
    "Agenda at a glance",
    threeSessions[0].module.title.en,
    "Governance & reform",
    "Facts and sources",
    "Glossary",
    "Index of terms",
  ]);
  expect(partsOf(parts, "callout").some(({ callout }) => callout.kind === "facilitator-note")).toBe(
    false,
  );
});
