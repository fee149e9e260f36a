import { columns, type Answer } from "../answer.ts";
import type { Measured } from "../bench/measure.ts";
import { readOptions, refuse } from "../options.ts";
import type { Surroundings } from "../platform.ts";

type Bench = (surroundings: Surroundings) => Promise<Measured | readonly Measured[]>;

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  start: async () => (await import("../bench/start.ts")).benchStart,
  save: async () => (await import("../bench/save.ts")).benchSave,
  export: async () => {
    const [{ benchExport }, { benchPack }] = await Promise.all([
      import("../bench/export.ts"),
      import("../bench/pack.ts"),
    ]);
    return async (surroundings) => [
      await benchExport(surroundings),
      ...(await benchPack(surroundings)),
    ];
  },
  handbook: async () => (await import("../bench/handbook.ts")).benchHandbook,
  slides: async () => (await import("../bench/slides.ts")).benchSlides,
  editor: async () => (await import("../bench/editor.ts")).benchEditor,
  planning: async () => (await import("../bench/planning.ts")).benchPlanning,
  memory: async () => (await import("../bench/memory.ts")).benchMemory,
};

const detailsOf = ({ details }: Measured): string =>
  Object.entries(details)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");

const tableOf = (results: readonly Measured[]): string =>
  columns([
    ["", "median", "limit", "", "also"],
    ...results.map((one) => [
      one.name,
      `${one.value} ${one.unit}`,
      `${one.limit} ${one.unit}`,
      one.ok ? "ok" : "OVER",
      detailsOf(one),
    ]),
  ]);

/** `tot bench`: speed and memory against the limits that the product sets itself. */
export async function benchCommand(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<Answer> {
  const { values, positionals } = readOptions(args, {
    probe: { type: "boolean" },
    pack: { type: "boolean" },
  });
  if (values.pack) {
    const { packHere } = await import("../bench/pack.ts");
    const taken = await packHere(surroundings, values.data ?? refuse("--data", "is needed"));
    return { json: taken, text: JSON.stringify(taken), ok: true };
  }
  if (values.probe) {
    const { memoryHere } = await import("../bench/memory.ts");
    const memory = await memoryHere(surroundings, values.data ?? refuse("--data", "is needed"));
    return { json: { memory }, text: String(memory), ok: true };
  }
  const names = positionals.length > 0 ? positionals : Object.keys(benches);
  const results: Measured[] = [];
  for (const name of names) {
    const load = benches[name] ?? refuse(name, `is not one of ${Object.keys(benches).join(", ")}`);
    results.push(...[await (await load())(surroundings)].flat());
  }
  const ok = results.every((result) => result.ok);
  return { json: { ok, results }, text: tableOf(results), ok };
}
