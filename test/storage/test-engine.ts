import { mkdirSync } from "node:fs";
import { safe } from "@orpc/client";
import { createRouterClient, ORPCError, type RouterClient } from "@orpc/server";
import { afterEach } from "vitest";
import { createActivity } from "../../electron/engine/activity.ts";
import { apiFor } from "../../electron/engine/api/base.ts";
import { createRouter, type EngineRouter } from "../../electron/engine/api/router.ts";
import type { Services } from "../../electron/engine/api/services.ts";
import type { Platform } from "../../electron/engine/platform.ts";
import { openStorage, type Storage } from "../../electron/engine/storage/storage.ts";
import type { CurriculumPackage } from "../../shared/curriculum/package.ts";
import { sampleCurriculum } from "./sample-curriculum.ts";
import { temporaryFolders } from "./temporary-folder.ts";
import { testPlatform } from "./test-platform.ts";

export type TestEngine = {
  readonly client: RouterClient<EngineRouter>;
  readonly storage: Storage;
  readonly platform: Platform;
  readonly services: Services;
};

/** Opens the contract over a real database that holds a curriculum. */
export function testEngines() {
  const folder = temporaryFolders();
  const closing: (() => void)[] = [];
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });
  return (
    content: CurriculumPackage = sampleCurriculum(),
    given: Partial<Platform> = {},
  ): TestEngine => {
    const platform = testPlatform(folder(), given);
    mkdirSync(platform.paths.data);
    const storage = openStorage(platform.paths.data);
    closing.push(() => storage.close());
    storage.load(content, platform.now().toISOString());
    const services = {
      api: apiFor(storage.file),
      storage,
      platform,
      activity: createActivity(),
    };
    return { client: createRouterClient(createRouter(services)), storage, platform, services };
  };
}

/** The code and data of the contract's error that a call ends with; null where it succeeds. */
export async function faultOf(call: Promise<unknown>) {
  const { error } = await safe(call);
  if (!error) return null;
  if (!(error instanceof ORPCError) || !error.defined) throw error;
  return { code: String(error.code), data: error.data as unknown };
}
