import { createRouterClient } from "@orpc/server";
import { languages } from "../../../../shared/language/language.ts";
import { openEngine } from "../../../engine/engine.ts";
import { terminalPlatform, type Surroundings } from "../../platform.ts";
import { madeText } from "./made-text.ts";

/** Sizes of the made sessions, in blocks of each language; the first is where one comes from. */
export const sizes = [20, 500, 5_000, 20_000] as const;

/** What a made session is called in the tree. */
export const titleOf = (size: number): string => `Made of ${size} blocks`;

/** Puts sessions with made texts in both languages into the first module; gives their ids in order. */
export async function makeSessions(
  surroundings: Surroundings,
  data: string,
  counts: readonly number[],
): Promise<readonly string[]> {
  const engine = await openEngine(terminalPlatform(surroundings, data));
  try {
    const client = createRouterClient(engine.router);
    const { modules } = await client.curriculum.overview({});
    const module = modules[0]?.id ?? "";
    const ids: string[] = [];
    for (const count of counts) {
      const title = { en: titleOf(count), bn: titleOf(count) };
      const { id: session } = await client.session.create({ module, title });
      for (const language of languages) {
        const document = { language, blocks: madeText(language, count) };
        await client.document.save({ session, document, version: 1 });
      }
      ids.push(session);
    }
    return ids;
  } finally {
    await engine.close();
  }
}
