import { describe, expect, it } from "vitest";
import { bundledDecks } from "../../test/export/bundled-decks.ts";
import { paragraphsOf, resources, shownText } from "../../test/export/deck-tools.ts";
import { readTemplate } from "../../electron/engine/exporters/template.ts";
import { withLessInk } from "./less-ink.ts";
import type { Scene, SceneElement } from "./scene.ts";

const template = await readTemplate(resources, { builtIn: "plain", own: null });
const scenes = bundledDecks.slice(0, 12).flatMap((deck) => deck.scenesIn("bn", template));

type Piece = Extract<SceneElement, { kind: "group" }>["pieces"][number];

/** Shapes, texts and ring segments of a slide, inside diagrams too. */
const piecesOf = ({ elements, decoration }: Scene) =>
  [...elements, ...decoration]
    .flatMap((element) => (element.kind === "group" ? element.pieces : [element]))
    .filter((element): element is Piece => ["text", "shape", "block-arc"].includes(element.kind));
/** What a slide fills, rules left out. */
const fillsOf = (scene: Scene) =>
  piecesOf(scene)
    .filter(({ box }) => Math.min(box.width, box.height) >= 0.08)
    .map(({ fill }) => fill ?? "FFFFFF");
const lettersOf = (scene: Scene) =>
  paragraphsOf(scene).flatMap(({ runs }) => runs.map(({ colour }) => colour));

describe("a slide that saves toner", () => {
  it("has no dark area, and no letter that is not black", () => {
    expect(scenes.flatMap(fillsOf).some((fill) => fill < "606060")).toBe(true);
    expect(new Set(scenes.flatMap(lettersOf)).size).toBeGreaterThan(1);
    const less = scenes.map(withLessInk);
    expect(less.flatMap(fillsOf).filter((fill) => fill < "D0D0D0")).toEqual([]);
    expect(new Set(less.flatMap(lettersOf))).toEqual(new Set(["000000"]));
  });

  it("says the same in the same place", () => {
    for (const scene of scenes) {
      const less = withLessInk(scene);
      expect(shownText(less)).toBe(shownText(scene));
      expect(less.elements.map(({ box }) => box)).toEqual(scene.elements.map(({ box }) => box));
      expect(less.overflow).toBe(scene.overflow);
    }
  });
});
