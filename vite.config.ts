import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: "renderer",
  base: "./",
  plugins: [react()],
  // Each host puts a nonce of its own in this one's place, response by response.
  html: { cspNonce: "__CSP_NONCE__" },
  build: {
    outDir: "../out/renderer",
    emptyOutDir: true,
    target: "chrome140",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
