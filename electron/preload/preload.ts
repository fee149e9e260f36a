import { ipcRenderer } from "electron";

/** The page's window, as far as the hand-over needs it; a preload sees the DOM and nothing of Node. */
declare const window: {
  addEventListener(
    type: "message",
    listener: (event: { source: unknown; origin: string; data: unknown }) => void,
  ): void;
  postMessage(message: unknown, origin: string, transfer: readonly unknown[]): void;
};

const origin = "tot://app";

function isReady(data: unknown): boolean {
  return typeof data === "object" && data !== null && "type" in data && data.type === "tot:ready";
}

window.addEventListener("message", (event) => {
  if (event.source !== window || event.origin !== origin || !isReady(event.data)) return;
  ipcRenderer.send("tot:ready");
});

ipcRenderer.on("tot:port", (event) => {
  const [port] = event.ports;
  if (port) window.postMessage({ type: "tot:port" }, origin, [port]);
});
