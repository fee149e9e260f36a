import { currentStamp, isFresh } from "./stamp.ts";

type Command = (values: readonly string[]) => Promise<void>;

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import("./start.ts")).start,
  browser: async () => (await import("./start.ts")).startBrowser,
  tot: async () => (await import("./tot.ts")).tot,
  build: async () => (await import("./build.ts")).buildCommand,
  test: async () => (await import("./test-run.ts")).testRun,
  rendering: async () => (await import("./test-run.ts")).renderingRun,
  preflight: async () => (await import("./preflight.ts")).preflightCommand,
  counts: async () => (await import("./test-run.ts")).printCounts,
};

/** Runs one command of package.json; what follows its name is passed on. */
export async function run([name = "", ...values]: readonly string[]): Promise<void> {
  const load = commands[name];
  if (!load) {
    console.error(`Unknown command "${name}". Known: ${Object.keys(commands).join(", ")}.`);
    process.exitCode = 2;
    return;
  }
  const command = await load();
  await command(values);
}

/** True where what was built, this launcher too, comes from the sources as they are now. */
const isCurrent = (): boolean => isFresh(currentStamp());

/** As `run`, by the launcher that was built; false where the sources have changed since, and nothing is done. */
export async function runBuilt(values: readonly string[]): Promise<boolean> {
  const { opensAtOnce, openBrowserHost } = await import("./start.ts");
  if (opensAtOnce(values[0] ?? "")) return openBrowserHost(isCurrent);
  if (!isCurrent()) return false;
  await run(values);
  return true;
}
