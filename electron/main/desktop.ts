import { implement } from "@orpc/server";
import { BrowserWindow, dialog, shell } from "electron";
import { desktopContract } from "./process-contract.ts";
import { printToPdf, takePictures } from "./printing.ts";

/** The system's own folder dialog, on top of the window that asked. */
async function chooseFolder(start: string | null) {
  const options: Electron.OpenDialogOptions = {
    defaultPath: start ?? undefined,
    properties: ["openDirectory", "createDirectory"],
  };
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  const { canceled, filePaths } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options);
  return { supported: true, path: canceled ? null : (filePaths[0] ?? null) };
}

/** What the engine may ask of the window system. */
export function createDesktop() {
  const os = implement(desktopContract);
  return os.router({
    chooseFolder: os.chooseFolder.handler(({ input }) => chooseFolder(input.start)),
    showInFolder: os.showInFolder.handler(({ input }) => {
      shell.showItemInFolder(input.path);
      return {};
    }),
    openFile: os.openFile.handler(async ({ input }) => {
      await shell.openPath(input.path);
      return {};
    }),
    takePictures: os.takePictures.handler(async ({ input, signal }) => {
      const pictures = await takePictures(input, signal);
      return pictures.map((bytes) => new File([new Uint8Array(bytes)], "slide.png"));
    }),
    printToPdf: os.printToPdf.handler(async ({ input, signal }) => {
      const bytes = await printToPdf(input.htmlFile, signal);
      return new File([new Uint8Array(bytes)], "print.pdf", { type: "application/pdf" });
    }),
  });
}
