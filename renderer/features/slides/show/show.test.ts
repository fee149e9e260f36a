import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scene } from "../../../../shared/deck/scene.ts";
import { bilingual } from "../../../../shared/language/bilingual.ts";
import { aheadBy, slotsOf } from "./pace.ts";
import { actionOf, afterAction, type ShowState } from "./show-state.ts";

const start: ShowState = { index: 0, screen: "slide", typed: "", pointer: false, view: "slide" };
const numbers = [1, 2, 3, 5, 6];

const press = (...codes: string[]): ShowState =>
  codes.reduce((state, code) => {
    const action = actionOf(code);
    return action ? afterAction(state, action, numbers) : state;
  }, start);

describe("a slide show's keys", () => {
  it("go on and back with arrows, space and a clicker's page keys, and stop at the ends", () => {
    expect(press("ArrowRight", "Space", "PageDown").index).toBe(3);
    expect(press("ArrowRight", "PageUp", "ArrowLeft").index).toBe(0);
    expect(press("End", "ArrowDown").index).toBe(4);
    expect(press("End", "Home").index).toBe(0);
  });

  it("jump to the number that a slide carries, typed on either row of digits", () => {
    expect(press("Digit5", "Enter").index).toBe(3);
    expect(press("Numpad4", "NumpadEnter").index).toBe(3);
    expect(press("Digit9", "Digit9", "Enter").index).toBe(4);
    expect(press("Digit3", "Digit3", "Backspace", "Enter").index).toBe(2);
  });

  it("blacken and whiten the screen; the next key shows the same slide again", () => {
    expect(press("KeyB").screen).toBe("black");
    expect(press("KeyB", "KeyW").screen).toBe("white");
    expect(press("KeyB", "KeyB").screen).toBe("slide");
    expect(press("ArrowRight", "KeyB", "Space")).toMatchObject({ index: 1, screen: "slide" });
  });

  it("never leave the slides", () => {
    const codes = fc.constantFrom(
      "Space",
      "Backspace",
      "Digit0",
      "Digit7",
      "Enter",
      "Home",
      "End",
      "KeyB",
      "F1",
    );
    fc.assert(
      fc.property(fc.array(codes, { maxLength: 30 }), (pressed) => {
        const { index } = press(...pressed);
        expect(numbers[index]).toBeDefined();
      }),
    );
  });
});

describe("the pace", () => {
  const slide = (id: string, minutes: number | null) => ({
    id,
    minutes,
    body: { layout: "title" as const },
    notes: bilingual(),
    hidden: false,
  });
  const scene = (id: string, part: Scene["part"] = null) => ({ slide: id, part }) as Scene;

  it("follows the slides' minutes; parts of one slide share them", () => {
    const deck = { slides: [slide("a", 4), slide("b", 6), slide("c", null)] };
    const scenes = [
      scene("a"),
      scene("b", { index: 1, of: 2 }),
      scene("b", { index: 2, of: 2 }),
      scene("c"),
    ];
    expect(slotsOf(scenes, deck)).toEqual([
      { from: 0, to: 4 },
      { from: 4, to: 7 },
      { from: 7, to: 10 },
      { from: 10, to: 10 },
    ]);
  });

  it("is ahead before a slide's time, behind after it, and on time in it", () => {
    expect(aheadBy(1.5, { from: 4, to: 7 })).toBe(2);
    expect(aheadBy(5, { from: 4, to: 7 })).toBe(0);
    expect(aheadBy(9.5, { from: 4, to: 7 })).toBe(-2);
  });
});
