import type { App, IpcMainEvent, Session, WebContents } from "electron";
import { isAppUrl } from "./app-origin.ts";
import { answerOpening } from "./audience-window.ts";

/** A slide show fills the screen; it is all that a page of ours may ask for. */
const isShow = (permission: string, url: string | undefined): boolean =>
  permission === "fullscreen" && url !== undefined && isAppUrl(url);

/** No page is given anything of the machine: no camera, no place, no notifications, no devices. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(isShow(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) =>
    isShow(permission, `${origin}/`),
  );
  session.setDevicePermissionHandler(() => false);
}

function confine(contents: WebContents): void {
  const deny = (event: { preventDefault(): void }) => event.preventDefault();
  contents.on("will-navigate", deny);
  contents.on("will-frame-navigate", deny);
  contents.on("will-redirect", deny);
  contents.on("will-attach-webview", deny);
  contents.setWindowOpenHandler(answerOpening);
}

/** Every page, now and later, stays where it was loaded and opens nothing but the audience's window. */
export function confinePages(app: App): void {
  app.on("web-contents-created", (_event, contents) => confine(contents));
}

/** True where a message comes from the main frame of one of our own pages. */
export function isFromOurPage(event: IpcMainEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === event.sender.mainFrame && isAppUrl(frame.url);
}
