import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Surroundings } from "../platform.ts";
import { measured, median, outputOf, withFolder, type Measured } from "./measure.ts";

const limit = 1_500;
const runs = 5;

/** One session's handout, deck and plan (docx, pptx, docx) from the command line, whole process. */
export async function benchExport({ commandLine }: Surroundings): Promise<Measured> {
  return withFolder(async (folder) => {
    const out = join(folder, "out");
    const what = ["--session", "8.2", "--format", "docx,pptx", "--lang", "en", "--out", out];
    const data = ["--data", join(folder, "data")];
    const times: number[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const began = performance.now();
      await outputOf([...commandLine, "export", ...what, ...data]);
      times.push(performance.now() - began);
      await rm(out, { recursive: true, force: true });
    }
    const [firstStart = 0, ...rest] = times;
    const details = { firstStart, slowest: Math.max(...rest) };
    return measured("export", "ms", { value: median(rest), limit }, details);
  });
}
