import { readFile } from "node:fs/promises";
import path from "node:path";
import { protocol } from "electron";
import {
  contentPolicy,
  guardHeaders,
  mediaPolicy,
  newNonce,
  withNonce,
} from "../host/content-policy.ts";
import { faultPage } from "../host/fault-page.ts";
import { assetOf, listRendererFiles } from "../host/renderer-files.ts";
import { appHost, appScheme } from "./app-origin.ts";
import type { EngineLink } from "./engine-link.ts";

/** Before the app is ready: our scheme is a real origin, as strict as https. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
    },
  ]);
}

function respond(
  body: ConstructorParameters<typeof Response>[0],
  status: number,
  headers: Record<string, string>,
) {
  return new Response(body, {
    status,
    headers: { ...guardHeaders, "Cache-Control": "no-store", ...headers },
  });
}

const nothingHere = () => respond(null, 404, {});

async function servePage(rendererFolder: string, engine: EngineLink) {
  const state = await engine.opened;
  const html = state.ok
    ? await readFile(path.join(rendererFolder, "index.html"), "utf8")
    : faultPage(state.fault);
  const nonce = newNonce();
  return respond(withNonce(html, nonce), 200, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": contentPolicy(nonce, []),
  });
}

async function serveMedia(engine: EngineLink, asset: string) {
  const file = await engine.media(asset);
  if (!file) return nothingHere();
  return respond(await file.arrayBuffer(), 200, {
    "Content-Type": file.type,
    "Content-Security-Policy": mediaPolicy,
  });
}

/** Serves the renderer and the pictures on our own scheme; everything else is not there. */
export function serveScheme(rendererFolder: string, engine: EngineLink): void {
  const files = listRendererFiles(rendererFolder);
  protocol.handle(appScheme, async (request) => {
    const { host, pathname } = new URL(request.url);
    if (host !== appHost || request.method !== "GET") return nothingHere();
    if (pathname === "/" || pathname === "/index.html") return servePage(rendererFolder, engine);
    const asset = assetOf(pathname);
    if (asset) return serveMedia(engine, asset);
    const file = files.get(pathname);
    if (!file) return nothingHere();
    return respond(new Uint8Array(await readFile(file.file)), 200, { "Content-Type": file.type });
  });
}
