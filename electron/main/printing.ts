import { BrowserWindow, session } from "electron";
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

/** Prints an HTML file in a hidden window: its CSS page size (A4 where it has none), tags, outline. */
export async function printToPdf(htmlFile: string, signal?: AbortSignal): Promise<Uint8Array> {
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
    return await window.webContents.printToPDF({
      pageSize: "A4",
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } finally {
    signal?.removeEventListener("abort", stop);
    if (!window.isDestroyed()) window.destroy();
  }
}
