import { EventEmitter } from "node:events";
import { asPagePort } from "./electron-ports.ts";
import type { ElectronStandIn } from "./electron-stand-in.ts";

const origin = "tot://app";

/** A page's window as far as the hand-over needs it: messages to itself, with ports, on its origin. */
export function createPageWindow() {
  const target = new EventTarget();
  const page = {
    location: { protocol: "tot:", host: "app", origin },
    addEventListener: target.addEventListener.bind(target),
    /** Delivers as any sender would; `postMessage` is the page itself. */
    deliver(data: unknown, from: { source?: unknown; origin?: string }, ports: unknown[] = []) {
      const event = Object.assign(new Event("message"), {
        data,
        source: page as unknown,
        origin,
        ports,
        ...from,
      });
      target.dispatchEvent(event);
    },
    postMessage(data: unknown, to: string, ports: unknown[] = []) {
      if (to === origin) setImmediate(() => page.deliver(data, {}, ports));
    },
  };
  return page;
}

/** The sandboxed side of ipc for one window: what it sends comes from that window's main frame. */
export function createIpcRenderer(electron: ElectronStandIn, index = 0) {
  const ipc = new EventEmitter();
  const contents = electron.windows[index]?.webContents;
  if (!contents) throw new Error("There is no such window");
  contents.on("stand-in:message", (channel, ports) => {
    ipc.emit(channel, { ports: ports.map(asPagePort) }, null);
  });
  const sent: string[] = [];
  return Object.assign(ipc, {
    sent,
    send: (channel: string) => {
      sent.push(channel);
      const event = { sender: contents, senderFrame: contents.mainFrame };
      setImmediate(() => electron.api.ipcMain.emit(channel, event));
    },
  });
}
