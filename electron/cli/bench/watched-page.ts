import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** How often is looked, and how long at most, in milliseconds. */
const every = 5;
const patience = 120_000;

/** What a look gives, once it gives something. Throws after two minutes, and says what did not come. */
export async function until<Value>(
  look: () => Promise<Value | null | undefined>,
  what: string,
): Promise<Value> {
  for (const began = performance.now(); performance.now() - began < patience;) {
    const seen = await look().catch(() => null);
    if (seen !== null && seen !== undefined) return seen;
    await pause(every);
  }
  throw new Error(`this did not come within two minutes: ${what}`);
}

/** Where a Chromium with this profile writes the port on which it can be asked. */
export const portFile = (profile: string) => join(profile, "DevToolsActivePort");

type Target = { readonly type: string; readonly webSocketDebuggerUrl: string };

async function addressOfPage(profile: string): Promise<string | undefined> {
  const [port] = (await readFile(portFile(profile), "utf8")).split("\n");
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as Target[];
  return targets.find(({ type }) => type === "page")?.webSocketDebuggerUrl;
}

function opened(socket: WebSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.addEventListener("open", () => resolve(), { once: true });
    socket.addEventListener("error", () => reject(new Error("no window")), { once: true });
  });
}

/** What the debugging protocol answers to a question of ours. */
type Answer = {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};
type Evaluated = { readonly result?: { readonly value?: unknown } };

export type WatchedPage = {
  /** Sends a command of the debugging protocol and gives its result. Throws where it is refused. */
  readonly send: (method: string, parameters?: object) => Promise<unknown>;
  /** The value of an expression in the page; undefined where there is no page just then. */
  readonly valueOf: (expression: string) => Promise<unknown>;
  /** Ends the browser. */
  readonly close: () => void;
};

/**
 * The page of the Chromium with this profile, asked over the debugging protocol itself: nothing is
 * switched on in it, so that watching costs it next to nothing.
 */
export async function watchPage(profile: string): Promise<WatchedPage> {
  const socket = new WebSocket(await until(() => addressOfPage(profile), "the window"));
  await opened(socket);
  const waiting = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  socket.addEventListener("message", ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  async function ask(method: string, params: object = {}): Promise<Answer> {
    const { promise, resolve } = Promise.withResolvers<Answer>();
    waiting.set((asked += 1), resolve);
    socket.send(JSON.stringify({ id: asked, method, params }));
    return promise;
  }
  async function send(method: string, parameters?: object) {
    const { result, error } = await ask(method, parameters);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }
  async function valueOf(expression: string) {
    const { result } = await ask("Runtime.evaluate", { expression, returnByValue: true });
    return (result as Evaluated | undefined)?.result?.value;
  }
  const close = () => void ask("Browser.close");
  return { send, valueOf, close };
}
