import { DynamicLink, type ClientContext, type ClientLink } from "@orpc/client";
import { RPCLink as PortLink } from "@orpc/client/message-port";
import { RPCLink as SocketLink } from "@orpc/client/websocket";
import { engineFailedCode } from "../../shared/contract/socket.ts";
import { createObservable, type Observable } from "./observable.ts";

export type ConnectionState = "connecting" | "open" | "lost";
type Link = ClientLink<ClientContext>;

export type Transport = {
  readonly link: Link;
  readonly state: Observable<ConnectionState>;
};

const longestPause = 4_000;

/** A link that calls wait for while there is none. */
function linkSlot(state: Observable<ConnectionState>) {
  let { promise, resolve } = Promise.withResolvers<Link>();
  return {
    current: () => promise,
    open: (link: Link) => {
      resolve(link);
      promise = Promise.resolve(link);
      state.set("open");
    },
    lose: () => {
      if (state.get() === "open") ({ promise, resolve } = Promise.withResolvers<Link>());
      state.set("lost");
    },
  };
}

type Slot = ReturnType<typeof linkSlot>;

function openSocket(slot: Slot, address: string, pause = 250): void {
  const websocket = new WebSocket(address);
  let nextPause = Math.min(pause * 2, longestPause);
  websocket.addEventListener("open", () => {
    nextPause = 250;
    slot.open(new SocketLink({ websocket }));
  });
  websocket.addEventListener("close", ({ code }) => {
    slot.lose();
    // The page came before the engine could be opened, and that failed: loaded again, it says why.
    if (code === engineFailedCode) return window.location.reload();
    setTimeout(() => openSocket(slot, address, nextPause), nextPause);
  });
}

function receivePorts(slot: Slot): void {
  window.addEventListener("message", (event: MessageEvent<{ type?: unknown } | null>) => {
    const [port] = event.ports;
    if (event.source !== window || event.data?.type !== "tot:port" || !port) return;
    port.addEventListener("close", () => slot.lose());
    slot.open(new PortLink({ port }));
    port.start();
  });
  window.postMessage({ type: "tot:ready" }, window.location.origin);
}

/** A transport that never comes: for what is shown before there is a window. */
export const unconnected = (): Transport => ({
  link: new DynamicLink(() => Promise.reject(new Error("there is no window"))),
  state: createObservable<ConnectionState>("connecting"),
});

/** Connects to the engine: through a port in the Electron host, else through a WebSocket. */
export function connect(location: Location = window.location): Transport {
  const state = createObservable<ConnectionState>("connecting");
  const slot = linkSlot(state);
  if (location.protocol === "tot:") receivePorts(slot);
  else {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    openSocket(slot, `${scheme}://${location.host}/rpc`);
  }
  return { link: new DynamicLink(() => slot.current()), state };
}
