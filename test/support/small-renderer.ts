import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "./temporary-folder.ts";

const page = `<!doctype html>
<html><head><meta name="csp-nonce" content="__CSP_NONCE__">
<title>ToT Studio</title><script type="module" nonce="__CSP_NONCE__" src="./assets/app.js"></script>
</head><body>small renderer</body></html>`;

/** A built renderer of one page and one script, with a file beside it that is not part of it. */
export function smallRenderer(): string {
  const folder = temporaryFolder();
  const renderer = path.join(folder, "renderer");
  mkdirSync(path.join(renderer, "assets"), { recursive: true });
  writeFileSync(path.join(renderer, "index.html"), page);
  writeFileSync(path.join(renderer, "assets", "app.js"), "export {};");
  writeFileSync(path.join(folder, "secret.txt"), "not for anyone");
  return renderer;
}
