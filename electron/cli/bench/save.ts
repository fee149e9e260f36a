import { createRouterClient } from "@orpc/server";
import { everyone, type Block } from "../../../shared/document/nodes/block.ts";
import { openEngine } from "../../engine/engine.ts";
import { terminalPlatform, type Surroundings } from "../platform.ts";
import { measured, median, quantile, withFolder, type Measured } from "./measure.ts";

const limit = 5;
const saves = 100;
const sentence = "Social security protects people against the risks of each stage of life. ";

const paragraph = (index: number, words: string): Block => ({
  type: "paragraph",
  id: `b${index}`,
  audience: everyone,
  children: [{ text: `${index} ${words}` }],
});

/** A text of 90 paragraphs, 50 KB as it is stored. */
const blocks = Array.from({ length: 90 }, (_, index) => paragraph(index, sentence.repeat(6)));

/** Saves of a 50 KB text through the contract: validation, revision, index and summary included. */
export async function benchSave(surroundings: Surroundings): Promise<Measured> {
  return withFolder(async (folder) => {
    const engine = await openEngine(terminalPlatform(surroundings, folder));
    try {
      const client = createRouterClient(engine.router);
      const { modules } = await client.curriculum.overview({});
      const title = { en: "Measured", bn: "" };
      const { id: session } = await client.session.create({ module: modules[0]?.id ?? "", title });
      const times: number[] = [];
      const save = async (version: number, changed: readonly Block[]) => {
        const began = performance.now();
        const document = { language: "en" as const, blocks: [...changed] };
        await client.document.save({ session, document, version });
        times.push(performance.now() - began);
      };
      await save(1, blocks);
      const [first = 0] = times.splice(0);
      for (let round = 0; round < saves; round += 1) {
        const at = round % blocks.length;
        const edited = paragraph(at, `Edited ${round}. ${sentence.repeat(6)}`);
        await save(round + 2, blocks.with(at, edited));
      }
      const bytes = Buffer.byteLength(JSON.stringify(blocks));
      const details = { first, slowest: Math.max(...times), p95: quantile(times, 0.95), bytes };
      return measured("save", "ms", { value: median(times), limit }, details);
    } finally {
      await engine.close();
    }
  });
}
