import { mkdirSync } from "node:fs";
import path from "node:path";
import { app, dialog, ipcMain, session } from "electron";
import { defaultDataFolder } from "../engine/data-folder.ts";
import { faultText } from "../host/fault-words.ts";
import { bundledFolders, productName } from "../host/paths.ts";
import { appOrigin } from "./app-origin.ts";
import { startEngine, type EngineLink } from "./engine-link.ts";
import { setMenu } from "./menu.ts";
import { registerScheme, serveScheme } from "./protocol.ts";
import { confinePages, denyPermissions, isFromOurPage } from "./security.ts";
import { focusFirstWindow, openWindow } from "./window.ts";

export type AppFiles = {
  readonly preload: string;
  readonly engine: string;
  readonly exportWorker: string;
  readonly renderer: string;
  /** Holds `curricula` and `resources`. */
  readonly bundled: string;
};

function engineFor(files: AppFiles): EngineLink {
  return startEngine(files.engine, {
    version: app.getVersion(),
    mediaBase: `${appOrigin}/media/`,
    paths: {
      data: defaultDataFolder(),
      documents: app.getPath("documents"),
      ...bundledFolders(files.bundled),
      exportWorker: files.exportWorker,
    },
  });
}

/** Chromium's own files go beside the data; where that cannot be, they stay in Electron's usual place. */
function keepProfile(data: string): void {
  const folder = path.join(data, "electron");
  try {
    mkdirSync(folder, { recursive: true });
    app.setPath("userData", folder);
  } catch {
    return;
  }
}

/** Gives a page of ours its way to the engine, each time that it asks: at its start and on reload. */
function handOverPorts(engine: EngineLink): void {
  ipcMain.on("tot:ready", (event) => {
    if (isFromOurPage(event)) event.sender.postMessage("tot:port", null, [engine.connect()]);
  });
}

/** Tells of an engine that died under an open window, and ends: everything up to then is on disk. */
function endWithEngine(engine: EngineLink): void {
  let closing = false;
  app.on("will-quit", () => {
    closing = true;
  });
  async function watch() {
    const { ok } = await engine.opened;
    const fault = await engine.ended;
    if (!ok || closing) return;
    dialog.showErrorBox(productName, faultText(fault, "work"));
    app.quit();
  }
  void watch();
}

/** Holds the end back until everything is saved, once. */
function closeBeforeQuit(engine: EngineLink): void {
  let closed = false;
  app.on("will-quit", (event) => {
    if (closed) return;
    event.preventDefault();
    void engine.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}

/** The product as an Electron app: one instance, one window, one engine beside it. */
export async function startApp(files: AppFiles): Promise<void> {
  registerScheme();
  app.enableSandbox();
  keepProfile(defaultDataFolder());
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  confinePages(app);
  app.on("second-instance", focusFirstWindow);
  app.on("window-all-closed", () => app.quit());
  await app.whenReady();

  denyPermissions(session.defaultSession);
  const engine = engineFor(files);
  closeBeforeQuit(engine);
  endWithEngine(engine);
  serveScheme(files.renderer, engine);
  handOverPorts(engine);
  setMenu();
  openWindow(files.preload);
}
