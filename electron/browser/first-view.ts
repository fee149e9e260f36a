import { createRouterClient } from "@orpc/server";
import { askFirstView, withFirstView, type FirstView } from "../../shared/contract/first-view.ts";
import type { Engine } from "../engine/engine.ts";

/** What the first screen needs, from the engine itself. */
export const readFirstView = (engine: Engine): Promise<FirstView> =>
  askFirstView(createRouterClient(engine.router));

/**
 * Puts into the renderer's page what its first screen needs. With `ahead` the first page's is read at
 * once, while its window is on its way; right where nobody can change anything until it has come.
 */
export function createFirstView(
  engine: Engine,
  { ahead }: { readonly ahead: boolean },
): (html: string) => Promise<string> {
  // Where it fails the window asks for itself, and shows why it gets no answer.
  const read = () => readFirstView(engine).catch(() => null);
  let prepared: Promise<FirstView | null> | null = ahead ? read() : null;
  return async (html) => {
    const view = await (prepared ?? read());
    prepared = null;
    return view ? withFirstView(html, view) : html;
  };
}
