import { randomBytes } from "node:crypto";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdmission } from "./admission.ts";
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

/** Loads what answers; it is large, and the window need not wait for it. */
async function loadAnswers(context: RouteContext, options: ServerOptions) {
  await options.whenOpen;
  const [{ createRoutes }, { createSockets }] = await Promise.all([
    import("./routes.ts"),
    import("./sockets.ts"),
  ]);
  return { routes: createRoutes(context), sockets: createSockets(context, options.onWindow) };
}

/** Opens the loopback server on a free port. Nothing is served to anyone without a launch token. */
export async function startServer(options: ServerOptions): Promise<BrowserServer> {
  const server = createServer();
  const port = await listen(server);
  const admission = createAdmission(port);
  const handshake = randomBytes(32).toString("base64url");
  const { rendererFolder, engine } = options;
  const context: RouteContext = { port, admission, rendererFolder, engine, handshake };
  const answers = loadAnswers(context, options);
  server.on("request", (request, response) => {
    answers.then(({ routes }) => routes(request, response)).catch(() => response.destroy());
  });
  server.on("upgrade", (request, socket, head) => {
    socket.on("error", () => socket.destroy());
    answers
      .then(({ sockets }) => sockets.upgrade(request, socket, head))
      .catch(() => socket.destroy());
  });

  async function close() {
    (await answers).sockets.close();
    server.closeAllConnections();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
  }
  return { port, handshake, mintToken: admission.mintToken, close };
}
