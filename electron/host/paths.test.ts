import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/support/temporary-folder.ts";
import { documentsFolder, productRoot } from "./paths.ts";

test("the documents folder is the system's usual one", () => {
  expect(documentsFolder({}, "darwin", "/home/a")).toBe(path.join("/home/a", "Documents"));
  expect(documentsFolder({}, "linux", "/nowhere")).toBe(path.join("/nowhere", "Documents"));
});

test("on Linux it is the one that the desktop's settings name", () => {
  const home = temporaryFolder();
  mkdirSync(path.join(home, ".config"));
  const settings = 'XDG_DESKTOP_DIR="$HOME/Desktop"\nXDG_DOCUMENTS_DIR="$HOME/নথি"\n';
  writeFileSync(path.join(home, ".config", "user-dirs.dirs"), settings);
  expect(documentsFolder({}, "linux", home)).toBe(`${home}/নথি`);
});

test("the product's root holds its package.json", () => {
  expect(productRoot).toBe(path.resolve(import.meta.dirname, "..", ".."));
});
