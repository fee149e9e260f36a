import type { Services } from "./services.ts";

export const engineRoutes = ({ api, platform, activity }: Services) => ({
  status: api.engine.status.handler(() => ({
    version: platform.version,
    host: platform.host,
    dataFolder: platform.paths.data,
    mediaBase: platform.mediaBase,
  })),
  // Saves are on disk before they are answered; only pictures take longer.
  flush: api.engine.flush.handler(async () => {
    await activity.settled();
    return {};
  }),
});
