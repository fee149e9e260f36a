import { describe, expect, it } from "vitest";
import { sampleSource } from "../../test/export/sample.ts";
import { plainText } from "../document/plain-text.ts";
import { composeHandout } from "./handout.ts";
import type { HandoutPart } from "./model.ts";

const ofKind = <Kind extends HandoutPart["kind"]>(parts: readonly HandoutPart[], kind: Kind) =>
  parts.filter((part): part is Extract<HandoutPart, { kind: Kind }> => part.kind === kind);

describe("composeHandout", () => {
  const english = composeHandout(sampleSource, "en");
  const bangla = composeHandout(sampleSource, "bn");

  it("heads the first page with institute, place in the course and code", () => {
    expect(english.masthead).toEqual({
      institute: "Bangladesh Public Administration Training Centre",
      address: "",
      logo: "",
      context: "Foundation Training Course · Module 13, Lesson 13.08",
      kind: "Handout",
      code: "SS 8.2",
    });
    expect(bangla.masthead.context).toBe(
      "বুনিয়াদি প্রশিক্ষণ কোর্স · মডিউল ১৩, পাঠ ১৩.০৮".normalize("NFC"),
    );
    expect(bangla.masthead.code).toBe("এসএস ৮.২");
  });

  it("names the curriculum's own module where no course is chosen", () => {
    const own = composeHandout({ ...sampleSource, course: null, placement: null }, "en");
    expect(own.masthead.context).toBe("NSSS ToT · Module 8, Broad approaches");
    expect(own.running.right).toBe("BPATC · NSSS ToT");
  });

  it("says up to when its facts were checked, and its pages in its own words", () => {
    expect(english.running.footerCentre).toBe("Facts as of 23 June 2024");
    expect(bangla.running.footerCentre).toBe("তথ্য হালনাগাদ: ২৩ জুন ২০২৪");
    expect(bangla.running.page).toEqual({ before: "পৃষ্ঠা", between: "/" });
  });

  it("carries the title in the other language, and the outcomes with their level", () => {
    expect(english.subtitle).toBe(bangla.title);
    expect(bangla.outcomes.items[1]).toMatchObject({ number: "২", bloom: "বিশ্লেষণ" });
  });

  it("numbers sections, tables and figures each in their order", () => {
    expect(ofKind(english.parts, "section").map(({ number, title }) => [number, title])).toEqual([
      ["1", "Introduction"],
      ["2", "Two approaches"],
      ["3", "Five stages of life"],
    ]);
    const labels = ofKind(bangla.parts, "figure").map(({ label }) => label);
    expect(labels.slice(0, 3)).toEqual(["সারণি ১", "চিত্র ১", "চিত্র ২"]);
    expect(labels).toHaveLength(8);
  });

  it("leaves out what is for the trainer or the slide only", () => {
    const text = JSON.stringify(english.parts);
    expect(text).not.toContain("Ask before you tell");
    expect(text).not.toContain("Only on the slide");
  });

  it("turns facts and references into words of its language", () => {
    const paragraphs = ofKind(english.parts, "block").map(({ block }) => plainText(block));
    expect(paragraphs.join("\n")).toContain(
      "See Session 8.1, Handout 8.1 and Slide 6. The Strategy was approved on 1 June 2015",
    );
    expect(JSON.stringify(bangla.parts)).toContain("স্লাইড ৬");
  });

  it("shows a broken reference by its id instead of dropping it", () => {
    const broken = composeHandout({ ...sampleSource, facts: [], sessions: new Map() }, "en");
    expect(JSON.stringify(broken.parts)).toContain("[nsss-approved]");
    expect(JSON.stringify(broken.parts)).toContain("[poor-relief]");
  });

  it("says of a case without a source that it is composed, and what an exercise asks for", () => {
    const notes = ofKind(english.parts, "callout").map(({ callout, note }) => [callout.kind, note]);
    expect(notes).toContainEqual(["case", "Composed for training"]);
    expect(notes).toContainEqual(["activity", "Case study, 25 minutes\nOutcomes 2 and 3"]);
  });

  it("puts what to remember before the closing exercises, and the references last", () => {
    const kinds = english.parts.map(({ kind }) => kind);
    expect(kinds.slice(-6)).toEqual([
      "remember",
      "callout",
      "block",
      "references",
      "references",
      "references",
    ]);
    expect(ofKind(english.parts, "references")[0]?.items[0]).toEqual({
      text: "poor relief",
      other: "দরিদ্র-ত্রাণ",
    });
  });
});
