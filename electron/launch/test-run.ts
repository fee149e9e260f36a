import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { productRoot } from "../host/paths.ts";
import { buildIfStale } from "./build.ts";
import { runCommand, runTool, type Finished } from "./commands.ts";
import {
  addCounts,
  countsLine,
  crashed,
  noCounts,
  playwrightCounts,
  vitestCounts,
  type Counts,
} from "./counts.ts";
import { testResultsFolder } from "./folders.ts";
import { preflight } from "./preflight.ts";

type Part = { readonly name: string; readonly run: () => Promise<Counts> };

const reportOf = (name: string) => path.join(testResultsFolder, `${name}.report.json`);

function readReport(name: string, read: (report: unknown) => Counts, ended: Finished): Counts {
  try {
    const counts = read(JSON.parse(readFileSync(reportOf(name), "utf8")));
    return ended.code !== 0 && counts.failed === 0 ? addCounts([counts, crashed]) : counts;
  } catch {
    return crashed;
  }
}

/** One check of `npm run check` is one test. */
async function check(script: string): Promise<Counts> {
  const values = ["run", "--silent", script];
  const npm = process.env["npm_execpath"];
  const { code } = npm
    ? await runCommand(process.execPath, [npm, ...values])
    : await runCommand("npm", values);
  return code === 0 ? { ...noCounts, passed: 1 } : crashed;
}

async function vitest(name: string, values: readonly string[] = []): Promise<Counts> {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile=${reportOf(name)}`];
  const ended = await runTool("vitest/vitest.mjs", ["run", ...values, ...reporters]);
  return readReport(name, vitestCounts, ended);
}

async function playwright(): Promise<Counts> {
  const values = ["test", "--config", "test/e2e/playwright.config.ts", "--reporter=list,json"];
  const environment = { PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf("e2e") };
  const ended = await runTool("@playwright/test/cli.js", values, { environment });
  return readReport("e2e", playwrightCounts, ended);
}

/** The parts of `npm run check`, by their names in package.json, so that a new one is not forgotten. */
function checks(): readonly Part[] {
  const text = readFileSync(path.join(productRoot, "package.json"), "utf8");
  const { scripts } = packageSchema.parse(JSON.parse(text));
  const names = Object.keys(scripts).filter((name) => name.startsWith("check:"));
  return names.map((name) => ({ name, run: () => check(name) }));
}

const parts = (): readonly Part[] => [
  ...checks(),
  { name: "unit", run: () => vitest("unit") },
  { name: "e2e", run: playwright },
];

const packageSchema = z.object({ scripts: z.record(z.string(), z.string()) });

const countsFile = (name: string) =>
  path.join(testResultsFolder, `${name.replaceAll(":", "-")}.counts.json`);

async function runPart({ name, run }: Part): Promise<Counts> {
  console.log(`\n> ${name}`);
  const counts = await run();
  writeFileSync(countsFile(name), JSON.stringify(counts));
  return counts;
}

function printTotal(total: Counts): void {
  if (total.skipped > 0) console.log(`${total.skipped} skipped; the reasons stand above.`);
  console.log(countsLine(total));
  if (total.failed > 0) process.exitCode = 1;
}

/** `npm test`: all checks and tests, one after the other; a failure stops none of the others. */
export async function testRun(): Promise<void> {
  rmSync(testResultsFolder, { recursive: true, force: true });
  mkdirSync(testResultsFolder, { recursive: true });
  await preflight("window");
  await buildIfStale();
  const found: Counts[] = [];
  for (const part of parts()) found.push(await runPart(part));
  console.log();
  printTotal(addCounts(found));
}

/** The rendering tests by themselves; their counts lie beside those of `npm test`. */
export async function renderingRun(): Promise<void> {
  mkdirSync(testResultsFolder, { recursive: true });
  await preflight("rendering");
  const config = ["--config", "test/rendering/vitest.config.ts"];
  printTotal(await runPart({ name: "rendering", run: () => vitest("rendering", config) }));
}

const countsSchema = z.object({ passed: z.int(), failed: z.int(), skipped: z.int() });

/** The sum over everything that has run since `npm test` began, for a run that has several commands. */
export async function printCounts(): Promise<void> {
  const files = readdirSync(testResultsFolder).filter((name) => name.endsWith(".counts.json"));
  const all = files.map((name) =>
    countsSchema.parse(JSON.parse(readFileSync(path.join(testResultsFolder, name), "utf8"))),
  );
  printTotal(addCounts(all));
}
