import { readFolder } from "./folder.ts";
import { gatherCurriculum } from "./read.ts";

const started = performance.now();
const { package: found, faults, notes } = gatherCurriculum(await readFolder(process.argv[2] ?? ""));
for (const { path, line, problem } of [...faults, ...notes]) {
  console.log(`${path}${line === null ? "" : `:${line}`}: ${problem}`);
}
console.log(
  found
    ? `readable: ${found.modules.length} modules, ${found.sessions.length} sessions`
    : `not readable: ${faults.length} faults`,
  `${Math.round(performance.now() - started)} ms`,
);
process.exitCode = faults.length + notes.length > 0 ? 1 : 0;
