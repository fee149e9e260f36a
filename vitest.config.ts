import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "{shared,electron,renderer}/**/*.test.{ts,tsx}",
      "test/{storage,export,security,architecture}/**/*.test.ts",
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
