import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { bundledFiles, filesWith, readFiles } from "../../../test/support/curriculum-files.ts";
import { temporaryFolder } from "../../../test/support/temporary-folder.ts";
import { bytesOf } from "./files.ts";
import { readFolder, writeFolder } from "./folder.ts";
import { limits } from "./limits.ts";
import { unzipFiles, zipFiles } from "./zip.ts";

const bundled = await bundledFiles();

describe("a package", () => {
  const zip = (files: Readonly<Record<string, Uint8Array>>) => zipSync(files, { level: 6 });
  const empty = new Uint8Array();

  it("is the same bytes for the same files", () => {
    expect(zipFiles(bundled)).toEqual(zipFiles(new Map(bundled)));
  });

  it("may have its files in one folder", () => {
    const files = unzipFiles(zip({ "nsss/curriculum.yaml": empty, "nsss/facts.yaml": empty }));
    expect([...files.keys()]).toEqual(["curriculum.yaml", "facts.yaml"]);
  });

  it.each(["../x", "a/../../x", "/etc/x", "C:/x", "a\\..\\x", "a//b", "./x"])(
    "is refused with the path %s",
    (path) => {
      expect(() => unzipFiles(zip({ [path]: empty }), "p.zip")).toThrow("CURRICULUM_FAULT");
    },
  );

  it("is refused where it is damaged or no package", () => {
    const bytes = zipFiles(filesWith({}));
    expect(() => unzipFiles(bytes.slice(0, 200), "p.zip")).toThrow("CURRICULUM_FAULT");
    expect(() => unzipFiles(bytesOf("hello"), "p.zip")).toThrow("CURRICULUM_FAULT");
  });

  it("is refused where a file or their number is too large, before it is unpacked", () => {
    const bomb = zip({ "facts.yaml": new Uint8Array(limits.fileBytes + 1) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(() => unzipFiles(bomb, "p.zip")).toThrow("TOO_LARGE");
    const many = Array.from({ length: limits.files + 1 }, (_, index) => [`f${index}`, empty]);
    expect(() => unzipFiles(zip(Object.fromEntries(many)), "p.zip")).toThrow("TOO_LARGE");
  });

  it("that lies about a size never unpacks to more than it says", () => {
    const honest = zip({ "facts.yaml": new Uint8Array(1_000_000) });
    const lying = new Uint8Array(honest);
    const view = new DataView(lying.buffer);
    const central = view.getUint32(lying.length - 6, true);
    view.setUint32(central + 24, 10, true);
    let unpacked = 0;
    try {
      unpacked = unzipFiles(lying).get("facts.yaml")?.length ?? 0;
    } catch (error) {
      expect(String(error)).toContain("CURRICULUM_FAULT");
    }
    expect(unpacked).toBeLessThanOrEqual(10);
  });
});

describe("a folder", () => {
  it("holds what was written, without files that are no longer there", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "new", "curriculum");
    await writeFolder(path, filesWith({ "facts.yaml": "[]\n" }));
    await writeFile(join(path, "README.md"), "mine");
    await writeFile(join(path, "notes.txt"), "mine");
    await writeFolder(path, filesWith({}));
    const files = await readFolder(path);
    expect([...files.keys()].sort()).toEqual(
      ["README.md", ...filesWith({}).keys(), "notes.txt"].sort(),
    );
    expect(await readFile(join(path, "notes.txt"), "utf8")).toBe("mine");
    await rm(join(path, "notes.txt"));
    expect(readFiles(await readFolder(path))).toEqual(readFiles(filesWith({})));
  });

  it("with other files is not written into, and not read", async () => {
    const folder = temporaryFolder();
    await writeFile(join(folder, "letter.docx"), "mine");
    await expect(writeFolder(folder, filesWith({}))).rejects.toThrow("FOLDER_UNWRITABLE");
    expect((await readFolder(folder)).size).toBe(0);
  });

  it("that is missing or a file is told of", async () => {
    const folder = temporaryFolder();
    await expect(readFolder(join(folder, "none"))).rejects.toThrow("FOLDER_MISSING");
    await writeFile(join(folder, "file"), "");
    await expect(readFolder(join(folder, "file"))).rejects.toThrow("FOLDER_MISSING");
    await mkdir(join(folder, "empty"));
    expect((await readFolder(join(folder, "empty"))).size).toBe(0);
  });
});
