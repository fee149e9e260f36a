import { describe, expect, it } from "vitest";
import { answerOfKey, ratingOfKey, type Press } from "./entry-keys.ts";

const press = (code: string, key: string, given: Partial<Press> = {}): Press => ({
  code,
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...given,
});

describe("a key for an answer", () => {
  it.each([
    ["a Latin letter", press("KeyB", "b"), 1],
    ["the same key in a Bangla layout", press("KeyB", "ন"), 1],
    ["a Bangla letter, wherever it stands", press("KeyJ", "ক"), 0],
    ["a digit", press("Digit3", "৩"), 2],
    ["a digit of the number pad", press("Numpad6", "6"), 5],
    ["a digit beyond the options", press("Digit9", "9"), 8],
    ["the space bar, for none", press("Space", " "), null],
    ["a letter that is no option", press("KeyQ", "q"), undefined],
    ["a command", press("KeyC", "c", { ctrlKey: true }), undefined],
  ])("is read from %s", (_, given, expected) => {
    expect(answerOfKey(given)).toBe(expected);
  });
});

it("a key for a rating is a digit, or clears", () => {
  expect(ratingOfKey(press("Digit4", "৪"))).toBe(4);
  expect(ratingOfKey(press("Delete", "Delete"))).toBeNull();
  expect(ratingOfKey(press("KeyA", "a"))).toBeUndefined();
});
