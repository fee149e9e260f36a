import { expect, test } from "vitest";
import { memberOf } from "./member-of.ts";

test("what a control gives back is a member of its set, or is refused", () => {
  expect(memberOf(["plain", "full"], "full")).toBe("full");
  expect(() => memberOf(["plain", "full"], "toString")).toThrow(RangeError);
});
