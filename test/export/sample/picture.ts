import type { Asset } from "../../../shared/curriculum/package.ts";

/** A small PNG of 48 x 30 pixels in three greens. */
export const samplePicture: Asset = {
  name: "60a1d4727391886dd9573d57b4ebc443362e0d1567ac1a6c94b62306a2ae1b73.png",
  bytes: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAADAAAAAeCAIAAADlxgqWAAAAWUlEQVR42mNQTg/Birj9bUhC1DKHYdRBow4addCog0YdhOag7FmdJKHmTQuxImqZM+qgUQeNOmjUQaMOQnfQyw9vsaL/OAAu9dQyZ9RBow4addCog0YdhIYAulKzqBveOU8AAAAASUVORK5CYII=",
    "base64",
  ),
};
