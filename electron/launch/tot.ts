import { buildIfStale } from "./build.ts";
import { builtModule } from "./folders.ts";

/** The command line. Its standard output belongs to its answer, so ours goes to standard error. */
export async function tot(values: readonly string[]): Promise<void> {
  await buildIfStale(console.error);
  process.argv.splice(2, process.argv.length, ...values);
  await import(builtModule("tot.js"));
}
