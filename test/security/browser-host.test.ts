import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { WebSocket } from "ws";
import { runBrowserHost, type HostOptions } from "../../electron/browser/host.ts";
import { FaultError, type Fault } from "../../shared/contract/errors.ts";
import { ask, cookieFor, ourHost } from "../support/ask.ts";
import { smallEngine } from "../support/small-engine.ts";
import { smallRenderer } from "../support/small-renderer.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

type Changes = Partial<HostOptions> & { readonly data?: string };

function run({ data = temporaryFolder(), ...changes }: Changes = {}) {
  const engine = smallEngine();
  const said: string[] = [];
  const stop = new AbortController();
  const ended = runBrowserHost({
    openEngine: async () => engine,
    version: "1.2.3",
    paths: {
      data,
      documents: data,
      curricula: data,
      preparedCurricula: data,
      resources: data,
      exportWorker: path.join(data, "worker.js"),
    },
    rendererFolder: smallRenderer(),
    homePageModule: "none",
    chromium: null,
    hasDisplay: false,
    say: (line) => said.push(line),
    stop: stop.signal,
    graceMs: 50,
    ...changes,
  });
  onTestFinished(async () => {
    stop.abort();
    await ended;
  });
  return { engine, said, stop, ended, data };
}

async function addressOf(said: readonly string[]) {
  await vi.waitFor(() => expect(said.join("\n")).toMatch(/launch#/));
  const [, port, token] =
    /http:\/\/127\.0\.0\.1:(\d+)\/launch#([\w-]+)/.exec(said.join("\n")) ?? [];
  return { port: Number(port), token: token ?? "" };
}

async function openSocket(port: number, cookie: string) {
  const headers = { Cookie: cookie, Origin: `http://127.0.0.1:${port}` };
  const socket = new WebSocket(`ws://127.0.0.1:${port}/rpc`, { headers });
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  return socket;
}

describe("without a display", () => {
  test("it says so in both languages, keeps serving and prints an address that works once", async () => {
    const { said } = run();
    const { port, token } = await addressOf(said);
    expect(said.join("\n")).toContain("no display");
    expect(said.join("\n")).toContain("ডিসপ্লে নেই");
    const cookie = await cookieFor(port, token);
    const page = await ask(port, { headers: { ...ourHost(port), Cookie: cookie } });
    expect(page.body).toContain("small renderer");
    await expect(cookieFor(port, token)).rejects.toThrow("refused");
  });
});

describe("the end", () => {
  test("comes when the last window has gone, after everything is saved", async () => {
    const { said, engine, ended } = run();
    const { port, token } = await addressOf(said);
    const socket = await openSocket(port, await cookieFor(port, token));
    expect(engine.calls).toEqual([]);
    socket.close();
    expect(await ended).toBe(0);
    expect(engine.calls).toEqual(["flush", "close"]);
    await expect(ask(port, { headers: ourHost(port) })).rejects.toThrow("ECONNREFUSED");
  });

  test("waits for an export that is still running", async () => {
    const { said, engine, ended } = run();
    engine.setIdle(false);
    const { port, token } = await addressOf(said);
    (await openSocket(port, await cookieFor(port, token))).close();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(engine.calls).toEqual([]);
    engine.setIdle(true);
    expect(await ended).toBe(0);
  });

  test("a signal saves and closes, with a window open", async () => {
    const { said, engine, stop, ended } = run();
    const { port, token } = await addressOf(said);
    await openSocket(port, await cookieFor(port, token));
    stop.abort();
    expect(await ended).toBe(0);
    expect(engine.calls).toEqual(["flush", "close"]);
  });

  test("comes soon where nobody is left to open the printed address", async () => {
    const alone = new AbortController();
    const { said, engine, ended } = run({ alone: alone.signal });
    await addressOf(said);
    alone.abort();
    expect(await ended).toBe(0);
    expect(engine.calls).toEqual(["flush", "close"]);
  });

  test("comes by itself where no window ever came", async () => {
    const { engine, ended } = run({ firstGraceMs: 50 });
    expect(await ended).toBe(0);
    expect(engine.calls).toEqual(["flush", "close"]);
  });
});

describe("a second start on the same data folder", () => {
  test("opens a window of the first and leaves its engine alone", async () => {
    const first = run();
    const { port } = await addressOf(first.said);
    await vi.waitFor(() => expect(existsSync(path.join(first.data, "running.json"))).toBe(true));
    const openEngine = vi.fn<HostOptions["openEngine"]>();
    const second = run({ data: first.data, openEngine });
    expect(await second.ended).toBe(0);
    expect(openEngine).not.toHaveBeenCalled();
    expect(second.said.join("\n")).toContain("already running");
    const given = await addressOf(second.said);
    expect(given.port).toBe(port);
    expect(await cookieFor(port, given.token)).toMatch(/^tot-/);
  });

  test("the word that the first leaves is for its owner alone, and goes with it", async () => {
    const { data, stop, ended } = run();
    const file = path.join(data, "running.json");
    await vi.waitFor(() => expect(existsSync(file)).toBe(true));
    if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
    stop.abort();
    await ended;
    expect(existsSync(file)).toBe(false);
  });

  test("word of a run that died is not believed", async () => {
    const data = temporaryFolder();
    writeFileSync(path.join(data, "running.json"), '{"port":9,"handshake":"gone"}');
    const { said, ended, stop } = run({ data });
    await addressOf(said);
    expect(said.join("\n")).not.toContain("already running");
    stop.abort();
    expect(await ended).toBe(0);
  });
});

const faults: readonly Fault[] = [
  { code: "FOLDER_UNWRITABLE", data: { path: "/data" } },
  { code: "DISK_FULL", data: { path: "/data" } },
  { code: "DATABASE_LOCKED", data: { path: "/data/tot.db" } },
  { code: "DATABASE_NEWER", data: { path: "/data/tot.db", found: 9, known: 3 } },
  { code: "DATABASE_DAMAGED", data: { path: "/data/tot.db" } },
  { code: "CURRICULUM_FAULT", data: { path: "modules/08/module.yaml:3", problem: "no title" } },
];

describe("a start that fails", () => {
  test.each(faults)("$code is told in both languages and ends with 1", async (fault) => {
    const openEngine = () => Promise.reject(new FaultError(fault));
    const { said, ended } = run({ openEngine });
    expect(await ended).toBe(1);
    const text = said.join("\n");
    expect(text).toContain("ToT Studio could not start");
    expect(text).toContain("ToT Studio চালু করা গেল না");
    expect(text).toContain("Nothing was changed");
    expect(text).toContain("কিছুই পরিবর্তন করা হয়নি");
    const words = Object.values(fault.data).filter((value) => typeof value === "string");
    for (const value of words) {
      expect(text.split(value).length, value).toBeGreaterThanOrEqual(3);
    }
  });

  test("numbers stand in each language's own digits", async () => {
    const data = { path: "/data", found: 12, known: 3 };
    const openEngine = () => Promise.reject(new FaultError({ code: "DATABASE_NEWER", data }));
    const { said, ended } = run({ openEngine });
    await ended;
    expect(said.join()).toContain("version 12 of the data");
    expect(said.join()).toContain("সংস্করণ ১২");
  });

  test("leaves nothing behind in the data folder", async () => {
    const openEngine = () => Promise.reject(new Error("broken"));
    const { data, ended } = run({ openEngine });
    await ended;
    expect(readdirSync(data)).toEqual([]);
  });

  test("with a display it stays until the window that shows the fault has gone", async () => {
    const openEngine = () => Promise.reject(new Error("broken"));
    const { said, ended } = run({ openEngine, hasDisplay: true });
    const { port, token } = await addressOf(said);
    const cookie = await cookieFor(port, token);
    const page = await ask(port, { headers: { ...ourHost(port), Cookie: cookie } });
    expect(page.body).toContain("broken");
    (await openSocket(port, cookie)).close();
    expect(await ended).toBe(1);
  });
});

test("the launch token is written to no file of the data folder", async () => {
  const { data, said } = run();
  const { token } = await addressOf(said);
  await vi.waitFor(() => expect(existsSync(path.join(data, "running.json"))).toBe(true));
  for (const name of readdirSync(data)) {
    expect(readFileSync(path.join(data, name), "utf8")).not.toContain(token);
  }
});

test("a build that turns out old calls its window back and begins nothing", async () => {
  const folder = temporaryFolder();
  const [chromium, pidFile] = [path.join(folder, "chromium"), path.join(folder, "pid")];
  writeFileSync(chromium, `#!/bin/sh\necho $$ > ${pidFile}\nexec sleep 60\n`, { mode: 0o755 });
  const openEngine = vi.fn<HostOptions["openEngine"]>();
  const isCurrent = () => {
    // The window's program is on its way by now.
    while (!existsSync(pidFile) || !readFileSync(pidFile, "utf8").endsWith("\n"));
    return false;
  };
  const { said, ended, data } = run({ chromium, hasDisplay: true, openEngine, isCurrent });
  expect(await ended).toBe("stale");
  expect([said, openEngine.mock.calls]).toEqual([[], []]);
  const pid = Number(readFileSync(pidFile, "utf8"));
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow("ESRCH"));
  expect(readdirSync(path.join(data, "window"))).toEqual([]);
});
