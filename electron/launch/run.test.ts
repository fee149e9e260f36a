import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/support/temporary-folder.ts";

const script = path.join(import.meta.dirname, "run.mjs");

type Ended = { readonly code: number; readonly said: string };

function run(values: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, values, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr });
    });
  });
}

/** A Node that says it is another version. */
function pretend(version: string): string {
  const file = path.join(temporaryFolder(), "pretend.cjs");
  const versions = `{ ...process.versions, node: "${version}" }`;
  writeFileSync(file, `Object.defineProperty(process, "versions", { value: ${versions} });`);
  return file;
}

test("an old Node is refused before anything is loaded, in both languages, with what to type", async () => {
  const { code, said } = await run(["--require", pretend("20.19.0"), script, "start"]);
  expect(code).toBe(1);
  expect(said).toContain("needs Node 24; this is Node 20.19.0");
  expect(said).toContain("npm ci");
  expect(said).toContain("Node 24 প্রয়োজন");
});

test("the guard itself is written so that an old Node can read it", () => {
  const text = readFileSync(script, "utf8");
  expect(text).not.toMatch(/^import |\?\.|\?\?|\bconst\b|\blet\b|\bawait\b|=>/m);
});

test("an unknown command is told with the known ones", async () => {
  const { code, said } = await run([script, "strat"]);
  expect(code).toBe(2);
  expect(said).toContain("start, browser, tot, build, test");
});
