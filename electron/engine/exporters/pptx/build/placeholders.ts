import { assertNever } from "../../../../../shared/lib/assert-never.ts";
import type { Scene, SceneText } from "../../../../../shared/deck/scene.ts";
import type { Placeholder } from "../tags.ts";

/** Bodies are numbered from here, clear of the numbers of title, subtitle and foot. */
const firstBody = 11;

function placeholderFor(text: SceneText, scene: Scene, body: number): Placeholder | null {
  switch (text.role) {
    case "title":
      return { type: scene.layout === "title" ? "ctrTitle" : "title", index: null };
    case "subtitle":
      return { type: "subTitle", index: 1 };
    case "body":
      return { type: "body", index: firstBody + body };
    case "footer":
      return { type: "ftr", index: 3 };
    case "date":
      return { type: "dt", index: 2 };
    case "slide-number":
      return { type: "sldNum", index: 4 };
    case "other":
      return null;
    default:
      return assertNever(text.role);
  }
}

/** The placeholder of every text that has one; bodies are counted in reading order. */
export function placeholdersOf(scene: Scene): ReadonlyMap<SceneText, Placeholder> {
  const places = new Map<SceneText, Placeholder>();
  let bodies = 0;
  for (const element of scene.elements) {
    if (element.kind !== "text" || element.paragraphs.length === 0) continue;
    const placeholder = placeholderFor(element, scene, bodies);
    if (placeholder) places.set(element, placeholder);
    if (element.role === "body") bodies += 1;
  }
  return places;
}
