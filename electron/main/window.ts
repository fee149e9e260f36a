import { BrowserWindow } from "electron";
import { productName } from "../host/paths.ts";
import { appPage } from "./app-origin.ts";

/** A window on our page. Its page has no Node, a world of its own for the preload, and a sandbox. */
export function openWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    title: productName,
    width: 1360,
    height: 860,
    minWidth: 960,
    minHeight: 600,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Its dictionaries would be fetched from the network.
      spellcheck: false,
    },
  });
  window.once("ready-to-show", () => window.show());
  void window.loadURL(appPage);
  return window;
}

/** What a second start does instead of starting: brings the first window to the front. */
export function focusFirstWindow(): void {
  const [window] = BrowserWindow.getAllWindows().filter((each) => each.isVisible());
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
