import { setTimeout } from "node:timers/promises";
import type { Fault } from "../../shared/contract/errors.ts";
import type { Engine } from "../engine/engine.ts";
import type { Platform } from "../engine/platform.ts";
import { openAppWindow, type OpenedWindow } from "./app-window.ts";
import { findKeptHome, keepHome, makeHome, type HomePlace } from "./kept-home.ts";
import { watchPresence } from "./presence.ts";
import type { Printer } from "./printing.ts";
import { announce, askRunning } from "./running.ts";
import type { EngineState } from "./routes.ts";
import { startServer } from "./server.ts";
import { openFile, showInFolder } from "./show-in-folder.ts";
import { words } from "./words.ts";

export type HostOptions = {
  /** Loads the engine's code and opens it; called when the window is already on its way. */
  readonly openEngine: (platform: Platform) => Promise<Engine>;
  /** Asked when the window is on its way; false calls it back, and `runBrowserHost` gives "stale". */
  readonly isCurrent?: () => boolean;
  readonly version: string;
  readonly paths: Platform["paths"];
  readonly rendererFolder: string;
  /** The built module that makes Home as HTML; see renderer/app/home-page.tsx. */
  readonly homePageModule: string;
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

type Door = OpenedWindow & { readonly said: string };

const noWindow = (said: string): Door => ({ said, clearAway: async () => {}, callBack: () => {} });

/** Opens the window; where none can open, what is to be said holds the address. */
async function openDoor(options: HostOptions, doorway: Doorway): Promise<Door> {
  const { chromium, hasDisplay } = options;
  if (!hasDisplay) return noWindow(words.noDisplay(addressOf(doorway)));
  try {
    if (!chromium) throw new Error("no browser");
    const opened = await openAppWindow({
      executable: chromium,
      data: options.paths.data,
      ...doorway,
    });
    return { ...opened, said: words.opened };
  } catch {
    return noWindow(words.noBrowser(addressOf(doorway)));
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
    openFile,
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

const homePlaceOf = ({ paths, rendererFolder, homePageModule }: HostOptions): HomePlace => ({
  data: paths.data,
  documents: paths.documents,
  rendererFolder,
  homePageModule,
});

/** Closes the engine when everything is saved, and leaves Home for the next start. */
async function closeEngine(state: EngineState, place: HomePlace): Promise<void> {
  if (!state.ok) return;
  await state.value.flush();
  const home = await makeHome(place, state.value);
  await state.value.close();
  if (home !== null) await keepHome(place, home);
}

/**
 * Runs the product on the loopback interface until its last window has gone and everything is saved.
 * Gives the exit code: 1 where the engine could not start; "stale" where the code is not current and
 * nothing was begun.
 */
export async function runBrowserHost(options: HostOptions): Promise<number | "stale"> {
  const running = await askRunning(options.paths.data);
  if (running) {
    options.say(words.alreadyRunning);
    const window = await openDoor(options, running);
    options.say(window.said);
    await setTimeout(options.hasDisplay ? handOverMs : 0);
    await window.clearAway();
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

async function runOwn(options: HostOptions): Promise<number | "stale"> {
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
  let window = noWindow("");
  const { promise: whenOpen, resolve: doorIsOpen } = Promise.withResolvers<void>();
  const place = homePlaceOf(options);
  const home = findKeptHome(place, options.hasDisplay);
  const server = await startServer({
    rendererFolder: options.rendererFolder,
    engine,
    home,
    whenOpen,
    onWindow() {
      void window.clearAway();
      return presence.enter();
    },
  });
  const { port, handshake } = server;
  window = await openDoor(options, { port, token: server.mintToken() });
  if (options.isCurrent?.() === false) {
    window.callBack();
    presence.stop();
    await Promise.all([server.close(), window.clearAway()]);
    return "stale";
  }
  options.say(window.said);
  doorIsOpen();
  await home.drawn;
  const opened = await openWork(options);
  state = opened.state;
  let withdraw = async () => {};
  if (state.ok) withdraw = await announce(options.paths.data, { port, handshake });
  else await tellFault(options, state.fault);
  engineIs(state);

  if (state.ok || options.hasDisplay) await Promise.race([allGone, whenAborted(options.stop)]);
  presence.stop();
  await withdraw();
  await closeEngine(state, place);
  await Promise.all([server.close(), opened.printer.close(), window.clearAway()]);
  if (state.ok) options.say(words.ended);
  return state.ok ? 0 : 1;
}
