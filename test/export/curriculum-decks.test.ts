import { describe, expect, it } from "vitest";
import { lintOoxml } from "../../electron/engine/exporters/ooxml/lint.ts";
import { scenesToPptx } from "../../electron/engine/exporters/pptx/deck.ts";
import { readTemplate } from "../../electron/engine/exporters/template.ts";
import { templateIds } from "../../shared/deck/templates/own-template.ts";
import { languages } from "../../shared/language/language.ts";
import { bundledDecks } from "./bundled-decks.ts";
import { resources, template } from "./deck-tools.ts";
import { sampleAssets } from "./sample.ts";

// `npm run test:decks` writes every deck in every template, and has LibreOffice open each.
describe.each(languages)("the bundled curriculum's decks in %s", (language) => {
  it.each(templateIds)("in the template %s: no text runs past its place", async (builtIn) => {
    const shown = await readTemplate(resources, { builtIn, own: null });
    const over = bundledDecks.flatMap(({ number, scenesIn }) =>
      scenesIn(language, shown)
        .filter(({ overflow }) => overflow > 0)
        .map(({ title }) => [number, title]),
    );
    expect(over).toEqual([]);
  });

  it.each(bundledDecks)("$number: a sound package", async ({ scenesIn, title }) => {
    const bytes = await scenesToPptx(scenesIn(language, template), {
      assets: sampleAssets,
      template,
      title: title[language],
      institute: "Cabinet Division",
      language,
    });
    expect(lintOoxml(bytes)).toEqual([]);
  });
});
