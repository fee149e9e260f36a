import type { App, IpcMainEvent, Session, WebContents } from "electron";
import { isAppUrl } from "./app-origin.ts";

/** No page is given anything of the machine: no camera, no place, no notifications, no devices. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}

function confine(contents: WebContents): void {
  const deny = (event: { preventDefault(): void }) => event.preventDefault();
  contents.on("will-navigate", deny);
  contents.on("will-frame-navigate", deny);
  contents.on("will-redirect", deny);
  contents.on("will-attach-webview", deny);
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
}

/** Every page, now and later, stays where it was loaded and opens nothing. */
export function confinePages(app: App): void {
  app.on("web-contents-created", (_event, contents) => confine(contents));
}

/** True where a message comes from the main frame of one of our own pages. */
export function isFromOurPage(event: IpcMainEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === event.sender.mainFrame && isAppUrl(frame.url);
}
