import { BrowserWindow, session } from "electron";
import type { PictureJob } from "../engine/platform.ts";
import { denyPermissions } from "./security.ts";

const partition = "print";

/** A page that is printed reads files and data addresses, and nothing else. */
function printSession() {
  const printing = session.fromPartition(partition);
  denyPermissions(printing);
  printing.webRequest.onBeforeRequest((details, answer) => {
    const isLocal = details.url.startsWith("file:") || details.url.startsWith("data:");
    answer({ cancel: !isLocal });
  });
  return printing;
}

/** Works with an HTML file in a hidden window, which is closed afterwards or at the signal. */
async function withWindow<Made>(
  htmlFile: string,
  signal: AbortSignal | undefined,
  work: (window: BrowserWindow) => Promise<Made>,
): Promise<Made> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      javascript: false,
    },
  });
  const stop = () => window.destroy();
  signal?.addEventListener("abort", stop, { once: true });
  try {
    signal?.throwIfAborted();
    await window.loadFile(htmlFile);
    return await work(window);
  } finally {
    signal?.removeEventListener("abort", stop);
    if (!window.isDestroyed()) window.destroy();
  }
}

/** Prints an HTML file in a hidden window: its CSS page size (A4 where it has none), tags, outline. */
export const printToPdf = (htmlFile: string, signal?: AbortSignal): Promise<Uint8Array> =>
  withWindow(htmlFile, signal, ({ webContents }) =>
    webContents.printToPDF({
      pageSize: "A4",
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    }),
  );

/** The block that a picture is taken of, CSS pixels. */
const pictureBlock = { width: 1_280, height: 720 } as const;

/** Takes a PNG of every block of an HTML file, as wide as asked for (Chromium's own protocol). */
export function takePictures(
  { htmlFile, count, width }: Omit<PictureJob, "signal">,
  signal?: AbortSignal,
): Promise<Uint8Array[]> {
  return withWindow(htmlFile, signal, async ({ webContents: { debugger: browser } }) => {
    browser.attach("1.3");
    const pictures: Uint8Array[] = [];
    for (let index = 0; index < count; index += 1) {
      const clip = {
        ...pictureBlock,
        x: 0,
        y: index * pictureBlock.height,
        scale: width / pictureBlock.width,
      };
      const { data } = (await browser.sendCommand("Page.captureScreenshot", {
        format: "png",
        captureBeyondViewport: true,
        clip,
      })) as { readonly data: string };
      pictures.push(Buffer.from(data, "base64"));
    }
    return pictures;
  });
}
