import type { Activity } from "../activity.ts";
import type { Platform } from "../platform.ts";
import type { Storage } from "../storage/storage.ts";
import type { Api } from "./base.ts";

/** What every handler works with. */
export type Services = {
  readonly api: Api;
  readonly storage: Storage;
  readonly platform: Platform;
  readonly activity: Activity;
};

/** The moment of a save: ISO 8601 in UTC. */
export const momentOf = ({ platform }: Pick<Services, "platform">) => platform.now().toISOString();
