import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { beforeEach, describe, expect, test } from "vitest";
import { threeSessions } from "../../../../test/export/book-source.ts";
import { temporaryFolder } from "../../../../test/support/temporary-folder.ts";
import { raise } from "../../../../shared/contract/errors.ts";
import type { ExportEvent, ExportRequest } from "../../../../shared/contract/export.ts";
import { runExport, type ExportJob } from "../jobs.ts";
import type { DocumentMaker } from "../maker.ts";
import type { FileRequest } from "../make-requested.ts";

let folder = "";
beforeEach(() => {
  folder = temporaryFolder();
});

const bytesOf = ({ file }: FileRequest) => new TextEncoder().encode(file.name);
const makerOf = (make: (request: FileRequest) => void): DocumentMaker<FileRequest> => ({
  make: (request) => {
    make(request);
    return Promise.resolve({ type: "bytes", bytes: bytesOf(request) });
  },
  close: () => Promise.resolve(),
});
const writes = makerOf(() => {});

function job(
  maker: DocumentMaker<FileRequest>,
  change: Partial<ExportRequest> = {},
  signal = new AbortController().signal,
): ExportJob {
  return {
    request: {
      sessions: threeSessions.map(({ session }) => session.id),
      course: "ftc",
      kinds: ["handout", "deck", "plan"],
      books: [],
      formats: ["docx", "pptx"],
      languages: ["en", "bn"],
      planForms: ["plain"],
      pack: "folder",
      folder,
      ...change,
    },
    sources: threeSessions,
    maker,
    platform: {
      printToPdf: () => Promise.reject(new Error("nothing is printed")),
      takePictures: () => Promise.reject(new Error("no pictures are taken")),
      now: () => new Date(2026, 0, 2, 3, 4, 6),
      paths: { resources: "" },
    },
    assetsFolder: folder,
    signal,
  };
}

async function collect(events: AsyncIterable<ExportEvent>) {
  const all: ExportEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}
const endOf = (events: readonly ExportEvent[]) => {
  const last = events.at(-1);
  if (last?.type !== "finished") throw new Error("the export did not finish");
  return last;
};
const filesBelow = async (at: string) =>
  (await readdir(at, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe("a pack", () => {
  test("has every document in its folder, a contents list in two formats, and nothing else", async () => {
    const { files, failed } = endOf(await collect(runExport(job(writes))));
    expect(failed).toEqual([]);
    expect(files).toHaveLength(3 * 3 * 2 + 2);
    expect((await filesBelow(folder)).toSorted()).toEqual(files.map(({ path }) => path).toSorted());
    expect(await readdir(folder)).toEqual(["FTC, Course pack"]);
    expect(await readdir(join(folder, "FTC, Course pack"))).toEqual([
      "00 Contents.docx",
      "13 National Economic Management",
      "index.html",
    ]);
  });

  test("tells of its files only when they are there", async () => {
    for await (const event of runExport(job(writes))) {
      if (event.type === "file")
        expect((await readFile(event.file.path)).length).toBeGreaterThan(0);
      if (event.type === "progress")
        expect(await readdir(folder)).not.toContain("FTC, Course pack");
    }
  });

  test("lists what was written, by its address, and not what failed", async () => {
    const listed: string[] = [];
    const maker = makerOf(({ file }) => {
      if (file.kind === "deck") raise("ASSET_MISSING", { asset: "gone.png" });
      if (file.kind !== "contents") return;
      const { modules } = file.contents;
      const documents = modules.flatMap(({ sessions }) => sessions.flatMap((one) => one.documents));
      listed.push(...documents.map(({ address }) => address));
    });
    const { failed } = endOf(await collect(runExport(job(maker, { languages: ["en"] }))));
    expect(failed.map(({ fault }) => fault.code)).toEqual(Array(3).fill("ASSET_MISSING"));
    expect(failed.every(({ name }) => name.includes("Slides"))).toBe(true);
    expect(listed).toHaveLength(2 * 6);
    for (const address of listed) {
      await readFile(join(folder, "FTC, Course pack", decodeURIComponent(address)));
    }
  });

  test("that is cancelled is not there at all, and an earlier one stays whole", async () => {
    await collect(runExport(job(writes)));
    const before = await filesBelow(folder);
    const controller = new AbortController();
    const newer = makerOf(({ file }) => {
      if (file.kind === "contents") controller.abort();
    });
    const run = collect(runExport(job(newer, { kinds: ["plan"] }, controller.signal)));
    await expect(run).rejects.toMatchObject({ fault: { code: "CANCELLED" } });
    expect(await filesBelow(folder)).toEqual(before);
  });

  test("leaves nothing where its reader goes away", async () => {
    for await (const event of runExport(job(writes))) {
      if (event.type === "progress" && event.done === 5) break;
    }
    expect(await readdir(folder)).toEqual([]);
  });

  test("on a full disk is not there at all", async () => {
    const full = makerOf(({ file }) => {
      if (file.kind === "plan") raise("DISK_FULL", { path: folder });
    });
    for (const pack of ["folder", "zip"] as const) {
      const run = collect(runExport(job(full, { pack })));
      await expect(run).rejects.toMatchObject({ fault: { code: "DISK_FULL" } });
      expect(await readdir(folder)).toEqual([]);
    }
  });

  test("names the document that something else holds, and puts the others in their places", async () => {
    const held = join(folder, "FTC, Course pack", "00 Contents.docx");
    await mkdir(held, { recursive: true });
    await writeFile(join(held, "mine"), "");
    const { files, failed } = endOf(await collect(runExport(job(writes))));
    expect(failed.map(({ name, fault }) => [name, fault.code])).toEqual([
      ["00 Contents.docx", expect.stringMatching(/FOLDER_UNWRITABLE|FILE_IN_USE/)],
    ]);
    expect(files).toHaveLength(3 * 3 * 2 + 1);
    expect(await readdir(held)).toEqual(["mine"]);
  });

  test("in one file holds the same, and opens", async () => {
    const { files } = endOf(await collect(runExport(job(writes, { pack: "zip" }))));
    expect(await readdir(folder)).toEqual(["FTC, Course pack.zip"]);
    const bytes = await readFile(join(folder, "FTC, Course pack.zip"));
    expect(files).toEqual([expect.objectContaining({ kind: "pack", bytes: bytes.length })]);
    const entries = unzipSync(bytes);
    expect(Object.keys(entries)).toHaveLength(3 * 3 * 2 + 2);
    for (const [name, content] of Object.entries(entries))
      expect(new TextDecoder().decode(content)).toBe(name);
  });

  test("of nothing that could be written is not there", async () => {
    const none = makerOf(() => raise("ASSET_MISSING", { asset: "gone.png" }));
    const { files, failed } = endOf(await collect(runExport(job(none))));
    expect(files).toEqual([]);
    expect(failed).toHaveLength(3 * 3 * 2);
    expect(await readdir(folder)).toEqual([]);
  });
});
