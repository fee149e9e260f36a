import { readFileSync, statSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { HomePageModule } from "../../shared/contract/first-view.ts";
import { databaseFile } from "../engine/data-folder.ts";
import type { Engine } from "../engine/engine.ts";

/** What Home as HTML is made from, and where it is kept. */
export type HomePlace = {
  readonly data: string;
  readonly documents: string;
  readonly rendererFolder: string;
  /** The built module that makes it; see renderer/app/home-page.tsx. */
  readonly homePageModule: string;
};

/** Home as the last run left it, for the first window of this run. */
export type KeptHome = {
  /** True where the first window is shown this page, and not what the engine says. */
  readonly isFound: boolean;
  /** The page, once: what a second window is shown may have changed. */
  readonly take: () => string | null;
  /** Its window asks for its scripts, so it has drawn the page. */
  readonly tellDrawn: () => void;
  /** Settles when what works behind the window may take the processor from it. */
  readonly drawn: Promise<void>;
};

/** A window that has not drawn by then draws beside the work that it is going to need. */
const patienceMs = 2_000;

const fileOf = ({ data }: HomePlace) => path.join(data, "home.html");

function markOfFile(file: string): string {
  const state = statSync(file, { throwIfNoEntry: false });
  return state ? `${state.size} ${state.mtimeMs}` : "none";
}

/** All that Home depends on: the data, the build, the folders it names, and the day, which it words. */
function markOf(place: HomePlace): string {
  const database = databaseFile(place.data);
  const index = path.join(place.rendererFolder, "index.html");
  const files = [database, `${database}-wal`, index].map(markOfFile);
  const now = new Date();
  const day = `${now.toDateString()} ${now.getTimezoneOffset()}`;
  return JSON.stringify([...files, place.data, place.documents, place.rendererFolder, day]);
}

/** The kept page where it shows what is there now; its first line says what it was made from. */
function readKept(place: HomePlace): string | null {
  try {
    const text = readFileSync(fileOf(place), "utf8");
    const end = text.indexOf("\n");
    return text.slice(0, end) === markOf(place) ? text.slice(end + 1) : null;
  } catch {
    return null;
  }
}

/** Looks for the kept Home. Without a window on its way nobody waits, so `drawn` is settled at once. */
export function findKeptHome(place: HomePlace, isAwaited: boolean): KeptHome {
  const { promise: drawn, resolve } = Promise.withResolvers<void>();
  let page = readKept(place);
  if (page === null || !isAwaited) resolve();
  else setTimeout(resolve, patienceMs).unref();
  return {
    isFound: page !== null,
    take() {
      const taken = page;
      page = null;
      return taken;
    },
    tellDrawn: resolve,
    drawn,
  };
}

/** Makes the page that the next start shows first, while the engine still answers. Null where it cannot. */
export async function makeHome(place: HomePlace, engine: Engine): Promise<string | null> {
  try {
    const [{ homePage }, { readFirstView }] = await Promise.all([
      import(pathToFileURL(place.homePageModule).href) as Promise<HomePageModule>,
      import("./first-view.ts"),
    ]);
    const read = (file: string) => readFileSync(path.join(place.rendererFolder, file), "utf8");
    return homePage({ index: read("index.html"), read, view: await readFirstView(engine) });
  } catch {
    return null;
  }
}

/** Keeps it for the next start, for its owner alone. To be called when the data is closed. */
export async function keepHome(place: HomePlace, page: string): Promise<void> {
  const file = fileOf(place);
  const unfinished = `${file}.new`;
  try {
    await rm(unfinished, { force: true });
    await writeFile(unfinished, `${markOf(place)}\n${page}`, { mode: 0o600, flag: "wx" });
    await rename(unfinished, file);
  } catch {
    // The next start asks the engine then.
  }
}
