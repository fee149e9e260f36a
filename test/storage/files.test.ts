import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { faultOf, testEngines } from "./test-engine.ts";

const engine = testEngines();

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';

describe("adding a picture", () => {
  it("stores it once, named by its content and its true kind", async () => {
    const { client, storage } = engine();
    const { name } = await client.asset.add({ file: new File([png], "photo.jpg") });
    expect(name).toMatch(/^[0-9a-f]{64}\.png$/);
    expect(await client.asset.add({ file: new File([png], "again.png") })).toEqual({ name });
    expect(readdirSync(storage.assets.folder)).toEqual([name]);
    expect(storage.assets.read(name)).toEqual({ bytes: png, type: "image/png" });
  });

  it("gives nothing for a name that is none", () => {
    const { storage } = engine();
    for (const name of ["", "../tot-studio.sqlite", `${"0".repeat(64)}.png`, "x.png"]) {
      expect(storage.assets.read(name)).toBeNull();
    }
  });

  it("takes drawings, but none that carries a program", async () => {
    const { client } = engine();
    const add = (text: string) => faultOf(client.asset.add({ file: new File([text], "a.svg") }));
    expect(await add(svg)).toBeNull();
    expect((await add(svg.replace("<path", "<script/><path")))?.code).toBe("FORMAT_UNKNOWN");
    expect((await add(svg.replace("<path", '<path onload="x()"')))?.code).toBe("FORMAT_UNKNOWN");
    expect((await add("just words"))?.code).toBe("FORMAT_UNKNOWN");
  });

  it("refuses what is too large with its size and the limit", async () => {
    const { client } = engine();
    const file = new File([new Uint8Array(20_000_001)], "huge.png");
    expect(await faultOf(client.asset.add({ file }))).toEqual({
      code: "TOO_LARGE",
      data: { path: "huge.png", bytes: 20_000_001, limit: 20_000_000 },
    });
  });

  it("says so where the picture folder cannot be written", async () => {
    const { client, platform } = engine();
    writeFileSync(join(platform.paths.data, "assets"), "in the way");
    const fault = await faultOf(client.asset.add({ file: new File([png], "a.png") }));
    expect(fault?.code).toBe("FOLDER_UNWRITABLE");
  });
});

describe("the folder list", () => {
  it("starts in the documents folder, in a folder of its own", async () => {
    const { client, platform } = engine();
    const start = join(platform.paths.documents, "ToT Studio");
    expect(await client.folder.list({ path: null })).toEqual({
      path: start,
      name: "ToT Studio",
      parent: platform.paths.documents,
      writable: true,
      folders: [],
    });
    expect(existsSync(start)).toBe(true);
  });

  it("shows folders, not files or hidden ones, and makes new ones", async () => {
    const { client, platform } = engine();
    const parent = platform.paths.documents;
    mkdirSync(join(parent, ".hidden"), { recursive: true });
    writeFileSync(join(parent, "letter.txt"), "");
    const made = await client.folder.create({ parent, name: " এফটিসি ২০২৬ " });
    expect(made.path).toBe(join(parent, "এফটিসি ২০২৬".normalize("NFC")));
    const { folders } = await client.folder.list({ path: parent });
    expect(folders.map(({ name }) => name)).toEqual(["এফটিসি ২০২৬".normalize("NFC")]);
  });

  it("says what is wrong with a folder or a name", async () => {
    const { client, platform } = engine();
    const parent = platform.paths.documents;
    expect(await faultOf(client.folder.list({ path: join(parent, "gone") }))).toMatchObject({
      code: "FOLDER_MISSING",
    });
    for (const name of ["", "..", "a/b", "con<", "x."]) {
      expect((await faultOf(client.folder.create({ parent, name })))?.code).toBe("INVALID_INPUT");
    }
    mkdirSync(parent, { recursive: true });
    writeFileSync(join(parent, "taken"), "kept");
    expect((await faultOf(client.folder.create({ parent, name: "taken" })))?.code).toBe(
      "FOLDER_UNWRITABLE",
    );
    expect(readFileSync(join(parent, "taken"), "utf8")).toBe("kept");
  });
});
