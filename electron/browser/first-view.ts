import { createRouterClient } from "@orpc/server";
import { askFirstView } from "../../shared/contract/first-view.ts";
import type { Engine } from "../engine/engine.ts";

const place = /<script id="first-view"[^>]*>/;

/** JSON that may stand in a page: nothing in it ends its element or looks like the nonce's place. */
const asData = (value: unknown): string =>
  JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll("__", "_\\u005f");

async function readFirstView(engine: Engine): Promise<string> {
  try {
    return asData(await askFirstView(createRouterClient(engine.router)));
  } catch {
    // The window asks for itself then, and shows why it gets no answer.
    return "";
  }
}

/**
 * Puts into the renderer's page what its first screen needs. The first page's is read beforehand, while
 * its window is still on its way; nobody can have changed anything by then.
 */
export function createFirstView(engine: Engine): (html: string) => Promise<string> {
  let prepared: Promise<string> | null = readFirstView(engine);
  return async (html) => {
    const view = prepared ?? readFirstView(engine);
    prepared = null;
    const data = await view;
    return html.replace(place, (element) => element + data);
  };
}
