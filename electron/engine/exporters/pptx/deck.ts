import type { Scene } from "../../../../shared/deck/scene.ts";
import { buildRawDeck } from "./build/presentation.ts";
import type { PptxContext } from "./context.ts";
import { normalise } from "./normalise/normalise.ts";
import { writeParts } from "./parts.ts";

/**
 * Makes a PowerPoint file of laid-out slides: native text in real placeholders, tables, charts and
 * shapes, in the template that the scenes were laid out in. The same scenes give the same bytes.
 * Throws ASSET_MISSING where a picture is not stored.
 */
export async function scenesToPptx(
  scenes: readonly Scene[],
  context: PptxContext,
): Promise<Uint8Array> {
  const { parts, store } = await buildRawDeck(scenes, context);
  return writeParts(normalise(parts, { scenes, context, store }));
}
