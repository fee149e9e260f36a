import { describe, expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import type { KeptHome } from "../../electron/browser/kept-home.ts";
import type { EngineState } from "../../electron/browser/routes.ts";
import { startServer } from "../../electron/browser/server.ts";
import { engineFailedCode } from "../../shared/contract/socket.ts";
import { failure, success } from "../../shared/lib/result.ts";
import { ask, cookieFor, ourHost, ourOrigin } from "../support/ask.ts";
import { smallEngine } from "../support/small-engine.ts";
import { smallRenderer } from "../support/small-renderer.ts";

const page = `<!doctype html><head></head><style nonce="__CSP_NONCE__"></style><main>kept</main>
<script id="first-view" nonce="__CSP_NONCE__">{}</script>`;

function keptHome(): KeptHome {
  const { promise: drawn, resolve: tellDrawn } = Promise.withResolvers<void>();
  let left: string | null = page;
  const take = () => {
    const taken = left;
    left = null;
    return taken;
  };
  return { isFound: true, take, tellDrawn, drawn };
}

async function open(engine: Promise<EngineState> = Promise.resolve(success(smallEngine()))) {
  const home = keptHome();
  const rendererFolder = smallRenderer();
  const server = await startServer({ rendererFolder, engine, home, onWindow: () => () => {} });
  onTestFinished(() => server.close());
  const launch = (token: string, headers = ourOrigin(server.port)) =>
    ask(server.port, { method: "POST", path: "/launch", headers, body: `token=${token}` });
  return { ...server, home, launch };
}

/** How a socket of a let-in window ends: its code, or "open" where it stays. */
function endOf(port: number, path: string, cookie: string): Promise<number | "open"> {
  const headers = { Cookie: cookie, Origin: `http://127.0.0.1:${port}` };
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
  onTestFinished(() => socket.terminate());
  return new Promise((resolve) => {
    socket.on("close", (code) => resolve(code));
    socket.on("open", () => setTimeout(() => resolve("open"), 100));
  });
}

describe("Home as the last run left it", () => {
  test("comes before the engine is open, to nobody without a token", async () => {
    const { launch, mintToken, home } = await open(new Promise(() => {}));
    home.tellDrawn();
    expect((await launch("guessed")).status).toBe(401);
    const foreign = { Host: "127.0.0.1:1", Origin: "http://evil.example" };
    expect((await launch(mintToken(), foreign)).status).toBe(403);
    expect((await launch(mintToken())).body).toContain("<main>kept</main>");
  });

  test("comes under the policy of every page, with one nonce for both its parts", async () => {
    const { launch, mintToken, home } = await open();
    home.tellDrawn();
    const { headers, body } = await launch(mintToken());
    const nonce = /'nonce-([\w-]+)'/.exec(String(headers["content-security-policy"]))?.[1];
    expect(body.split(`nonce="${nonce}"`)).toHaveLength(4);
    expect(body).not.toContain("__CSP_NONCE__");
    expect(headers["set-cookie"]?.[0]).toMatch(/HttpOnly; SameSite=Strict/);
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["x-frame-options"]).toBe("DENY");
    expect(headers["content-security-policy"]).toContain("form-action 'none'");
  });

  test("is shown once: the next page comes from the engine", async () => {
    const { port, launch, mintToken, home } = await open();
    home.tellDrawn();
    expect((await launch(mintToken())).body).toContain("kept");
    const cookie = await cookieFor(port, mintToken());
    const again = await ask(port, { headers: { ...ourHost(port), Cookie: cookie } });
    expect(again.body).toContain("small renderer");
  });

  test("ends when its window has drawn it, which the first script's request tells", async () => {
    const { port, mintToken } = await open();
    const headers = { ...ourOrigin(port), "Content-Type": "application/x-www-form-urlencoded" };
    const response = await fetch(`http://127.0.0.1:${port}/launch`, {
      method: "POST",
      headers,
      body: `token=${mintToken()}`,
    });
    const reader = (response.body ?? new ReadableStream()).getReader();
    const read = async () => new TextDecoder().decode((await reader.read()).value);
    expect(await read()).toContain("kept");
    const cookie = response.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    await ask(port, { path: "/assets/app.js", headers: { ...ourHost(port), Cookie: cookie } });
    expect(await read()).toContain("first-view");
  });
});

test("where the engine then fails, the window is told to load again; the page that says why may stay", async () => {
  const fault = { code: "DATABASE_LOCKED", data: { path: "/data" } } as const;
  const { port, mintToken, home } = await open(Promise.resolve(failure(fault)));
  home.tellDrawn();
  const cookie = await cookieFor(port, mintToken());
  expect(await endOf(port, "/rpc", cookie)).toBe(engineFailedCode);
  expect(await endOf(port, "/stay", cookie)).toBe("open");
});
