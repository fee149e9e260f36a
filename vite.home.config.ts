import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Home as HTML for hosts: the renderer's own components, built for Node. */
export default defineConfig({
  root: "renderer",
  plugins: [react()],
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  ssr: { noExternal: true },
  build: {
    ssr: "app/home-page.tsx",
    outDir: "../out/home",
    emptyOutDir: true,
    target: "node24",
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: "home-page.js" } },
  },
});
