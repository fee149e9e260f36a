import type { Scene, SceneDecoration } from "../../../../../shared/deck/scene.ts";
import { normaliseText } from "../../../../../shared/language/normalise.ts";
import type { PptxContext } from "../context.ts";
import { Presentation } from "../library.ts";
import { readParts, type Parts } from "../parts.ts";
import { addTag, layoutName, newTagStore, type TagStore } from "../tags.ts";
import { escapeXml } from "../xml.ts";
import { shapeOptions } from "./shapes.ts";
import { addScene } from "./slide.ts";
import { colourName } from "./theme-names.ts";

/** What the library wrote, and what it could not say. */
export type RawDeck = { readonly parts: Parts; readonly store: TagStore };

/** A template's areas and rules, as the library draws them in a layout; texts follow later. */
function layoutObjects(pieces: readonly SceneDecoration[], context: PptxContext, store: TagStore) {
  return pieces.flatMap((piece) => {
    if (piece.kind !== "shape") return [];
    const name = addTag(store, { name: "Ground", decorative: true });
    const options = shapeOptions(piece, context.template, name);
    return [piece.shape === "line" ? { line: options } : { rect: options }];
  });
}

function defineLayouts(
  presentation: Presentation,
  scenes: readonly Scene[],
  context: PptxContext,
  store: TagStore,
): void {
  const known = new Set<string>();
  for (const scene of scenes) {
    const title = layoutName(scene);
    if (known.has(title)) continue;
    known.add(title);
    presentation.defineSlideMaster({
      title,
      background: { color: colourName(context.template, scene.background) },
      objects: layoutObjects(scene.decoration, context, store),
    });
  }
}

/** The sections of slides by name, each name once; what comes before the first goes by the deck's title. */
function sectionTitles(scenes: readonly Scene[], title: string): readonly (string | null)[] {
  if (!scenes.some(({ section }) => section !== "")) return scenes.map(() => null);
  const taken = new Set<string>();
  const free = (name: string) => {
    let candidate = name;
    for (let count = 2; taken.has(candidate); count += 1) candidate = `${name} (${count})`;
    taken.add(candidate);
    return candidate;
  };
  let current = "";
  return scenes.map(({ section }) => {
    if (section !== "") current = free(section);
    else if (current === "") current = free(title);
    return current;
  });
}

function describe(presentation: Presentation, context: PptxContext): void {
  presentation.layout = "LAYOUT_WIDE";
  presentation.title = normaliseText(context.title);
  presentation.subject = normaliseText(context.title);
  presentation.author = normaliseText(context.institute);
  // The library writes the company as it is: an "&" in it would break the file.
  presentation.company = escapeXml(context.institute);
}

/** Writes the scenes with the library; the parts still have its defects. */
export async function buildRawDeck(
  scenes: readonly Scene[],
  context: PptxContext,
): Promise<RawDeck> {
  const store = newTagStore();
  const presentation = new Presentation();
  describe(presentation, context);
  defineLayouts(presentation, scenes, context, store);
  const sections = sectionTitles(scenes, context.title);
  for (const title of new Set(sections)) if (title !== null) presentation.addSection({ title });
  scenes.forEach((scene, index) => {
    const sectionTitle = sections[index] ?? undefined;
    const slide = presentation.addSlide({ masterName: layoutName(scene), sectionTitle });
    slide.hidden = scene.hidden;
    addScene(slide, { scene, position: index + 1 }, context, store);
    slide.addNotes(scene.notes);
  });
  const bytes = (await presentation.write({ outputType: "nodebuffer" })) as Uint8Array;
  return { parts: readParts(bytes), store };
}
