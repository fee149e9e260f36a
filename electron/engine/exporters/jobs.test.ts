import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { raise, type ErrorCode } from "../../../shared/contract/errors.ts";
import type { ExportEvent, ExportRequest } from "../../../shared/contract/export.ts";
import { sampleSource } from "../../../test/export/sample.ts";
import { faultOfFileError } from "../files.ts";
import { runExport, type ExportJob } from "./jobs.ts";
import type { FileRequest } from "./make-requested.ts";
import type { DocumentMaker } from "./maker.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tot-jobs-"));
});

const bytes = new TextEncoder().encode("document");
const writes: DocumentMaker<FileRequest> = {
  make: async () => ({ type: "bytes", bytes }),
  close: async () => {},
};

function job(
  maker: DocumentMaker<FileRequest>,
  change: Partial<ExportRequest> = {},
  signal?: AbortSignal,
): ExportJob {
  return {
    request: {
      sessions: ["lifecycle-approach"],
      course: null,
      kinds: ["handout", "deck", "plan"],
      books: [],
      formats: ["docx", "pdf", "pptx"],
      languages: ["en", "bn"],
      planForms: ["plain"],
      folder,
      ...change,
    },
    sources: [sampleSource],
    maker,
    platform: {
      printToPdf: async ({ htmlFile }) => new Uint8Array(await readFile(htmlFile)),
      takePictures: async ({ count }) => Array.from({ length: count }, () => bytes),
      now: () => new Date(0),
      paths: { resources: "" },
    },
    assetsFolder: folder,
    signal: signal ?? new AbortController().signal,
  };
}

async function collect(events: AsyncIterable<ExportEvent>) {
  const all: ExportEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

const fault = (code: ErrorCode) =>
  expect.objectContaining({ fault: expect.objectContaining({ code }) });

describe("an export", () => {
  test("writes each kind in its formats, once in each language, and says where", async () => {
    const events = await collect(runExport(job(writes)));
    const names = await readdir(folder);
    expect(names).toHaveLength(12);
    expect(names).toContain(
      "8.2 The lifecycle approach to social security, Handout (FTC, English).docx",
    );
    expect(names.some((name) => name.includes("হ্যান্ডআউট"))).toBe(true);
    const finished = events.at(-1);
    expect(finished).toMatchObject({ type: "finished", failed: [] });
    expect(finished?.type === "finished" && finished.files.map((file) => file.bytes)).toEqual(
      Array.from({ length: 12 }, () => bytes.length),
    );
  });

  test("prints a deck in each form, and takes its pictures into a folder of their own", async () => {
    const pictures: DocumentMaker<FileRequest> = {
      ...writes,
      make: async ({ file }) =>
        file.format === "png" ? { type: "pictures", html: "", count: 3 } : { type: "bytes", bytes },
    };
    const forms = ["slides", "lines", "notes"] as const;
    const change = { kinds: ["deck"], formats: ["pdf", "png"], languages: ["en"] } as const;
    const asked: Partial<ExportRequest> = {
      kinds: [...change.kinds],
      formats: [...change.formats],
      languages: [...change.languages],
      deckForms: [...forms],
    };
    const finished = (await collect(runExport(job(pictures, asked)))).at(-1);
    const names = await readdir(folder);
    expect(names.toSorted()).toEqual(
      [
        "8.2 The lifecycle approach to social security, Slides (FTC, English)",
        "8.2 The lifecycle approach to social security, Slides (FTC, English).pdf",
        "8.2 The lifecycle approach to social security, Slides with notes (FTC, English).pdf",
        "8.2 The lifecycle approach to social security, Slides, three to a page (FTC, English).pdf",
      ].toSorted(),
    );
    const inFolder = await readdir(join(folder, names.find((name) => name.endsWith(")")) ?? ""));
    expect(inFolder.toSorted()).toEqual(["01.png", "02.png", "03.png"]);
    const files = finished?.type === "finished" ? finished.files : [];
    expect(files.find((file) => file.format === "png")?.bytes).toBe(3 * bytes.length);
  });

  test("goes on where one document fails, and names it", async () => {
    let count = 0;
    const once: DocumentMaker<FileRequest> = {
      ...writes,
      make: async () => {
        count += 1;
        if (count === 2) raise("ASSET_MISSING", { asset: "gone.png" });
        return { type: "bytes", bytes };
      },
    };
    const events = await collect(runExport(job(once)));
    expect(events.filter((event) => event.type === "failed")).toHaveLength(1);
    expect(await readdir(folder)).toHaveLength(11);
  });

  test("stops when it is cancelled and leaves no half-written file", async () => {
    const controller = new AbortController();
    const events: ExportEvent[] = [];
    const run = async () => {
      for await (const event of runExport(job(writes, {}, controller.signal))) {
        events.push(event);
        if (events.length === 4) controller.abort();
      }
    };
    await expect(run()).rejects.toEqual(fault("CANCELLED"));
    const files = events.filter((event) => event.type === "file");
    expect(await readdir(folder)).toHaveLength(files.length);
  });

  test("stops at a full disk", async () => {
    const full: DocumentMaker<FileRequest> = {
      ...writes,
      make: async () => raise("DISK_FULL", { path: folder }),
    };
    await expect(collect(runExport(job(full)))).rejects.toEqual(fault("DISK_FULL"));
    expect(await readdir(folder)).toEqual([]);
  });

  test("refuses a folder that cannot be, before anything is written", async () => {
    const file = join(folder, "file");
    await writeFile(file, "");
    const events = collect(runExport(job(writes, { folder: join(file, "inside") })));
    await expect(events).rejects.toEqual(fault("FOLDER_MISSING"));
    expect(await readFile(file, "utf8")).toBe("");
  });

  test("replaces the file of an earlier export whole", async () => {
    const deck: Partial<ExportRequest> = { kinds: ["deck"], languages: ["en"], formats: ["pptx"] };
    await collect(runExport(job(writes, deck)));
    await collect(runExport(job(writes, deck)));
    expect(await readdir(folder)).toHaveLength(1);
  });
});

test.each([
  ["ENOSPC", "DISK_FULL"],
  ["EACCES", "FOLDER_UNWRITABLE"],
  ["EROFS", "FOLDER_UNWRITABLE"],
  ["EBUSY", "FILE_IN_USE"],
  ["ENOENT", "FOLDER_MISSING"],
])("the system's %s is %s to a person", (code, expected) => {
  const error = Object.assign(new Error(code), { code });
  expect(faultOfFileError(error, "/somewhere")?.code).toBe(expected);
});
