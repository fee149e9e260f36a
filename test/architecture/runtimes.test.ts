import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { productRoot } from "../../electron/host/paths.ts";

const compiler = path.join(productRoot, "node_modules", "typescript", "bin", "tsc");

/** Compiles one planted file under a folder's own settings; gives what the compiler says. */
async function compile(runtime: string, text: string): Promise<string> {
  const out = path.join(productRoot, "out");
  mkdirSync(out, { recursive: true });
  const folder = mkdtempSync(path.join(out, "planted-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(path.join(folder, "planted.ts"), text);
  const settings = {
    extends: path.join(productRoot, runtime, "tsconfig.json"),
    compilerOptions: { composite: false, emitDeclarationOnly: false, noEmit: true, rootDir: "/" },
    include: [],
    files: ["planted.ts"],
    references: [],
  };
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(settings));
  return new Promise((resolve) => {
    execFile(process.execPath, [compiler, "-p", folder], (_error, stdout) => resolve(stdout));
  });
}

const refused: readonly (readonly [runtime: string, name: string, text: string])[] = [
  ["shared", "document", "export const title = document.title;"],
  ["shared", "window", "export const width = window.innerWidth;"],
  ["shared", "process", "export const folder = process.cwd();"],
  ["shared", "Buffer", 'export const bytes = Buffer.from("");'],
  ["electron", "document", "export const title = document.title;"],
  ["electron", "window", "export const width = window.innerWidth;"],
  ["renderer", "process", "export const folder = process.cwd();"],
  ["renderer", "Buffer", 'export const bytes = Buffer.from("");'],
];

const allowed: readonly (readonly [runtime: string, text: string])[] = [
  ["shared", "export const now = (): number => Date.now();"],
  ["electron", "export const folder = process.cwd();"],
  ["renderer", "export const title = document.title;"],
];

describe("each folder states its runtime", () => {
  test.each(refused)("%s has no %s", async (runtime, name, text) => {
    expect(await compile(runtime, text)).toContain(`Cannot find name '${name}'`);
  });

  test.each(allowed)("%s compiles %s", async (runtime, text) => {
    expect(await compile(runtime, text)).toBe("");
  });
});
