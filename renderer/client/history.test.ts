import { expect, it } from "vitest";
import { record, redo, startHistory, undo } from "./history.ts";

it("takes typing in one field as one step, and another field as another", () => {
  let history = startHistory("");
  history = record(history, "a", "title", 100);
  history = record(history, "ab", "title", 200);
  history = record(history, "ab!", "note", 300);
  expect(undo(history).present).toBe("ab");
  expect(undo(undo(history)).present).toBe("");
});

it("starts a new step after a pause", () => {
  let history = startHistory("");
  history = record(history, "a", "title", 100);
  history = record(history, "ab", "title", 5_000);
  expect(undo(history).present).toBe("a");
});

it("redoes what was undone until something new is done", () => {
  const history = record(startHistory(1), 2, null, 0);
  expect(redo(undo(history)).present).toBe(2);
  expect(redo(record(undo(history), 3, null, 0)).present).toBe(3);
});

it("stays where it is at both ends", () => {
  const history = startHistory("only");
  expect(undo(history)).toBe(history);
  expect(redo(history)).toBe(history);
});
