import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/message-port";
import type { ContractRouterClient } from "@orpc/contract";
import { implement } from "@orpc/server";
import { RPCHandler } from "@orpc/server/message-port";
import type { MessagePortMain, ParentPort } from "electron";
import { raise } from "../../shared/contract/errors.ts";
import type { Engine } from "../engine/engine.ts";
import type { PictureJob, Platform, PrintJob } from "../engine/platform.ts";
import { attempt } from "../host/startup.ts";
import {
  desktopContract,
  engineContract,
  openingSchema,
  type Opening,
} from "./process-contract.ts";

export type OpenEngine = (platform: Platform) => Promise<Engine>;

type Desktop = ContractRouterClient<typeof desktopContract>;

function desktopOver(port: MessagePortMain): Desktop {
  const desktop = createORPCClient<Desktop>(new RPCLink({ port }));
  port.start();
  return desktop;
}

async function print(desktop: Desktop, { htmlFile, signal }: PrintJob): Promise<Uint8Array> {
  try {
    const file = await desktop.printToPdf({ htmlFile }, { signal });
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (signal?.aborted) raise("CANCELLED", {});
    throw error;
  }
}

async function takePictures(
  desktop: Desktop,
  { signal, ...job }: PictureJob,
): Promise<readonly Uint8Array[]> {
  try {
    const files = await desktop.takePictures(job, { signal });
    return await Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer())));
  } catch (error) {
    if (signal?.aborted) raise("CANCELLED", {});
    throw error;
  }
}

function platformOver(desktop: Desktop, opening: Opening): Platform {
  return {
    host: "electron",
    ...opening,
    chooseFolder: (start) => desktop.chooseFolder({ start }),
    showInFolder: async (path) => void (await desktop.showInFolder({ path })),
    openFile: async (path) => void (await desktop.openFile({ path })),
    printToPdf: (job) => print(desktop, job),
    takePictures: (job) => takePictures(desktop, job),
    now: () => new Date(),
  };
}

function serveControl(engine: Engine, port: MessagePortMain): void {
  const os = implement(engineContract);
  const router = os.router({
    media: os.media.handler(({ input }) => {
      const media = engine.media(input.asset);
      if (!media) return { file: null };
      return { file: new File([new Uint8Array(media.bytes)], input.asset, { type: media.type }) };
    }),
    close: os.close.handler(async () => {
      await engine.flush();
      await engine.close();
      return {};
    }),
  });
  new RPCHandler(router).upgrade(port);
  port.start();
}

/**
 * The engine's process, from its first message on. That message brings the paths and two ports: one
 * on which it asks the main process, one on which it is asked. Every later one brings a window's port.
 */
export function serveEngine(parent: ParentPort, openEngine: OpenEngine): void {
  parent.once("message", (first) => {
    const [desktopPort, controlPort] = first.ports;
    if (!desktopPort || !controlPort) throw new Error("The engine was started without its ports");
    const opening = openingSchema.parse(first.data);
    const desktop = desktopOver(desktopPort);
    const opened = attempt(() => openEngine(platformOver(desktop, opening)));
    parent.on("message", ({ ports: [port] }) => {
      if (port) void opened.then((state) => state.ok && serveWindow(state.value, port));
    });
    void opened.then((state) => {
      if (state.ok) serveControl(state.value, controlPort);
      return parent.postMessage(state.ok ? { ok: true } : { ok: false, ...state.fault });
    });
  });
}

function serveWindow(engine: Engine, port: MessagePortMain): void {
  new RPCHandler(engine.router).upgrade(port);
  port.start();
}
