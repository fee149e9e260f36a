import { screen, type HandlerDetails, type WindowOpenHandlerResponse } from "electron";
import { showIn } from "../../shared/deck/audience-address.ts";
import { productName } from "../host/paths.ts";
import { appPage, isAppUrl } from "./app-origin.ts";

/** True for the one address that a page of ours may open a window on: the audience's view of a show. */
function isAudience(url: string): boolean {
  if (!isAppUrl(url) || !url.startsWith(`${appPage}#`)) return false;
  return showIn(new URL(url).hash) !== null;
}

/** The display that the presenter's window is not on; null where there is only one. */
function otherDisplay() {
  const { id } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
  return screen.getAllDisplays().find((display) => display.id !== id) ?? null;
}

/**
 * Answers a page that asks for a window: the audience's window fills the second display, or stands in
 * front where there is none. It is as confined as the first, and gets no way to the engine.
 */
export function answerOpening({ url }: Pick<HandlerDetails, "url">): WindowOpenHandlerResponse {
  if (!isAudience(url)) return { action: "deny" };
  const display = otherDisplay();
  return {
    action: "allow",
    overrideBrowserWindowOptions: {
      title: productName,
      autoHideMenuBar: true,
      backgroundColor: "#000000",
      ...(display ? { ...display.bounds, fullscreen: true } : { width: 1024, height: 576 }),
      webPreferences: {
        preload: "",
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        webSecurity: true,
        spellcheck: false,
      },
    },
  };
}
