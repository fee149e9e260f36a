import { randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { RPCHandler } from "@orpc/server/ws";
import { WebSocketServer, type WebSocket } from "ws";
import { createAdmission } from "./admission.ts";
import { isOurs } from "./origin.ts";
import { createRoutes, type EngineState, type RouteContext } from "./routes.ts";

/** A picture may have 20 MB; what surrounds it in a message is small. */
const maximumMessage = 32 * 1_024 * 1_024;

export type BrowserServer = {
  readonly port: number;
  /** What a second start needs to ask for a window. */
  readonly handshake: string;
  readonly mintToken: () => string;
  readonly close: () => Promise<void>;
};

export type ServerOptions = {
  readonly rendererFolder: string;
  readonly engine: Promise<EngineState>;
  /** Called for each window that connects; what it gives back is called when that window has gone. */
  readonly onWindow: () => () => void;
};

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host: "127.0.0.1", port: 0, exclusive: true }, resolve);
  });
  return (server.address() as AddressInfo).port;
}

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** One window is one socket: all its calls go over it, and its end is the window's end. */
function serveSockets(server: Server, context: RouteContext, options: ServerOptions) {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maximumMessage,
    perMessageDeflate: false,
  });

  function connect(socket: WebSocket, engine: EngineState) {
    const leave = options.onWindow();
    socket.on("close", leave);
    socket.on("error", () => socket.terminate());
    if (engine.ok) void new RPCHandler(engine.value.router).upgrade(socket);
  }

  server.on("upgrade", (request, socket, head) => {
    socket.on("error", () => socket.destroy());
    if (!isOurs(request, context.port, { required: true })) {
      refuseUpgrade(socket, "403 Forbidden");
    } else if (!context.admission.admits(request.headers.cookie)) {
      refuseUpgrade(socket, "401 Unauthorized");
    } else if (request.url !== "/rpc") {
      refuseUpgrade(socket, "404 Not Found");
    } else {
      void context.engine.then((engine) =>
        sockets.handleUpgrade(request, socket, head, (opened) => connect(opened, engine)),
      );
    }
  });
  return sockets;
}

/** Opens the loopback server on a free port. Nothing is served to anyone without a launch token. */
export async function startServer(options: ServerOptions): Promise<BrowserServer> {
  const server = createServer();
  const port = await listen(server);
  const admission = createAdmission(port);
  const handshake = randomBytes(32).toString("base64url");
  const { rendererFolder, engine } = options;
  const context: RouteContext = { port, admission, rendererFolder, engine, handshake };
  const routes = createRoutes(context);
  server.on("request", (request, response) => {
    routes(request, response).catch(() => response.destroy());
  });
  const sockets = serveSockets(server, context, options);

  async function close() {
    for (const socket of sockets.clients) socket.terminate();
    server.closeAllConnections();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
  }
  return { port, handshake, mintToken: admission.mintToken, close };
}
