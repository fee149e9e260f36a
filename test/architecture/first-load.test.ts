import path from "node:path";
import { build, type Rolldown } from "vite";
import { expect, test } from "vitest";
import { productRoot } from "../../electron/host/paths.ts";

type Chunk = Rolldown.OutputChunk;

/** The chunks that the page asks for by itself, and those that come with them. */
function firstLoad(chunks: readonly Chunk[]): readonly Chunk[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const first = chunks.filter(({ isEntry, name }) => isEntry || name === "first");
  const loaded = new Set(first);
  for (const { imports } of loaded) {
    for (const file of imports) {
      const chunk = byFile.get(file);
      if (chunk) loaded.add(chunk);
    }
  }
  return [...loaded];
}

const modulesOf = (chunks: readonly Chunk[]) => chunks.flatMap(({ moduleIds }) => moduleIds);
const isZod = (module: string) => /[\\/]node_modules[\\/]zod[\\/]/.test(module);

test("the first screen comes without the library that checks input", async () => {
  const built = await build({
    root: path.join(productRoot, "renderer"),
    configFile: path.join(productRoot, "vite.config.ts"),
    logLevel: "silent",
    build: { write: false, minify: false },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  const chunks = output.filter((each) => each.type === "chunk");
  const first = modulesOf(firstLoad(chunks));
  expect(first.some((module) => module.endsWith("main.tsx"))).toBe(true);
  expect(modulesOf(chunks).some(isZod)).toBe(true);
  expect(first.filter(isZod)).toEqual([]);
}, 60_000);
