import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/message-port";
import type { ContractRouterClient } from "@orpc/contract";
import { RPCHandler } from "@orpc/server/message-port";
import { MessageChannelMain, utilityProcess, type MessagePortMain } from "electron";
import type { Fault } from "../../shared/contract/errors.ts";
import { failure, success, type Result } from "../../shared/lib/result.ts";
import { createDesktop } from "./desktop.ts";
import { openedSchema, type engineContract, type Opening } from "./process-contract.ts";

type Control = ContractRouterClient<typeof engineContract>;

export type EngineLink = {
  /** Settles when the engine has opened, or could not; never rejects. */
  readonly opened: Promise<Result<true, Fault>>;
  readonly media: (asset: string) => Promise<File | null>;
  /** Settles when the engine's process has ended, wanted or not. */
  readonly ended: Promise<Fault>;
  /** Makes a channel, gives the engine one end and returns the other, for a window. */
  readonly connect: () => MessagePortMain;
  /** Saves and closes; after `closeMs` the process is ended all the same. */
  readonly close: () => Promise<void>;
};

/** Enough for any save; an engine that takes longer hangs. */
const closeMs = 10_000;

function faultOfAnswer(answer: unknown): Result<true, Fault> {
  const parsed = openedSchema.safeParse(answer);
  if (parsed.success && parsed.data.ok) return success(true);
  if (parsed.success && !parsed.data.ok) {
    const { code, data } = parsed.data;
    return failure({ code, data } as Fault);
  }
  return failure({ code: "INTERNAL", data: { message: "The engine gave no answer." } });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}

/** Starts the engine in a process of its own and speaks to it over ports. */
export function startEngine(file: string, opening: Opening): EngineLink {
  const child = utilityProcess.fork(file, [], { serviceName: "ToT Studio engine" });
  const desktop = new MessageChannelMain();
  const control = new MessageChannelMain();
  new RPCHandler(createDesktop()).upgrade(desktop.port1);
  desktop.port1.start();
  const engine = createORPCClient<Control>(new RPCLink({ port: control.port1 }));
  control.port1.start();
  child.postMessage(opening, [desktop.port2, control.port2]);

  const exited = new Promise<number>((resolve) => {
    child.once("exit", resolve);
  });
  const answered = new Promise<unknown>((resolve) => {
    child.once("message", resolve);
  });
  const ended = exited.then((code): Fault => {
    const message = `The engine's process ended with the code ${code}.`;
    return { code: "INTERNAL", data: { message } };
  });
  const opened = Promise.race([answered.then(faultOfAnswer), ended.then(failure<Fault>)]);

  function connect() {
    const { port1, port2 } = new MessageChannelMain();
    child.postMessage({}, [port1]);
    return port2;
  }

  async function media(asset: string) {
    const state = await opened;
    return state.ok ? (await engine.media({ asset })).file : null;
  }

  async function close() {
    const isOpen = (await Promise.race([opened, pause(closeMs)]))?.ok;
    if (isOpen)
      await Promise.race([engine.close({}).catch(() => undefined), exited, pause(closeMs)]);
    child.kill();
  }

  return { opened, media, ended, connect, close };
}
