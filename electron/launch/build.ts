import { rmSync } from "node:fs";
import path from "node:path";
import { runTool } from "./commands.ts";
import { buildFolder } from "./folders.ts";
import { preflight } from "./preflight.ts";
import { currentStamp, isFresh, writeStamp } from "./stamp.ts";

/** Loaded only here: what reads curricula is large, and a start has nothing to build as a rule. */
async function prepareCurricula(): Promise<void> {
  const prepared = await import("./prepare-curricula.ts");
  await prepared.prepareCurricula();
}

async function buildAll(): Promise<boolean> {
  rmSync(path.join(buildFolder, "electron"), { recursive: true, force: true });
  const vite = (...more: readonly string[]) =>
    runTool("vite/bin/vite.js", ["build", "--logLevel", "warn", ...more], { quiet: true });
  const [renderer, home, engine] = await Promise.all([
    vite(),
    vite("--config", "vite.home.config.ts"),
    runTool("rolldown/bin/cli.mjs", ["--config", "rolldown.config.ts"], { quiet: true }),
    prepareCurricula(),
  ]);
  const failed = [renderer, home, engine].filter(({ code }) => code !== 0);
  for (const { output } of failed) console.error(output);
  return failed.length === 0;
}

/**
 * Builds where a source has changed since the last build. The first build also looks for what the
 * system must have. Ends the process where the build fails: an old build is not started silently.
 */
export async function buildIfStale(say: (line: string) => void = console.log): Promise<void> {
  const stamp = currentStamp();
  if (isFresh(stamp)) return;
  say("Preparing ToT Studio; this takes some seconds.\nToT Studio প্রস্তুত হচ্ছে; কয়েক সেকেন্ড লাগবে।");
  if (!(await buildAll())) {
    console.error("The build failed; see above.\nবিল্ড ব্যর্থ হয়েছে; ওপরে দেখুন।");
    process.exit(1);
  }
  writeStamp(stamp);
}

/** As `buildIfStale`, for commands that show a window: the system's part is looked at as well. */
export async function prepareWindow(): Promise<void> {
  if (isFresh(currentStamp())) return;
  await preflight("window");
  await buildIfStale();
}

export async function buildCommand(): Promise<void> {
  const stamp = currentStamp();
  if (!(await buildAll())) process.exit(1);
  writeStamp(stamp);
}
