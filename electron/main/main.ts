import path from "node:path";
import { app } from "electron";
import { exportWorkerFile, productRoot, rendererFolder } from "../host/paths.ts";
import { startApp } from "./app.ts";

void startApp({
  preload: path.join(import.meta.dirname, "preload.cjs"),
  engine: path.join(import.meta.dirname, "engine.js"),
  exportWorker: exportWorkerFile,
  renderer: rendererFolder,
  bundled: app.isPackaged ? process.resourcesPath : productRoot,
});
