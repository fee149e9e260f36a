import { raise } from "../../../shared/contract/errors.ts";
import type { Services } from "./services.ts";

/** The largest picture that is taken, in bytes. */
const largest = 20_000_000;

export const assetRoutes = ({ api, storage, activity }: Services) => ({
  add: api.asset.add.handler(async ({ input: { file } }) => {
    if (file.size > largest) {
      raise("TOO_LARGE", { path: file.name, bytes: file.size, limit: largest });
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { name: await activity.during(() => storage.assets.add(bytes, file.name)) };
  }),
});
