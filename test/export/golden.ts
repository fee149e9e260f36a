import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";

const folder = new URL("golden", import.meta.url).pathname;
const update = process.env["UPDATE_GOLDEN"] === "1";

/** XML with one element a line, indented, so that a change shows as few changed lines. */
function pretty(xml: string): string {
  let depth = 0;
  return xml
    .replace(/>\s*</g, ">\n<")
    .split("\n")
    .map((line) => {
      if (line.startsWith("</")) depth -= 1;
      const indented = `${"  ".repeat(Math.max(0, depth))}${line}`;
      const opens = /^<[^/?!]/.test(line) && !line.endsWith("/>") && !line.includes("</");
      if (opens) depth += 1;
      return indented;
    })
    .join("\n");
}

/** Compares a part with its golden file; `UPDATE_GOLDEN=1` writes the file anew instead. */
export function expectGolden(name: string, xml: string): void {
  const path = join(folder, name);
  const text = `${pretty(xml)}\n`;
  if (update) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  expect(existsSync(path), `${name} is missing: run the tests once with UPDATE_GOLDEN=1`).toBe(
    true,
  );
  // Compared as a whole first: a difference of two long texts takes long to print.
  const golden = readFileSync(path, "utf8");
  if (golden === text) return;
  const [goldenLines, lines] = [golden.split("\n"), text.split("\n")];
  const at = lines.findIndex((line, index) => line !== goldenLines[index]);
  expect(lines.slice(at, at + 5), `${name}, line ${at + 1}`).toEqual(goldenLines.slice(at, at + 5));
  expect(lines.length, `${name}: number of lines`).toBe(goldenLines.length);
}
