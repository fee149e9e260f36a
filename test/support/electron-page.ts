import { EventEmitter } from "node:events";
import { asPagePort } from "./electron-ports.ts";
import type { ElectronStandIn } from "./electron-stand-in.ts";

const origin = "tot://app";

type Sender = { readonly source?: unknown; readonly origin?: string };

export type PageWindow = {
  readonly location: { readonly protocol: string; readonly host: string; readonly origin: string };
  readonly addEventListener: EventTarget["addEventListener"];
  /** Delivers as any sender would; without a sender it is the page itself. */
  deliver(data: unknown, from: Sender, ports?: readonly unknown[]): void;
  postMessage(data: unknown, to: string, ports?: readonly unknown[]): void;
};

/** A page's window as far as the hand-over needs it: messages to itself, with ports, on its origin. */
export function createPageWindow(): PageWindow {
  const target = new EventTarget();
  const page: PageWindow = {
    location: { protocol: "tot:", host: "app", origin },
    addEventListener: target.addEventListener.bind(target),
    deliver(data, from, ports = []) {
      const event = Object.assign(new Event("message"), {
        data,
        source: page,
        origin,
        ports,
        ...from,
      });
      target.dispatchEvent(event);
    },
    postMessage(data, to, ports = []) {
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
