import { createActivity } from "./activity.ts";
import { apiFor } from "./api/base.ts";
import { createRouter, type EngineRouter } from "./api/router.ts";
import type { Services } from "./api/services.ts";
import { openDataFolder } from "./first-start.ts";
import type { Platform } from "./platform.ts";

export type Engine = {
  /** The contract, implemented: what hosts serve over their transport. */
  readonly router: EngineRouter;
  /** A stored picture by its name; null where there is none. */
  media(name: string): { readonly bytes: Uint8Array; readonly type: string } | null;
  /** Ends when everything given to the engine so far is on disk. */
  flush(): Promise<void>;
  /** Waits for what is under way and closes the data folder. Nothing may be asked of it after that. */
  close(): Promise<void>;
  /** False while something is under way that closing would have to wait for. */
  readonly idle: boolean;
};

/** Everything behind the contract, for the parts of the product that run beside the engine. */
export type OpenedEngine = Engine & { readonly services: Services };

/** How long after the start the bin and old revisions are looked through, in milliseconds. */
const tidyAfter = 60_000;

/** Tidies when the start is over, and then daily; a failure there is nobody's concern but the log's. */
function tidyInTime(services: Services): () => void {
  const tidy = () => {
    try {
      services.storage.tidy(services.platform.now());
    } catch (error) {
      console.error("tidying failed", error);
    }
  };
  const first = setTimeout(tidy, tidyAfter).unref();
  const daily = setInterval(tidy, 24 * 60 * 60 * 1000).unref();
  return () => {
    clearTimeout(first);
    clearInterval(daily);
  };
}

/**
 * Opens the engine on the platform's data folder; on the first start it loads the bundled curriculum.
 * Throws a FaultError: DATABASE_LOCKED, DATABASE_NEWER, DATABASE_DAMAGED, CURRICULUM_FAULT,
 * FOLDER_UNWRITABLE or DISK_FULL; the data folder is then as it was.
 */
export async function openEngine(platform: Platform): Promise<OpenedEngine> {
  const storage = await openDataFolder(platform);
  const activity = createActivity();
  const services = { api: apiFor(storage.file), storage, platform, activity };
  const stopTidying = tidyInTime(services);
  return {
    services,
    router: createRouter(services),
    media: (name) => storage.assets.read(name),
    flush: () => activity.settled(),
    async close() {
      stopTidying();
      await activity.settled();
      storage.close();
    },
    get idle() {
      return activity.idle();
    },
  };
}
