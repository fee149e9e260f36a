import { EventEmitter } from "node:events";
import { MessageChannel, type MessagePort } from "node:worker_threads";

type Carried = { readonly data: unknown; readonly ports: readonly MessagePort[] };

/**
 * Electron's MessagePortMain over a real Node port: messages arrive as events with data and ports, and
 * none before `start()`.
 */
export class PortStandIn extends EventEmitter {
  readonly inner: MessagePort;

  constructor(inner: MessagePort) {
    super();
    this.inner = inner;
    inner.on("close", () => this.emit("close"));
    inner.unref();
  }

  start(): void {
    this.inner.on("message", ({ data, ports }: Carried) => {
      this.emit("message", { data, ports: ports.map((port) => new PortStandIn(port)) });
    });
  }

  postMessage(data: unknown, transfer: readonly PortStandIn[] = []): void {
    const ports = transfer.map((port) => port.inner);
    this.inner.postMessage({ data, ports } satisfies Carried, ports);
  }

  close(): void {
    this.inner.close();
  }
}

export class ChannelStandIn {
  readonly port1: PortStandIn;
  readonly port2: PortStandIn;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.port1 = new PortStandIn(port1);
    this.port2 = new PortStandIn(port2);
  }
}

/** The same port as a page sees it: the data of a message is the message itself. */
export function asPagePort(port: PortStandIn) {
  const { port1, port2 } = new MessageChannel();
  port2.on("message", (data: unknown) => port.postMessage(data));
  port.on("message", ({ data }: { data: unknown }) => port2.postMessage(data));
  port.start();
  port1.on("close", () => port.close());
  port1.unref();
  port2.unref();
  return port1;
}
