import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const firstFonts = /(?:inter-latin-[4-7]00|noto-sans-bengali-bengali-400)-normal-[\w-]+\.woff2$/;

/** Asks for the fonts of the first screen with the page, so that its text is laid out once. */
const preloadFonts = (): Plugin => ({
  name: "preload-fonts",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => firstFonts.test(file))
        .map((file) => ({
          tag: "link",
          attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href: file },
          injectTo: "head",
        })),
  },
});

export default defineConfig({
  root: "renderer",
  base: "./",
  plugins: [react(), preloadFonts()],
  // Each host puts a nonce of its own in this one's place, response by response.
  html: { cspNonce: "__CSP_NONCE__" },
  build: {
    outDir: "../out/renderer",
    emptyOutDir: true,
    target: "chrome140",
    rolldownOptions: {
      // A schema that nothing checks with at run time is only a type: it stays out, and zod with it. That
      // holds where every call in it begins with `z`: `z.optional(other)`, not `other.optional()`.
      treeshake: { manualPureFunctions: ["z", "oc"] },
      output: {
        codeSplitting: {
          groups: [
            // Schemas that later screens check with stand in files of their own, out of the first one.
            { name: "schemas", test: /[\\/]node_modules[\\/]zod[\\/]|[\\/]\w+-schema\.ts$/ },
            // One file for the first screen: each file more costs it time.
            { name: "first", test: /renderer[\\/]app[\\/]main\.tsx$/ },
          ],
        },
      },
    },
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
