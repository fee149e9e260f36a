import { checkFiles } from "./check.ts";
import { readFolder } from "./folder.ts";

const problems = checkFiles(await readFolder(process.argv[2] ?? ""));
for (const { path, line, problem } of problems) {
  console.log(`${path}${line === null ? "" : `:${line}`}: ${problem}`);
}
console.log(`${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
