import type { Canvas } from "../canvas.ts";
import type { SceneText } from "../scene.ts";
import { fittedText } from "../text/sizes.ts";
import { plain } from "../text/paragraph.ts";

/** The line under a table, chart or picture that says where it comes from; none where it is empty. */
export function sourceLine(canvas: Canvas, text: string): SceneText[] {
  if (text === "") return [];
  const place = canvas.template.places.source;
  return [fittedText(canvas, place, [plain(text)], { name: "Source" })];
}
