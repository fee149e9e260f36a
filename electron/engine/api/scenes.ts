import type { SessionSource } from "../../../shared/composition/source.ts";
import type { Look } from "../../../shared/contract/export.ts";
import type { Scene } from "../../../shared/deck/scene.ts";
import type { Language } from "../../../shared/language/language.ts";

/**
 * A session's slides as they will print, by the layout that the export uses. Fonts and layout are
 * loaded when they are first needed: a start without slides need not wait for them.
 */
export async function scenesOf(
  source: SessionSource,
  language: Language,
  { paths }: { readonly paths: { readonly resources: string } },
  look: Look = {},
): Promise<Scene[]> {
  const { layoutDeck } = await import("../../../shared/deck/layout.ts");
  const { measureFor } = await import("../exporters/measure.ts");
  const { readTemplate, templateIn } = await import("../exporters/template.ts");
  const [measure, template] = await Promise.all([
    measureFor(paths.resources),
    readTemplate(paths.resources, templateIn(source, look)),
  ]);
  const scenes = layoutDeck(source, { language, digits: look.digits, measure, template });
  if (look.print !== "mono") return scenes;
  const { withLessInk } = await import("../../../shared/deck/less-ink.ts");
  return scenes.map(withLessInk);
}
