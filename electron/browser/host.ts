import { setTimeout } from "node:timers/promises";
import type { Fault } from "../../shared/contract/errors.ts";
import type { Engine } from "../engine/engine.ts";
import type { Platform } from "../engine/platform.ts";
import { openAppWindow } from "./app-window.ts";
import { watchPresence } from "./presence.ts";
import type { Printer } from "./printing.ts";
import { announce, askRunning } from "./running.ts";
import type { EngineState } from "./routes.ts";
import { startServer } from "./server.ts";
import { showInFolder } from "./show-in-folder.ts";
import { words } from "./words.ts";

export type HostOptions = {
  /** Loads the engine's code and opens it; called when the window is already on its way. */
  readonly openEngine: (platform: Platform) => Promise<Engine>;
  readonly version: string;
  readonly paths: Platform["paths"];
  readonly rendererFolder: string;
  /** The browser that shows the window; null where there is none. */
  readonly chromium: string | null;
  readonly hasDisplay: boolean;
  readonly say: (line: string) => void;
  /** Ends the host when it is aborted: a signal, or the end of a test. */
  readonly stop: AbortSignal;
  /** Aborted when the terminal or the command that started the host has gone. */
  readonly alone?: AbortSignal;
  readonly graceMs?: number;
  readonly firstGraceMs?: number;
};

/** How long the running window takes, at most, to read the launch file of a second start. */
const handOverMs = 5_000;

const usualGraceMs = 15_000;
/** A window that has a display comes within a minute; a printed address waits for a person. */
const windowGraceMs = 10 * 60_000;
const addressGraceMs = 12 * 60 * 60_000;

type Doorway = { readonly port: number; readonly token: string };

const addressOf = ({ port, token }: Doorway) => `http://127.0.0.1:${port}/launch#${token}`;

/** Opens the window, or prints the address where no window can open. */
async function openDoor(options: HostOptions, doorway: Doorway): Promise<() => Promise<void>> {
  const { chromium, hasDisplay, say } = options;
  const nothing = async () => {};
  if (!hasDisplay) {
    say(words.noDisplay(addressOf(doorway)));
    return nothing;
  }
  try {
    if (!chromium) throw new Error("no browser");
    const opened = await openAppWindow({
      executable: chromium,
      data: options.paths.data,
      ...doorway,
    });
    say(words.opened);
    return opened;
  } catch {
    say(words.noBrowser(addressOf(doorway)));
    return nothing;
  }
}

function platformOf(options: HostOptions, printer: Printer): Platform {
  return {
    host: "browser",
    version: options.version,
    mediaBase: "/media/",
    paths: options.paths,
    chooseFolder: async () => ({ supported: false, path: null }),
    showInFolder,
    printToPdf: printer.print,
    takePictures: printer.takePictures,
    now: () => new Date(),
  };
}

function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

async function closeEngine(state: EngineState): Promise<void> {
  if (!state.ok) return;
  await state.value.flush();
  await state.value.close();
}

/**
 * Runs the product on the loopback interface until its last window has gone and everything is saved.
 * Gives the exit code: 1 where the engine could not start.
 */
export async function runBrowserHost(options: HostOptions): Promise<number> {
  const running = await askRunning(options.paths.data);
  if (running) {
    options.say(words.alreadyRunning);
    const clearAway = await openDoor(options, running);
    await setTimeout(options.hasDisplay ? handOverMs : 0);
    await clearAway();
    return 0;
  }
  return runOwn(options);
}

/** Loads and opens what works behind the window; it does so while the window is on its way. */
async function openWork(options: HostOptions) {
  const [{ attempt }, { createChromiumPrinter }] = await Promise.all([
    import("../host/startup.ts"),
    import("./printing.ts"),
  ]);
  const printer: Printer = createChromiumPrinter(() => options.chromium);
  const state: EngineState = await attempt(() => options.openEngine(platformOf(options, printer)));
  return { printer, state };
}

async function tellFault(options: HostOptions, fault: Fault): Promise<void> {
  const { faultText } = await import("../host/fault-words.ts");
  options.say(faultText(fault));
}

async function runOwn(options: HostOptions): Promise<number> {
  const { promise: engine, resolve: engineIs } = Promise.withResolvers<EngineState>();
  const { promise: allGone, resolve: gone } = Promise.withResolvers<void>();
  let state: EngineState | undefined;
  const presence = watchPresence({
    graceMs: options.graceMs ?? usualGraceMs,
    firstGraceMs: options.firstGraceMs ?? (options.hasDisplay ? windowGraceMs : addressGraceMs),
    isIdle: () => !state?.ok || state.value.idle,
    onGone: gone,
  });
  options.alone?.addEventListener("abort", presence.hurry, { once: true });
  let clearAway = async () => {};
  const { promise: whenOpen, resolve: doorIsOpen } = Promise.withResolvers<void>();
  const server = await startServer({
    rendererFolder: options.rendererFolder,
    engine,
    whenOpen,
    onWindow() {
      void clearAway();
      return presence.enter();
    },
  });
  const { port, handshake } = server;
  clearAway = await openDoor(options, { port, token: server.mintToken() });
  doorIsOpen();
  const opened = await openWork(options);
  state = opened.state;
  let withdraw = async () => {};
  if (state.ok) withdraw = await announce(options.paths.data, { port, handshake });
  else await tellFault(options, state.fault);
  engineIs(state);

  if (state.ok || options.hasDisplay) await Promise.race([allGone, whenAborted(options.stop)]);
  presence.stop();
  await withdraw();
  await closeEngine(state);
  await Promise.all([server.close(), opened.printer.close(), clearAway()]);
  if (state.ok) options.say(words.ended);
  return state.ok ? 0 : 1;
}
