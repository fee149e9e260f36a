import { readdirSync } from "node:fs";
import path from "node:path";
import { assetNamePattern } from "../../shared/document/nodes/asset-name.ts";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

export type RendererFile = { readonly file: string; readonly type: string };

/**
 * The built renderer's files by the path that asks for them. A path is looked up in this list and never
 * joined to a folder, so no spelling of it leads anywhere else.
 */
export function listRendererFiles(folder: string): ReadonlyMap<string, RendererFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const asked = `/${path.relative(folder, file).split(path.sep).join("/")}`;
      const type = types[path.extname(entry.name).toLowerCase()] ?? "application/octet-stream";
      return [asked, { file, type }];
    }),
  );
}

/** The asset that `/media/<asset>` asks for; null where it is not the name of one. */
export function assetOf(pathname: string): string | null {
  const name = pathname.startsWith("/media/") ? pathname.slice("/media/".length) : "";
  return assetNamePattern.test(name) ? name : null;
}
