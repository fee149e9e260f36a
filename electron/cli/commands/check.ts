import { readFile, stat } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { FaultError, raise } from "../../../shared/contract/errors.ts";
import type { CurriculumProblem } from "../../engine/exchange/files.ts";
import { faultOfFileError } from "../../engine/files.ts";
import type { Answer } from "../answer.ts";
import { readOptions, refuse } from "../options.ts";

type Checked = {
  readonly path: string;
  readonly kind: "curriculum" | "package" | "cartridge" | "docx" | "pptx" | "xlsx";
  readonly ok: boolean;
  readonly problems: readonly CurriculumProblem[];
};

async function checkFolder(path: string): Promise<readonly CurriculumProblem[]> {
  const { readFolder } = await import("../../engine/exchange/folder.ts");
  const { checkFiles } = await import("../../engine/exchange/check.ts");
  const files = await readFolder(path);
  if (files.size === 0) raise("CURRICULUM_FAULT", { path, problem: "has no curriculum.yaml" });
  return checkFiles(files);
}

async function checkPackage(
  path: string,
  bytes: Uint8Array,
): Promise<readonly CurriculumProblem[]> {
  const { unzipFiles } = await import("../../engine/exchange/zip.ts");
  const { checkFiles } = await import("../../engine/exchange/check.ts");
  return checkFiles(unzipFiles(bytes, path));
}

async function checkOffice(path: string, bytes: Uint8Array): Promise<readonly CurriculumProblem[]> {
  const { lintOoxml } = await import("../../engine/exporters/ooxml/lint.ts");
  return lintOoxml(bytes).map((problem) => ({ level: "fault", path, line: null, problem }));
}

async function checkCartridge(
  path: string,
  bytes: Uint8Array,
): Promise<readonly CurriculumProblem[]> {
  const { cartridgeFaults } = await import("../../engine/exporters/moodle/cartridge-lint.ts");
  return cartridgeFaults(bytes).map((problem) => ({ level: "fault", path, line: null, problem }));
}

const officeKinds = ["docx", "pptx", "xlsx"] as const;

async function problemsIn(path: string): Promise<Omit<Checked, "ok">> {
  if ((await stat(path)).isDirectory()) {
    return { path, kind: "curriculum", problems: await checkFolder(path) };
  }
  const bytes = new Uint8Array(await readFile(path));
  const ending = extname(path).toLowerCase();
  if (ending === ".zip")
    return { path, kind: "package", problems: await checkPackage(path, bytes) };
  if (ending === ".imscc")
    return { path, kind: "cartridge", problems: await checkCartridge(path, bytes) };
  const kind = officeKinds.find((each) => ending === `.${each}`);
  if (kind) return { path, kind, problems: await checkOffice(path, bytes) };
  return raise("FORMAT_UNKNOWN", { path });
}

async function checked(path: string, isStrict: boolean): Promise<Checked> {
  try {
    const found = await problemsIn(path);
    return { ...found, ok: !found.problems.some(({ level }) => isStrict || level === "fault") };
  } catch (error) {
    const fault = error instanceof FaultError ? error.fault : faultOfFileError(error, path);
    throw fault ? new FaultError(fault) : error;
  }
}

const placeOf = ({ path, line }: CurriculumProblem) => (line === null ? path : `${path}:${line}`);

const lineOf = (one: CurriculumProblem) => `  ${placeOf(one)}: ${one.problem}`;

function wordsOf({ path, problems }: Checked): string {
  const faults = problems.filter(({ level }) => level === "fault");
  const advice = problems.filter(({ level }) => level === "advice");
  const head = faults.length > 0 ? `${faults.length} faults; correct them:` : "no faults";
  const lines = [`${path}: ${head}`, ...faults.map(lineOf)];
  if (advice.length > 0) lines.push(`${path}: advice (${advice.length}):`);
  return [...lines, ...advice.map(lineOf)].join("\n");
}

/**
 * `tot check`: curriculum folders and packages, the structure of Word, PowerPoint and Excel files, and Common
 * Cartridges. Advice is
 * listed, and fails the check only where it is strict.
 */
export async function checkCommand(args: readonly string[]): Promise<Answer> {
  const { values, positionals } = readOptions(args, { strict: { type: "boolean" } });
  if (positionals.length === 0) refuse("tot check", "names at least one file or folder");
  const files: Checked[] = [];
  for (const path of positionals) {
    files.push(await checked(resolve(path), values.strict ?? false));
  }
  return {
    json: { ok: files.every(({ ok }) => ok), files },
    text: files.map(wordsOf).join("\n"),
    ok: files.every(({ ok }) => ok),
  };
}
