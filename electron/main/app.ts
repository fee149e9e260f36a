import path from "node:path";
import { app, ipcMain, session } from "electron";
import { defaultDataFolder } from "../engine/data-folder.ts";
import { bundledFolders } from "../host/paths.ts";
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

/** Gives a page of ours its way to the engine, each time that it asks: at its start and on reload. */
function handOverPorts(engine: EngineLink): void {
  ipcMain.on("tot:ready", (event) => {
    if (isFromOurPage(event)) event.sender.postMessage("tot:port", null, [engine.connect()]);
  });
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
  app.setPath("userData", path.join(defaultDataFolder(), "electron"));
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
  serveScheme(files.renderer, engine);
  handOverPorts(engine);
  setMenu();
  openWindow(files.preload);
}
