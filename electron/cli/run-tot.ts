import { asFault } from "../../shared/contract/errors.ts";
import { faultOf } from "../engine/storage/faults.ts";
import type { Answer } from "./answer.ts";
import { faultMessage } from "./fault-messages.ts";
import { refuse } from "./options.ts";
import type { Surroundings } from "./platform.ts";
import { usage } from "./usage.ts";

/** Where a command's words go. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
};

export type Command = (args: readonly string[], surroundings: Surroundings) => Promise<Answer>;

/** Each command is loaded when it is asked for, so that none waits for the others' libraries. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  export: async () => (await import("./commands/export.ts")).exportCommand,
  convert: async () => (await import("./commands/convert.ts")).convertCommand,
  coverage: async () => (await import("./commands/coverage.ts")).coverageCommand,
  check: async () => (await import("./commands/check.ts")).checkCommand,
  bench: async () => (await import("./commands/bench.ts")).benchCommand,
  help: () => Promise.resolve(help),
};

const help: Command = () => Promise.resolve({ json: { usage }, text: usage.trimEnd(), ok: true });

function tell(answer: Answer, json: boolean, { out, error }: Terminal): void {
  if (json) out(`${JSON.stringify(answer.json, null, 2)}\n`);
  else if (answer.ok) out(`${answer.text}\n`);
  if (!answer.ok) error(`${answer.text}\n`);
}

/**
 * Runs one command of `tot` and gives the process's exit code: 0, or 1 with a message on the error
 * output. With --json the output is one JSON document in either case.
 */
export async function runTot(
  argv: readonly string[],
  surroundings: Surroundings,
  terminal: Terminal,
): Promise<0 | 1> {
  const [name = "help", ...args] = argv;
  const json = argv.includes("--json");
  const wanted = name.startsWith("-") && name !== "--json" ? "help" : name;
  try {
    const load =
      commands[wanted] ?? refuse(name, `is not one of ${Object.keys(commands).join(", ")}`);
    const answer = await (await load())(args, surroundings);
    tell(answer, json, terminal);
    return answer.ok ? 0 : 1;
  } catch (error) {
    const fault = faultOf(error, "") ?? asFault(error);
    const text = faultMessage(fault);
    tell({ json: { error: { ...fault, message: text } }, text, ok: false }, json, terminal);
    return 1;
  } finally {
    await surroundings.close();
  }
}
