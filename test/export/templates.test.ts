import { describe, expect, it } from "vitest";
import { readTemplate } from "../../electron/engine/exporters/template.ts";
import { layoutDeck } from "../../shared/deck/layout.ts";
import type {
  Box,
  Scene,
  SceneDecoration,
  SceneElement,
  SceneParagraph,
} from "../../shared/deck/scene.ts";
import { contrast, leastContrast } from "../../shared/deck/templates/colour.ts";
import { templateIds, type OwnTemplate } from "../../shared/deck/templates/own-template.ts";
import { languages } from "../../shared/language/language.ts";
import { deckSource } from "./deck-source.ts";
import { measure, resources } from "./deck-tools.ts";
import { samplePicture } from "./sample/picture.ts";

const own: OwnTemplate = {
  id: "own-1",
  name: { en: "Own", bn: "নিজস্ব" },
  base: "biam",
  colours: { ink: "222222", paper: "FFFDF5", area: "5B2A86", accent: "B3261E" },
  faces: { title: "Georgia", text: "Calibri", bangla: "Nikosh" },
  logo: "",
};
const chosen = [
  ...templateIds.map((builtIn) => ({ name: builtIn, builtIn, own: null })),
  { name: "an institute's own", builtIn: "biam" as const, own },
];

type Painted = { readonly box: Box; readonly fill: string };
type Read = { readonly paragraph: SceneParagraph; readonly on: string };

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

function covers({ box }: Painted, at: { x: number; y: number }): boolean {
  const { x, y, width, height } = box;
  return at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
}

/** A ring segment covers the middle of the words that stand on it. */
const onArc = (scene: Scene, box: Box): string | undefined =>
  scene.elements
    .flatMap((element) => (element.kind === "group" ? element.pieces : []))
    .flatMap((piece) => {
      if (piece.kind !== "block-arc") return [];
      const centre = middle(piece.box);
      const at = middle(box);
      const radius = piece.box.width / 2;
      const distance = Math.hypot(at.x - centre.x, at.y - centre.y);
      const angle = (Math.atan2(at.y - centre.y, at.x - centre.x) * 180) / Math.PI;
      const turned = [angle, angle + 360].some((each) => each > piece.from && each < piece.to);
      return turned && distance < radius && distance > radius * piece.inner ? [piece.fill] : [];
    })[0];

/** Every paragraph of a slide with the colour that it stands on. */
function readings(scene: Scene): Read[] {
  const painted: Painted[] = [];
  const found: Read[] = [];
  const groundOf = (box: Box) =>
    onArc(scene, box) ??
    painted.findLast((each) => covers(each, middle(box)))?.fill ??
    scene.background;
  const visit = (element: SceneElement | SceneDecoration): void => {
    if (element.kind === "group") return element.pieces.forEach(visit);
    if (element.kind === "table") {
      for (const { cells } of element.rows)
        for (const { fill, paragraphs } of cells)
          for (const paragraph of paragraphs)
            found.push({ paragraph, on: fill ?? scene.background });
      return undefined;
    }
    if (element.kind === "text") {
      const on = element.fill ?? groundOf(element.box);
      found.push(...element.paragraphs.map((paragraph) => ({ paragraph, on })));
    }
    const filled = element.kind === "text" || element.kind === "shape" ? element.fill : null;
    if (filled && "box" in element) painted.push({ box: element.box, fill: filled });
    return undefined;
  };
  [...scene.decoration, ...scene.elements].forEach(visit);
  return found;
}

describe.each(chosen)("the template $name", (choice) => {
  it.each(languages)("in %s: every text can be read on what it stands on", async (language) => {
    const template = await readTemplate(resources, choice);
    const source = deckSource();
    const institute = { ...source.institute, logo: samplePicture.name };
    const scenes = layoutDeck({ ...source, institute }, { language, measure, template });
    const weak = scenes.flatMap((scene) =>
      readings(scene).flatMap(({ paragraph, on }) =>
        paragraph.runs
          .filter((run) => contrast(run.colour, on) < leastContrast)
          .map((run) => `${scene.layout}: ${run.text} ${run.colour} on ${on}`),
      ),
    );
    expect(weak).toEqual([]);
    expect(scenes.flatMap(readings).length).toBeGreaterThan(100);
  });

  it.each(languages)("in %s: the sample deck fits on its slides", async (language) => {
    const template = await readTemplate(resources, choice);
    const scenes = layoutDeck(deckSource(), { language, measure, template });
    const over = scenes.filter(({ overflow }) => overflow > 0);
    expect(over.map(({ title, overflow }) => [title, overflow])).toEqual([]);
  });

  it("shows the institute's logo in its own place, and nothing where there is none", async () => {
    const template = await readTemplate(resources, choice);
    const source = deckSource();
    const institute = { ...source.institute, logo: samplePicture.name };
    const pictures = (scenes: readonly Scene[]) =>
      scenes.map(({ decoration }) => decoration.filter(({ kind }) => kind === "picture").length);
    const options = { language: "en", measure, template } as const;
    const [first, second] = pictures(layoutDeck({ ...source, institute }, options));
    expect([first, second]).toEqual([1, 1]);
    expect(new Set(pictures(layoutDeck(source, options)))).toEqual(new Set([0]));
  });
});
