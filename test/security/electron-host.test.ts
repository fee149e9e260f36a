import { createORPCClient } from "@orpc/client";
import type { ContractRouterClient } from "@orpc/contract";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { AppFiles } from "../../electron/main/app.ts";
import type { Engine } from "../../electron/engine/engine.ts";
import type { Platform } from "../../electron/engine/platform.ts";
import type { Contract } from "../../shared/contract/contract.ts";
import { createElectron, deniable, type EngineProcess } from "../support/electron-stand-in.ts";
import { createIpcRenderer, createPageWindow } from "../support/electron-page.ts";
import { picture, smallEngine } from "../support/small-engine.ts";
import { productRoot } from "../../electron/host/paths.ts";
import { smallRenderer } from "../support/small-renderer.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

type OpenEngine = (platform: Platform) => Promise<Engine>;

let data = "";

beforeEach(() => {
  vi.resetModules();
  data = temporaryFolder();
  vi.stubEnv("TOT_DATA", data);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.doUnmock("electron");
});

type Starting = {
  readonly isFirst?: boolean;
  readonly openEngine?: OpenEngine;
  readonly bundled?: string;
  readonly displays?: readonly number[];
};

/** Runs the real main-process code, and the real code of the engine's process, on the stand-in. */
async function startApp({
  isFirst = true,
  openEngine,
  bundled = "/product",
  displays,
}: Starting = {}) {
  const engine = smallEngine();
  const platforms: Platform[] = [];
  const { serveEngine } = await import("../../electron/main/engine-service.ts");
  const runEngine: EngineProcess = (parent) =>
    serveEngine(parent, async (platform) => {
      platforms.push(platform);
      return openEngine ? openEngine(platform) : engine;
    });
  const electron = createElectron({ runEngine, isFirst, displays });
  vi.doMock("electron", () => electron.api);
  const app = await import("../../electron/main/app.ts");
  const files: AppFiles = {
    preload: "/product/out/electron/preload.cjs",
    engine: "/product/out/electron/engine.js",
    exportWorker: "/product/out/electron/export-worker.js",
    renderer: smallRenderer(),
    bundled,
  };
  await app.startApp(files);
  return { ...electron, engine, platforms };
}

const firstWindow = ({ windows }: Awaited<ReturnType<typeof startApp>>) => {
  const [window] = windows;
  if (!window) throw new Error("No window was opened");
  return window;
};

async function get(electron: Awaited<ReturnType<typeof startApp>>, url: string, method = "GET") {
  const handler = electron.record.handlers.get("tot");
  if (!handler) throw new Error("The scheme is not served");
  return handler(new Request(url, { method }));
}

/** The real preload and the real transport of the renderer, on one page. */
async function openPage(electron: Awaited<ReturnType<typeof startApp>>) {
  const page = createPageWindow();
  const ipcRenderer = createIpcRenderer(electron);
  vi.stubGlobal("window", page);
  vi.resetModules();
  vi.doMock("electron", () => ({ ipcRenderer }));
  await import("../../electron/preload/preload.ts");
  return { page, ipcRenderer };
}

async function connectPage() {
  const { connect } = await import("../../renderer/client/transport.ts");
  const { link } = connect(window.location);
  return createORPCClient<ContractRouterClient<Contract>>(link);
}

describe("the window", () => {
  test("has no Node, a world of its own for the preload, and a sandbox", async () => {
    const electron = await startApp();
    const { options, webContents } = firstWindow(electron);
    expect(options.webPreferences).toEqual({
      preload: "/product/out/electron/preload.cjs",
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    });
    expect(electron.record.sandboxed).toBe(true);
    expect(webContents.mainFrame.url).toBe("tot://app/index.html");
    expect(options.title).toBe("ToT Studio");
  });

  test("is shown when its page is painted, not before", async () => {
    const { options, done } = firstWindow(await startApp());
    expect(options.show).toBe(false);
    expect(done).toEqual(["show"]);
  });

  test.each(["will-navigate", "will-frame-navigate", "will-redirect", "will-attach-webview"])(
    "%s is prevented",
    async (name) => {
      const event = deniable();
      firstWindow(await startApp()).webContents.emit(name, event, "https://example.org");
      expect(event.prevented).toBe(true);
    },
  );

  test.each([
    "https://example.org/",
    "tot://app/index.html",
    "tot://app/index.html#/author/lifecycle-approach",
    "tot://app/index.html#/audience/short",
    "tot://app/media/picture#/audience/abcdefghijkm",
    "tot://other/index.html#/audience/abcdefghijkm",
    "about:blank",
    "javascript:alert(1)",
  ])("opens no window on %s, and hands no link to the system", async (url) => {
    const electron = await startApp();
    expect(firstWindow(electron).webContents.openHandler?.({ url })).toEqual({ action: "deny" });
    expect(electron.record.external).toEqual([]);
  });

  test.each([
    ["one display", [1_366], { width: 1_024 }],
    ["a second display", [1_366, 1_920], { x: 1_366, width: 1_920, fullscreen: true }],
  ])("opens the audience's window of a slide show on %s, confined", async (_, displays, place) => {
    const electron = await startApp({ displays });
    const url = "tot://app/index.html#/audience/abcdefghijkm";
    expect(firstWindow(electron).webContents.openHandler?.({ url })).toMatchObject({
      action: "allow",
      overrideBrowserWindowOptions: {
        ...place,
        webPreferences: {
          preload: "",
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
        },
      },
    });
  });

  test("a page of ours may fill the screen, and no other page", async () => {
    const { sessions } = await startApp();
    const request = sessions.default.request as (...values: readonly unknown[]) => void;
    const check = sessions.default.check as (...values: readonly unknown[]) => boolean;
    for (const [url, granted] of [
      ["tot://app/index.html", true],
      ["https://example.org/", false],
    ] as const) {
      const answer = vi.fn<(granted: boolean) => void>();
      request({}, "fullscreen", answer, { requestingUrl: url });
      expect(answer).toHaveBeenCalledExactlyOnceWith(granted);
    }
    expect(check({}, "fullscreen", "tot://app")).toBe(true);
    expect(check({}, "fullscreen", "https://example.org")).toBe(false);
  });

  test("every permission is denied: asked for, looked up, and for devices", async () => {
    const { sessions } = await startApp();
    const request = sessions.default.request as (
      contents: unknown,
      permission: string,
      answer: (granted: boolean) => void,
      details: { requestingUrl: string },
    ) => void;
    const check = sessions.default.check as (
      contents: unknown,
      permission: string,
      origin: string,
    ) => boolean;
    for (const permission of ["media", "geolocation", "notifications", "openExternal", "hid"]) {
      const answer = vi.fn<(granted: boolean) => void>();
      request({}, permission, answer, { requestingUrl: "tot://app/index.html" });
      expect(answer).toHaveBeenCalledExactlyOnceWith(false);
      expect(check({}, permission, "tot://app")).toBe(false);
    }
    expect((sessions.default.device as () => boolean)()).toBe(false);
  });

  test("has a menu in both languages", async () => {
    const { record } = await startApp();
    expect(JSON.stringify(record.menus)).toContain("Edit · সম্পাদনা");
  });
});

describe("the tot: scheme", () => {
  test("is a standard, secure origin, and no more than that", async () => {
    const { record } = await startApp();
    const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true };
    expect(record.privileges).toEqual([{ scheme: "tot", privileges }]);
  });

  test("serves the page under its own nonce and a policy that allows no network", async () => {
    const electron = await startApp();
    const page = await get(electron, "tot://app/index.html");
    const body = await page.text();
    const nonce = /name="csp-nonce" content="([\w-]+)"/.exec(body)?.[1] ?? "";
    expect(nonce.length).toBeGreaterThanOrEqual(22);
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toContain(`script-src 'self' 'nonce-${nonce}'`);
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(page.headers.get("x-content-type-options")).toBe("nosniff");
    expect(page.headers.get("cross-origin-opener-policy")).toBe("same-origin");
  });

  test("serves files and pictures with their types", async () => {
    const electron = await startApp();
    const script = await get(electron, "tot://app/assets/app.js");
    expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    const media = await get(electron, `tot://app/media/${picture}`);
    expect(media.headers.get("content-type")).toBe("image/png");
    expect(media.headers.get("content-security-policy")).toContain("sandbox");
    expect([...new Uint8Array(await media.arrayBuffer())]).toEqual([1, 2, 3]);
  });

  test.each([
    "tot://other/index.html",
    "tot://app/../secret.txt",
    "tot://app/assets/%2e%2e/%2e%2e/secret.txt",
    "tot://app/media/..%2fsecret.txt",
    `tot://app/media/${"b".repeat(64)}.png`,
    "tot://app/nothing",
  ])("there is nothing at %s", async (url) => {
    expect((await get(await startApp(), url)).status).toBe(404);
  });

  test("takes nothing in", async () => {
    expect((await get(await startApp(), "tot://app/index.html", "POST")).status).toBe(404);
  });

  test("a start that failed shows what happened, in both languages", async () => {
    const fault = { code: "DATABASE_NEWER", data: { path: "/d", found: 9, known: 3 } } as const;
    const { FaultError } = await import("../../shared/contract/errors.ts");
    const openEngine = () => Promise.reject(new FaultError(fault));
    const body = await (await get(await startApp({ openEngine }), "tot://app/index.html")).text();
    expect(body).toContain("newer version of ToT Studio");
    expect(body).toContain("নতুনতর সংস্করণে");
  });
});

describe("the hand-over of the port", () => {
  test("a page of ours calls the engine over it", async () => {
    const electron = await startApp();
    await openPage(electron);
    const client = await connectPage();
    expect((await client.engine.status({})).version).toBe("1.2.3");
    await client.engine.flush({});
    expect(electron.engine.calls).toEqual(["rpc flush"]);
  });

  test("a page that is loaded again gets a port again", async () => {
    const electron = await startApp();
    await openPage(electron);
    await (await connectPage()).engine.status({});
    const again = await connectPage();
    expect((await again.engine.status({})).version).toBe("1.2.3");
    expect(firstWindow(electron).webContents.received).toHaveLength(2);
  });

  test("the preload hears its own page only, and one word only", async () => {
    const electron = await startApp();
    const { page, ipcRenderer } = await openPage(electron);
    page.deliver({ type: "tot:ready" }, { source: {} });
    page.deliver({ type: "tot:ready" }, { origin: "https://evil.example" });
    page.deliver({ type: "other" }, {});
    page.deliver("tot:ready", {});
    page.deliver(null, {});
    expect(ipcRenderer.sent).toEqual([]);
    page.deliver({ type: "tot:ready" }, {});
    expect(ipcRenderer.sent).toEqual(["tot:ready"]);
    await vi.waitFor(() => expect(firstWindow(electron).webContents.received).toHaveLength(1));
  });

  test("the preload puts nothing into the page's world", async () => {
    const electron = await startApp();
    const { page } = await openPage(electron);
    const known = ["addEventListener", "deliver", "location", "postMessage"];
    expect(Object.keys(page).toSorted()).toEqual(known);
  });

  test.each([
    ["another origin", "https://evil.example/"],
    ["a file", "file:///etc/passwd"],
    ["a look-alike host", "tot://app.evil.example/index.html"],
    ["another host of the scheme", "tot://other/index.html"],
    ["an empty frame", "about:blank"],
  ])("a message from %s gets no port", async (_name, url) => {
    const electron = await startApp();
    const { webContents } = firstWindow(electron);
    webContents.mainFrame.url = url;
    const event = { sender: webContents, senderFrame: webContents.mainFrame };
    electron.api.ipcMain.emit("tot:ready", event);
    expect(webContents.received).toEqual([]);
  });

  test("a message from a frame within the page, or from none, gets no port", async () => {
    const electron = await startApp();
    const { webContents } = firstWindow(electron);
    for (const senderFrame of [{ url: "tot://app/index.html" }, null]) {
      electron.api.ipcMain.emit("tot:ready", { sender: webContents, senderFrame });
    }
    expect(webContents.received).toEqual([]);
  });

  test("main listens to that one message and no other", async () => {
    const { api } = await startApp();
    expect(api.ipcMain.eventNames()).toEqual(["tot:ready"]);
  });
});

describe("the life cycle", () => {
  test("a second start opens nothing and ends", async () => {
    const { record, windows } = await startApp({ isFirst: false });
    expect(record.locks).toBe(1);
    expect(record.quit).toBe(true);
    expect(windows).toEqual([]);
    expect(record.forks).toEqual([]);
  });

  test("a second start brings the first window to the front", async () => {
    const electron = await startApp();
    const window = firstWindow(electron);
    window.minimized = true;
    electron.api.app.emit("second-instance");
    expect(window.done).toEqual(["show", "restore", "show", "focus"]);
    expect(electron.windows).toHaveLength(1);
  });

  test("the lock belongs to the data folder", async () => {
    const { record } = await startApp();
    expect(record.paths.get("userData")).toBe(path.join(data, "electron"));
  });

  test("a data folder that cannot be written to does not keep the window away", async () => {
    const file = path.join(data, "file");
    writeFileSync(file, "");
    vi.stubEnv("TOT_DATA", path.join(file, "data"));
    const electron = await startApp();
    expect(electron.record.paths.has("userData")).toBe(false);
    expect(electron.windows).toHaveLength(1);
  });

  test("closing the window saves, closes the engine, and only then ends", async () => {
    const electron = await startApp();
    await get(electron, "tot://app/index.html");
    firstWindow(electron).close();
    expect(electron.record.quit).toBe(false);
    await vi.waitFor(() => expect(electron.record.quit).toBe(true));
    expect(electron.engine.calls).toEqual(["flush", "close"]);
    expect(electron.record.killed).toBe(1);
  });

  test("an engine that hangs holds the end back for ten seconds at most", async () => {
    const engine = { ...smallEngine(), flush: () => new Promise<void>(() => {}) };
    const electron = await startApp({ openEngine: async () => engine });
    await get(electron, "tot://app/index.html");
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    try {
      firstWindow(electron).close();
      await vi.advanceTimersByTimeAsync(9_000);
      expect(electron.record.quit).toBe(false);
      await vi.advanceTimersByTimeAsync(1_500);
      expect(electron.record.quit).toBe(true);
      expect(electron.record.killed).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });

  test("an engine that dies under an open window is told in both languages, and the app ends", async () => {
    const electron = await startApp();
    await get(electron, "tot://app/index.html");
    electron.record.forks[0]?.process.emit("exit", 9);
    await vi.waitFor(() => expect(electron.record.quit).toBe(true));
    expect(electron.record.errors.join("")).toContain("ended with the code 9");
    expect(electron.record.errors.join("")).toContain("ভেতরে একটি ত্রুটি ঘটেছে");
  });

  test("an engine that died before it opened is told, and does not hold the end back", async () => {
    const electron = await startApp({ openEngine: () => new Promise(() => {}) });
    electron.record.forks[0]?.process.emit("exit", 9);
    const page = await get(electron, "tot://app/index.html");
    expect(await page.text()).toContain("ended with the code 9");
    firstWindow(electron).close();
    await vi.waitFor(() => expect(electron.record.quit).toBe(true));
  });
});

describe("the engine's process", () => {
  test("is a process of its own and learns where things are", async () => {
    const { record, platforms } = await startApp();
    await vi.waitFor(() => expect(platforms).toHaveLength(1));
    expect(record.forks[0]?.file).toBe("/product/out/electron/engine.js");
    expect(platforms[0]).toMatchObject({
      host: "electron",
      version: "1.2.3",
      mediaBase: "tot://app/media/",
      paths: {
        data,
        documents: "/person/documents",
        curricula: path.join("/product", "curricula"),
        preparedCurricula: path.join("/product", "out", "curricula"),
        resources: path.join("/product", "resources"),
        exportWorker: "/product/out/electron/export-worker.js",
      },
    });
  });

  async function platformOf(electron: Awaited<ReturnType<typeof startApp>>) {
    await vi.waitFor(() => expect(electron.platforms).toHaveLength(1));
    const [platform] = electron.platforms;
    if (!platform) throw new Error("No platform");
    return platform;
  }

  test("chooses folders and shows files through the system", async () => {
    const electron = await startApp();
    const platform = await platformOf(electron);
    expect(await platform.chooseFolder("/start")).toEqual({ supported: true, path: "/chosen" });
    expect(electron.record.dialogs).toEqual([
      { defaultPath: "/start", properties: ["openDirectory", "createDirectory"] },
    ]);
    await platform.showInFolder("/out/handout.docx");
    expect(electron.record.shown).toEqual(["/out/handout.docx"]);
  });

  test("prints A4 with the style sheet's page, tags and outline, in a hidden sandbox", async () => {
    const electron = await startApp();
    const platform = await platformOf(electron);
    const pdf = await platform.printToPdf({ htmlFile: "/tmp/page.html" });
    expect(new TextDecoder().decode(pdf)).toBe("%PDF-stand-in");
    const printing = electron.windows[1];
    expect(printing?.options.show).toBe(false);
    expect(printing?.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      javascript: false,
    });
    expect(printing?.webContents.printed).toEqual({
      pageSize: "A4",
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    expect(printing?.gone).toBe(true);
  });

  test("a page that is printed reaches files and data addresses only", async () => {
    const electron = await startApp();
    await (await platformOf(electron)).printToPdf({ htmlFile: "/tmp/page.html" });
    const before = electron.sessions.print.before as (
      details: { url: string },
      answer: (verdict: { cancel: boolean }) => void,
    ) => void;
    const verdicts = ["file:///a.png", "data:,x", "https://example.org/", "tot://app/"].map(
      (url) => {
        let cancelled: boolean | undefined;
        before({ url }, ({ cancel }) => (cancelled = cancel));
        return cancelled;
      },
    );
    expect(verdicts).toEqual([false, false, true, true]);
  });

  test("an aborted print closes its window and ends as CANCELLED", async () => {
    const electron = await startApp();
    const platform = await platformOf(electron);
    const controller = new AbortController();
    const { signal } = controller;
    const printing = platform.printToPdf({ htmlFile: "/tmp/page.html", signal });
    await vi.waitFor(() => expect(electron.windows).toHaveLength(2), { interval: 5 });
    controller.abort();
    await expect(printing).rejects.toMatchObject({ fault: { code: "CANCELLED" } });
    await vi.waitFor(() => expect(electron.windows[1]?.gone).toBe(true));
  });
});

test("the whole way: page, preload, main, engine's process, the real engine and its data", async () => {
  const { openEngine } = await import("../../electron/engine/engine.ts");
  const electron = await startApp({ openEngine, bundled: productRoot });
  await openPage(electron);
  const client = await connectPage();
  const { curriculum, modules } = await client.curriculum.overview({});
  expect(curriculum.title.bn).not.toBe("");
  expect(modules.length).toBeGreaterThan(0);
  await expect(client.session.get({ id: "no-such-session" })).rejects.toMatchObject({
    code: "NOT_FOUND",
    defined: true,
  });
  firstWindow(electron).close();
  await vi.waitFor(() => expect(electron.record.quit).toBe(true));
});

test("the entry names the built files, and the installed product's own folder of resources", async () => {
  const started: AppFiles[] = [];
  vi.doMock("../../electron/main/app.ts", () => ({
    startApp: (files: AppFiles) => started.push(files),
  }));
  vi.doMock("electron", () => ({ app: { isPackaged: true } }));
  vi.stubGlobal("process", Object.assign(process, { resourcesPath: "/installed/resources" }));
  await import("../../electron/main/main.ts");
  expect(started[0]?.bundled).toBe("/installed/resources");
  expect(path.basename(started[0]?.preload ?? "")).toBe("preload.cjs");
  expect(path.basename(started[0]?.engine ?? "")).toBe("engine.js");
});
