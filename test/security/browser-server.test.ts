import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/websocket";
import type { ContractRouterClient } from "@orpc/contract";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { describe, expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import type { EngineState } from "../../electron/browser/routes.ts";
import { startServer } from "../../electron/browser/server.ts";
import type { Contract } from "../../shared/contract/contract.ts";
import { failure, success } from "../../shared/lib/result.ts";
import { ask, cookieFor, ourHost, ourOrigin, type Asked } from "../support/ask.ts";
import { picture, smallEngine } from "../support/small-engine.ts";
import { smallRenderer } from "../support/small-renderer.ts";

async function open(state: EngineState = success(smallEngine())) {
  const windows: string[] = [];
  const server = await startServer({
    rendererFolder: smallRenderer(),
    engine: Promise.resolve(state),
    onWindow() {
      windows.push("came");
      return () => windows.push("went");
    },
  });
  onTestFinished(() => server.close());
  return { ...server, windows };
}

async function openWithCookie(state?: EngineState) {
  const server = await open(state);
  const cookie = await cookieFor(server.port, server.mintToken());
  const get = (path: string, headers: Record<string, string> = {}) =>
    ask(server.port, { path, headers: { ...ourHost(server.port), Cookie: cookie, ...headers } });
  return { ...server, cookie, get };
}

/** Asks for an upgrade and tells how it ended: the HTTP status, 101 where the socket opened. */
function upgrade(port: number, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
    onTestFinished(() => socket.terminate());
    socket.on("open", () => resolve(101));
    socket.on("unexpected-response", (_request, response) => resolve(response.statusCode ?? 0));
    socket.on("error", () => resolve(0));
  });
}

const routes: readonly Asked[] = [
  { path: "/" },
  { path: "/launch" },
  { path: "/assets/app.js" },
  { path: `/media/${picture}` },
  { path: "/nothing" },
  { method: "HEAD", path: "/" },
  { method: "POST", path: "/launch", body: "token=x" },
  { method: "POST", path: "/window" },
  { method: "PUT", path: "/" },
];

describe("who is asked", () => {
  test("the server listens on the loopback interface alone", async () => {
    const { port } = await open();
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter((address) => !address.internal && address.family === "IPv4");
    for (const { address } of others) {
      const reached = await new Promise<boolean>((resolve) => {
        const socket = connect({ host: address, port });
        socket.once("connect", () => resolve(true));
        socket.once("error", () => resolve(false));
      });
      expect(reached).toBe(false);
    }
    expect((await ask(port, { path: "/launch", headers: ourHost(port) })).status).toBe(200);
  });

  test.each(["localhost", "127.0.0.1", "evil.example", "127.0.0.1.evil.example"])(
    "every route refuses the Host %s",
    async (name) => {
      const { port, cookie } = await openWithCookie();
      const host = name === "127.0.0.1" ? name : `${name}:${port}`;
      for (const route of routes) {
        const headers = { Host: host, Cookie: cookie, Origin: `http://127.0.0.1:${port}` };
        expect((await ask(port, { ...route, headers })).status, JSON.stringify(route)).toBe(403);
      }
      const Origin = `http://127.0.0.1:${port}`;
      expect(await upgrade(port, "/rpc", { Host: host, Origin, Cookie: cookie })).toBe(403);
    },
  );

  test("a request without a Host is refused", async () => {
    const { port } = await open();
    expect((await ask(port, { path: "/launch" })).status).toBeGreaterThanOrEqual(400);
  });
});

describe("who asks", () => {
  test.each(["http://evil.example", "http://localhost:PORT", "http://127.0.0.1:1", "null", ""])(
    "every route and the socket refuse the Origin %j",
    async (written) => {
      const { port, cookie } = await openWithCookie();
      const Origin = written.replace("PORT", String(port));
      for (const route of routes) {
        // The launch file on disk posts with the Origin "null"; its token is checked all the same.
        const expected = route.body && Origin === "null" ? 401 : 403;
        const headers = { ...ourHost(port), Cookie: cookie, Origin };
        const { status } = await ask(port, { ...route, headers });
        expect(status, JSON.stringify(route)).toBe(expected);
      }
      expect(await upgrade(port, "/rpc", { Cookie: cookie, Origin })).toBe(403);
    },
  );

  test("a launch and a socket without an Origin are refused", async () => {
    const { port, cookie, mintToken } = await openWithCookie();
    const body = `token=${mintToken()}`;
    const launch = { method: "POST", path: "/launch", headers: ourHost(port), body };
    expect((await ask(port, launch)).status).toBe(403);
    expect(await upgrade(port, "/rpc", { Cookie: cookie })).toBe(403);
  });

  test("what another site makes a browser ask for is refused even with the cookie", async () => {
    const { get } = await openWithCookie();
    expect((await get("/", { "Sec-Fetch-Site": "cross-site" })).status).toBe(403);
    expect((await get(`/media/${picture}`, { "Sec-Fetch-Site": "same-site" })).status).toBe(403);
    expect((await get("/", { "Sec-Fetch-Site": "same-origin" })).status).toBe(200);
  });
});

describe("the launch token", () => {
  test("works once, and becomes an HttpOnly SameSite=Strict cookie", async () => {
    const { port, mintToken } = await open();
    const body = `token=${mintToken()}`;
    const launch = { method: "POST", path: "/launch", headers: ourOrigin(port), body };
    const first = await ask(port, launch);
    expect(first.status).toBe(200);
    expect(first.headers["set-cookie"]?.[0]).toMatch(
      /^tot-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/,
    );
    const second = await ask(port, launch);
    expect(second.status).toBe(401);
    expect(second.headers["set-cookie"]).toBeUndefined();
  });

  test("is in no answer, no address and no redirect", async () => {
    const { port, mintToken } = await open();
    const token = mintToken();
    const page = await ask(port, { path: "/launch", headers: ourHost(port) });
    const body = `token=${token}`;
    const answer = await ask(port, {
      method: "POST",
      path: "/launch",
      headers: ourOrigin(port),
      body,
    });
    expect(page.body + JSON.stringify(answer)).not.toContain(token);
    expect(answer.headers.location).toBeUndefined();
    expect(page.body).toContain('history.replaceState(null, "", "/launch")');
  });

  test("in an address is worth nothing", async () => {
    const { port, mintToken } = await open();
    const path = `/launch?token=${mintToken()}`;
    const answer = await ask(port, { path, headers: ourHost(port) });
    expect(answer.headers["set-cookie"]).toBeUndefined();
  });

  test("is long enough that nobody guesses it, and different each time", async () => {
    const { mintToken } = await open();
    const tokens = new Set(Array.from({ length: 100 }, mintToken));
    expect(tokens.size).toBe(100);
    for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
  });

  test("a body larger than any of ours is refused", async () => {
    const { port } = await open();
    const body = `token=${"x".repeat(2_000)}`;
    const launch = { method: "POST", path: "/launch", headers: ourOrigin(port), body };
    expect((await ask(port, launch)).status).toBe(413);
  });
});

describe("the cookie", () => {
  test("nothing but the launch page is served without it", async () => {
    const { port } = await open();
    for (const path of ["/", "/index.html", "/assets/app.js", `/media/${picture}`, "/nothing"]) {
      expect((await ask(port, { path, headers: ourHost(port) })).status, path).toBe(401);
      const headers = { ...ourHost(port), Cookie: `tot-${port}=${"A".repeat(43)}` };
      expect((await ask(port, { path, headers })).status, path).toBe(401);
    }
    expect(await upgrade(port, "/rpc", { Origin: `http://127.0.0.1:${port}` })).toBe(401);
  });

  test("belongs to one run: another run's cookie is refused", async () => {
    const first = await openWithCookie();
    const second = await open();
    const value = first.cookie.split("=")[1] ?? "";
    const headers = { ...ourHost(second.port), Cookie: `tot-${second.port}=${value}` };
    expect((await ask(second.port, { headers })).status).toBe(401);
  });
});

describe("what is served", () => {
  test("the page carries a fresh nonce in its head, its scripts and its policy", async () => {
    const { get, port } = await openWithCookie();
    const [first, second] = [await get("/"), await get("/")];
    const nonce = /name="csp-nonce" content="([\w-]+)"/.exec(first.body)?.[1] ?? "";
    expect(nonce.length).toBeGreaterThanOrEqual(22);
    expect(first.body).toContain(`<script type="module" nonce="${nonce}"`);
    expect(first.body).not.toContain("__CSP_NONCE__");
    expect(second.body).not.toContain(nonce);
    expect(first.headers["content-security-policy"]).toBe(
      [
        "default-src 'none'",
        `script-src 'self' 'nonce-${nonce}'`,
        `style-src 'self' 'nonce-${nonce}'`,
        "img-src 'self' data: blob:",
        "font-src 'self'",
        `connect-src 'self' ws://127.0.0.1:${port}`,
        "frame-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].join("; "),
    );
  });

  test("every answer, refusals too, carries the guarding headers", async () => {
    const { get, port } = await openWithCookie();
    const refused = await ask(port, { headers: ourHost(port) });
    const answers = [await get("/"), await get("/assets/app.js"), await get("/nothing"), refused];
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
      });
      expect(headers["permissions-policy"]).toContain("camera=()");
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    }
    expect((await get("/")).headers["cache-control"]).toBe("no-store");
    expect(refused.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  });

  test.each([
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/assets/%2e%2e/%2e%2e/secret.txt",
    "/..%5csecret.txt",
    "//etc/passwd",
    "/media/../secret.txt",
    "/media/..%2f..%2fsecret.txt",
    `/media/${"b".repeat(64)}.png`,
    `/media/${"a".repeat(64)}.html`,
    "/media/",
    "/rpc",
  ])("there is nothing at %s", async (path) => {
    const { get } = await openWithCookie();
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain("not for anyone");
  });

  test("files and pictures come with their type and stay in the cache", async () => {
    const { get } = await openWithCookie();
    const script = await get("/assets/app.js");
    expect(script.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    const media = await get(`/media/${picture}`);
    expect(media.headers["content-type"]).toBe("image/png");
    expect(media.headers["content-security-policy"]).toContain("sandbox");
    expect(media.headers["cache-control"]).toContain("immutable");
  });

  test("other methods are refused", async () => {
    const { port, cookie } = await openWithCookie();
    for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"]) {
      const headers = { ...ourHost(port), Cookie: cookie };
      expect((await ask(port, { method, path: "/", headers })).status, method).toBe(405);
    }
    const post = { method: "POST", path: "/", headers: { ...ourOrigin(port), Cookie: cookie } };
    expect((await ask(port, post)).status).toBe(405);
  });

  test("a start that failed shows what happened, in both languages", async () => {
    const data = { path: "/data/<b>tot</b>" };
    const { get } = await openWithCookie(failure({ code: "DATABASE_LOCKED", data }));
    const { status, body } = await get("/");
    expect(status).toBe(503);
    expect(body).toContain("Another copy of ToT Studio");
    expect(body).toContain("আরেকটি কপি");
    expect(body).toContain("/data/&lt;b&gt;tot&lt;/b&gt;");
  });
});

describe("the socket", () => {
  test("calls go over it, and its end is the window's end", async () => {
    const { port, cookie, windows } = await openWithCookie();
    const headers = { Cookie: cookie, Origin: `http://127.0.0.1:${port}` };
    const websocket = new WebSocket(`ws://127.0.0.1:${port}/rpc`, { headers });
    const link = new RPCLink({ websocket });
    const client = createORPCClient<ContractRouterClient<Contract>>(link);
    expect((await client.engine.status({})).version).toBe("1.2.3");
    expect(windows).toEqual(["came"]);
    websocket.close();
    await expect.poll(() => windows).toEqual(["came", "went"]);
  });

  test("opens at its own address only", async () => {
    const { port, cookie } = await openWithCookie();
    const headers = { Cookie: cookie, Origin: `http://127.0.0.1:${port}` };
    expect(await upgrade(port, "/other", headers)).toBe(404);
    expect(await upgrade(port, "/rpc", headers)).toBe(101);
  });
});

describe("a second start", () => {
  test("gets a token with the handshake, and with nothing else", async () => {
    const { port, handshake, cookie } = await openWithCookie();
    const request = { method: "POST", path: "/window" };
    const asking = (headers: Record<string, string>) =>
      ask(port, { ...request, headers: { ...ourHost(port), ...headers } });
    expect((await asking({})).status).toBe(403);
    expect((await asking({ Cookie: cookie })).status).toBe(403);
    expect((await asking({ Authorization: "Bearer wrong" })).status).toBe(403);
    const answer = await asking({ Authorization: `Bearer ${handshake}` });
    const { token } = JSON.parse(answer.body) as { token: string };
    expect(await cookieFor(port, token)).toMatch(/^tot-/);
  });
});
