import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blocksArbitrary } from "../../../test/support/arbitraries.ts";
import { normaliseBlocks } from "../normalise.ts";
import { everyone, type Block } from "../nodes/block.ts";
import { plainText } from "../plain-text.ts";
import { findForm } from "./find-form.ts";
import { findInBlock, findInTyped } from "./find-in-block.ts";
import { finderFor } from "./finder.ts";
import { replaceInBlock } from "./replace.ts";

const find = (text: string, given = { matchCase: false, wholeWords: false }) =>
  finderFor({ text, ...given });
const found = (text: string, query: string, given?: Parameters<typeof find>[1]) =>
  find(query, given)(text).map(({ start, end }) => text.slice(start, end));

const block = (content: object): Block =>
  ({ id: "b1", audience: everyone, ...content }) as unknown as Block;
const paragraph = (...children: object[]) => block({ type: "paragraph", children });

describe("finding", () => {
  test("either spelling of য় ড় ঢ়, and a letter is not found in its dotted one", () => {
    expect(found("পর্যায় ও পর্যা\u09df", "পর্যায়")).toHaveLength(2);
    expect(found("বাড়ি বা\u09dcি", "বা\u09dcি")).toHaveLength(2);
    expect(found("পর্যায়", "পর্যায".replace("\u09bc", ""))).toEqual([]);
  });
  test("two-part vowels in either form, digits of either script, joiners or none", () => {
    expect(found("কো ক\u09c7\u09be", "কো")).toHaveLength(2);
    expect(found("২০১৫ and 2015", "2015")).toEqual(["২০১৫", "2015"]);
    expect(found("উদ্\u200cযাপন", "উদ্যাপন")).toEqual(["উদ্\u200cযাপন"]);
    expect(found("children’s", "children's")).toEqual(["children’s"]);
  });
  test("by case and by whole words where that is asked for", () => {
    expect(found("NSSS nsss", "nsss")).toHaveLength(2);
    expect(found("NSSS nsss", "nsss", { matchCase: true, wholeWords: false })).toEqual(["nsss"]);
    const whole = { matchCase: false, wholeWords: true };
    expect(found("ভাতা ভাতার বিধবাভাতা, ভাতা।", "ভাতা", whole)).toHaveLength(2);
    expect(found("plan planning plan.", "plan", whole)).toHaveLength(2);
  });
  test("across marks and links, not across a fact, in cells and boxes", () => {
    const split = paragraph(
      { text: "social " },
      { text: "pro", bold: true },
      { type: "link", url: "https://a.b", children: [{ text: "tection" }] },
      { text: "" },
    );
    expect(findInBlock(split, find("social protection"))).toHaveLength(1);
    const fact = { type: "fact", fact: "f", children: [{ text: "" }] };
    const parted = paragraph({ text: "social" }, fact, { text: "protection" });
    expect(findInBlock(parted, find("socialprotection"))).toEqual([]);
    const cell = {
      type: "table-cell",
      children: [{ type: "paragraph", children: [{ text: "x y" }] }],
    };
    const table = block({
      type: "table",
      children: [{ type: "table-row", children: [cell, cell] }],
    });
    expect(findInBlock(table, find("y")).map(({ pieces }) => pieces[0].path)).toEqual([
      [0, 0, 0, 0],
      [0, 1, 0, 0],
    ]);
  });
  test("in captions, descriptions, titles, notes and diagrams, in their order", () => {
    const note = {
      type: "footnote",
      note: [{ text: "Act 39, old age" }],
      children: [{ text: "" }],
    };
    const given = [
      paragraph({ text: "age of a note" }, note, { text: "" }),
      block({
        type: "image",
        asset: "a",
        alt: "Old age",
        caption: "Age",
        children: [{ text: "" }],
      }),
      block({
        type: "callout",
        kind: "case",
        title: "An age",
        children: [{ type: "paragraph", children: [{ text: "of age" }] }],
      }),
      block({
        type: "diagram",
        data: { kind: "process", steps: [{ title: "Age 1", text: "age" }] },
        alt: "",
        caption: "Ages",
        children: [{ text: "" }],
      }),
    ];
    const places = given.map((each) =>
      findInBlock(each, find("age")).map(({ text, pieces }) => [text, pieces[0].field?.join(".")]),
    );
    expect(places).toEqual([
      [
        ["age of a note\ufffc", undefined],
        ["Act 39, old age", "note.0.text"],
      ],
      [
        ["Old age", "alt"],
        ["Age", "caption"],
      ],
      [
        ["An age", "title"],
        ["of age", undefined],
      ],
      [
        ["Age 1", "data.steps.0.title"],
        ["age", "data.steps.0.text"],
        ["Ages", "caption"],
      ],
    ]);
    const replaced = given.map((each) =>
      plainText([replaceInBlock(each, findInBlock(each, find("age")), "year")]),
    );
    expect(replaced.join("\n").toLowerCase()).not.toMatch(/\bage/);
    expect(replaced[0]).toBe("year of a note Act 39, old year");
    expect(findInTyped(given[1] as Block, find("age"))).toEqual([]);
  });
  test("leaves a diagram's words where the new ones have no room", () => {
    const diagram = block({
      type: "diagram",
      data: { kind: "process", steps: [{ title: "Age", text: "" }] },
      alt: "",
      caption: "",
      children: [{ text: "" }],
    });
    const matches = findInBlock(diagram, find("age"));
    expect(replaceInBlock(diagram, matches, "x".repeat(201))).toEqual(diagram);
  });
  test("gives parts of the text that are what was asked for", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."কযড়়ো াি্ aAé'২2\u200d\u09df\u0301".split("")) }),
        fc.nat(),
        fc.nat(6),
        (text, from, length) => {
          const start = text.length === 0 ? 0 : from % text.length;
          const query = text.slice(start, start + length);
          for (const part of found(text, query))
            expect(findForm(part).form).toContain(findForm(query).form);
        },
      ),
    );
  });
});

describe("replacing", () => {
  test("keeps the looks of the first letter, and what stands around", () => {
    const before = paragraph({ text: "old " }, { text: "wo", bold: true }, { text: "rd here" });
    const after = replaceInBlock(before, findInBlock(before, find("word")), "নতুন");
    expect(after).toMatchObject({
      children: [{ text: "old " }, { text: "নতুন", bold: true }, { text: " here" }],
    });
  });
  test("replaces every place at once, whatever its length", () => {
    const before = paragraph({ text: "a-a-a" });
    const matches = findInBlock(before, find("a"));
    expect(plainText([replaceInBlock(before, matches, "long")])).toBe("long-long-long");
    expect(plainText([replaceInBlock(before, matches.slice(1, 2), "")])).toBe("a--a");
  });
  test("leaves nothing to find, and a valid block", () => {
    fc.assert(
      fc.property(blocksArbitrary, fc.constantFrom("a", "ক", "ি", "the", "২"), (given, query) => {
        const finder = find(query);
        const after = given.map((each) =>
          replaceInBlock(each, findInBlock(each, finder), "\u2606"),
        );
        expect(after.flatMap((each) => findInBlock(each, finder))).toEqual([]);
        expect(normaliseBlocks(after)).toHaveLength(normaliseBlocks(given).length);
      }),
      { numRuns: 60 },
    );
  });
});
