import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { RPCHandler } from "@orpc/server/ws";
import { WebSocketServer, type WebSocket } from "ws";
import { engineFailedCode } from "../../shared/contract/socket.ts";
import { isOurs } from "./origin.ts";
import type { EngineState, RouteContext } from "./routes.ts";

/** A picture may have 20 MB; what surrounds it in a message is small. */
const maximumMessage = 32 * 1_024 * 1_024;

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/**
 * One window is one socket: all its calls go over it, and its end is the window's end. `onWindow` is
 * called for each that connects; what it gives back is called when that window has gone.
 */
export function createSockets(context: RouteContext, onWindow: () => () => void) {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maximumMessage,
    perMessageDeflate: false,
  });

  /** A page that asks for an engine where there is none is told to load again; the fault's page stays. */
  function connect(socket: WebSocket, engine: EngineState, stays: boolean) {
    const leave = onWindow();
    socket.on("close", leave);
    socket.on("error", () => socket.terminate());
    if (engine.ok) void new RPCHandler(engine.value.router).upgrade(socket);
    else if (!stays) socket.close(engineFailedCode);
  }

  async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    if (!isOurs(request, context.port, { required: true })) {
      return refuseUpgrade(socket, "403 Forbidden");
    }
    if (!context.admission.admits(request.headers.cookie)) {
      return refuseUpgrade(socket, "401 Unauthorized");
    }
    const stays = request.url === "/stay";
    if (!stays && request.url !== "/rpc") return refuseUpgrade(socket, "404 Not Found");
    const engine = await context.engine;
    sockets.handleUpgrade(request, socket, head, (opened) => connect(opened, engine, stays));
  }

  function close() {
    for (const socket of sockets.clients) socket.terminate();
  }
  return { upgrade, close };
}
