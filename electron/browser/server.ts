import { randomBytes } from "node:crypto";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdmission } from "./admission.ts";
import type { KeptHome } from "./kept-home.ts";
import type { EngineState, RouteContext } from "./routes.ts";

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
  readonly home?: KeptHome | undefined;
  /** When to load what answers; until then requests wait. */
  readonly whenOpen?: Promise<void>;
};

/** Not imported: what an import of it loads beside it takes longer than the rest of the start. */
const { createServer } = process.getBuiltinModule("node:http");

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host: "127.0.0.1", port: 0, exclusive: true }, resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Loads what answers; the window need not wait for it. */
async function loadRoutes(context: RouteContext, options: ServerOptions) {
  await options.whenOpen;
  const { createRoutes } = await import("./routes.ts");
  return createRoutes(context);
}

/** Loads what talks to the engine; it is large, and comes with it. */
async function loadSockets(context: RouteContext, options: ServerOptions) {
  await context.engine;
  const { createSockets } = await import("./sockets.ts");
  return createSockets(context, options.onWindow);
}

/** Opens the loopback server on a free port. Nothing is served to anyone without a launch token. */
export async function startServer(options: ServerOptions): Promise<BrowserServer> {
  const server = createServer();
  const port = await listen(server);
  const admission = createAdmission(port);
  const handshake = randomBytes(32).toString("base64url");
  const { rendererFolder, engine, home } = options;
  const context: RouteContext = { port, admission, rendererFolder, engine, home, handshake };
  const [routes, sockets] = [loadRoutes(context, options), loadSockets(context, options)];
  let closeSockets = () => {};
  server.on("request", (request, response) => {
    routes.then((answer) => answer(request, response)).catch(() => response.destroy());
  });
  server.on("upgrade", (request, socket, head) => {
    socket.on("error", () => socket.destroy());
    sockets
      .then(({ upgrade, close }) => {
        closeSockets = close;
        return upgrade(request, socket, head);
      })
      .catch(() => socket.destroy());
  });

  async function close() {
    closeSockets();
    server.closeAllConnections();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
  }
  return { port, handshake, mintToken: admission.mintToken, close };
}
