import { expect, it } from "vitest";
import { matching } from "./match.ts";

const things = ["Numbered list সংখ্যা তালিকা", "Table সারণি", "Heading 1 শিরোনাম ১", "Stable"];
const found = (query: string) => matching(things, query, (thing) => thing);

it("finds by any word in either language, what begins with it first", () => {
  expect(found("tab")).toEqual(["Table সারণি", "Stable"]);
  expect(found("সার")).toEqual(["Table সারণি"]);
  expect(found("head 1")).toEqual(["Heading 1 শিরোনাম ১"]);
  expect(found("শিরোনাম 1")).toEqual(["Heading 1 শিরোনাম ১"]);
  expect(found("")).toEqual(things);
  expect(found("x")).toEqual([]);
});
