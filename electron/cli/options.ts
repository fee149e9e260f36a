import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { raise } from "../../shared/contract/errors.ts";

/** What every command takes. */
const common = {
  data: { type: "string" },
  json: { type: "boolean" },
} as const satisfies ParseArgsOptionsConfig;

/** Refuses a command line; `field` is the option, `problem` says what it should be. */
export const refuse = (field: string, problem: string): never =>
  raise("INVALID_INPUT", { field, problem });

/** Reads a command's options and operands. Throws INVALID_INPUT for one that it does not know. */
export function readOptions<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...common, ...options },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    return refuse("tot", error instanceof Error ? error.message : String(error));
  }
}

/** "en,bn" and repeated options alike, as one list without repetitions. */
export function listOf(given: string | readonly string[] | undefined): string[] {
  const items = [given ?? []].flat().flatMap((part) => part.split(","));
  return [...new Set(items.map((item) => item.trim()).filter((item) => item !== ""))];
}

/** A list of which every item must be one of the known; all known ones where none is given. */
export function choicesOf<Choice extends string>(
  option: string,
  given: string | readonly string[] | undefined,
  known: readonly Choice[],
  usual: readonly Choice[] = known,
): [Choice, ...Choice[]] {
  const items = listOf(given);
  const isKnown = (item: string): item is Choice => (known as readonly string[]).includes(item);
  const wrong = items.find((item) => !isKnown(item));
  if (wrong !== undefined) refuse(option, `"${wrong}" is not one of ${known.join(", ")}`);
  const chosen = items.length > 0 ? items.filter(isKnown) : [...usual];
  return chosen as [Choice, ...Choice[]];
}

/** One of the known, or nothing where none is given. */
export function choiceOf<Choice extends string>(
  option: string,
  given: string | undefined,
  known: readonly Choice[],
): Choice | undefined {
  return given === undefined ? undefined : choicesOf(option, given, known)[0];
}
