import { expect, test } from "vitest";
import type { Scene, SceneElement } from "../../../shared/deck/scene.ts";
import { fitOf, linesOver } from "./fit.ts";

const paragraph = (lines: number, size: number) => ({
  lines: Array.from({ length: lines }, () => []),
  runs: [{ size }],
});
const text = (role: string, lines: number, size: number) =>
  ({ kind: "text", role, paragraphs: [paragraph(lines, size)] }) as unknown as SceneElement;
const scene = (overflow: number, ...elements: SceneElement[]) =>
  ({ overflow, elements }) as unknown as Scene;

test("a slide says its title's lines and its smallest text, the foot left out", () => {
  const shown = scene(0, text("title", 2, 32), text("body", 3, 24), text("footer", 1, 12));
  expect(fitOf([shown, scene(0, text("body", 1, 20))])).toEqual({
    slides: 2,
    titleLines: 2,
    smallest: 20,
    linesOver: 0,
  });
});

test("what runs over is said in lines, at least one", () => {
  expect([0, 0.02, 0.36, 0.4].map(linesOver)).toEqual([0, 1, 1, 2]);
  expect(fitOf([scene(0.8, text("body", 9, 20))])?.linesOver).toBe(3);
});

test("nothing is said before the slide is laid out", () => {
  expect(fitOf([])).toBeNull();
});
