import type { SessionSource } from "../../../shared/composition/source.ts";
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
): Promise<Scene[]> {
  const { layoutDeck } = await import("../../../shared/deck/layout.ts");
  const { measureFor } = await import("../exporters/make-document.ts");
  const { readTemplate } = await import("../exporters/template.ts");
  const [measure, template] = await Promise.all([
    measureFor(paths.resources),
    readTemplate(paths.resources, source.template),
  ]);
  return layoutDeck(source, { language, measure, template });
}
