import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import type { Fault } from "../../shared/contract/errors.ts";
import type { Result } from "../../shared/lib/result.ts";
import type { Engine } from "../engine/engine.ts";
import { mediaPolicy } from "../host/content-policy.ts";
import { faultPage } from "../host/pages.ts";
import { assetOf, listRendererFiles } from "../host/renderer-files.ts";
import type { Admission } from "./admission.ts";
import { admittedPage, launchPage } from "./launch-page.ts";
import { isCrossSite, isOurs } from "./origin.ts";
import { refuse, reply, replyFile, replyPage } from "./replies.ts";

export type EngineState = Result<Engine, Fault>;

export type RouteContext = {
  readonly port: number;
  readonly admission: Admission;
  /** The built renderer. */
  readonly rendererFolder: string;
  /** Settles when the engine is open, or has failed to open; never rejects. */
  readonly engine: Promise<EngineState>;
  /** Proves to a second start that it may ask this run for a window. */
  readonly handshake: string;
};

const maximumBody = 1_024;

/** The body of a small form; null where it is larger than any of ours. */
async function readForm(request: IncomingMessage): Promise<URLSearchParams | null> {
  let body = "";
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > maximumBody) return null;
  }
  return new URLSearchParams(body);
}

/** Keeps a failed start's window counted, so that the host stays until the person has read it. */
const stayScript = `new WebSocket("ws://" + location.host + "/rpc");`;

async function servePage(context: RouteContext, response: ServerResponse) {
  const engine = await context.engine;
  const html = engine.ok
    ? await readFile(path.join(context.rendererFolder, "index.html"), "utf8")
    : faultPage(engine.fault, stayScript);
  replyPage(response, context.port, { html, status: engine.ok ? 200 : 503 });
}

async function serveMedia(context: RouteContext, response: ServerResponse, asset: string) {
  const engine = await context.engine;
  const media = engine.ok ? engine.value.media(asset) : null;
  if (!media) return refuse(response, context.port, 404);
  const headers = {
    "Content-Type": media.type,
    "Content-Security-Policy": mediaPolicy,
    "Cache-Control": "private, max-age=31536000, immutable",
  };
  return reply(response, 200, headers, media.bytes);
}

async function admit(context: RouteContext, request: IncomingMessage, response: ServerResponse) {
  const form = await readForm(request);
  if (!form) return refuse(response, context.port, 413);
  const cookie = context.admission.redeem(form.get("token") ?? "");
  if (!cookie) return refuse(response, context.port, 401);
  const headers = { "Set-Cookie": cookie };
  return replyPage(response, context.port, { html: admittedPage, headers });
}

/** A second start of the same person asks for a window; it alone can read the handshake's file. */
function handOver(context: RouteContext, request: IncomingMessage, response: ServerResponse) {
  if (request.headers.authorization !== `Bearer ${context.handshake}`) {
    return refuse(response, context.port, 403);
  }
  const body = JSON.stringify({ token: context.admission.mintToken() });
  return reply(response, 200, { "Content-Type": "application/json" }, body);
}

function servePost(
  context: RouteContext,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
) {
  if (pathname === "/launch") {
    if (!isOurs(request, context.port, { required: true, fromFile: true })) {
      return refuse(response, context.port, 403);
    }
    return admit(context, request, response);
  }
  if (!isOurs(request, context.port) || isCrossSite(request)) {
    return refuse(response, context.port, 403);
  }
  if (pathname === "/window") return handOver(context, request, response);
  return refuse(response, context.port, 405);
}

function serveGet(
  context: RouteContext & { readonly files: ReturnType<typeof listRendererFiles> },
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
) {
  if (!isOurs(request, context.port) || isCrossSite(request)) {
    return refuse(response, context.port, 403);
  }
  if (pathname === "/launch") {
    return replyPage(response, context.port, { html: launchPage, forms: "'self'" });
  }
  if (!context.admission.admits(request.headers.cookie)) return refuse(response, context.port, 401);
  const asset = assetOf(pathname);
  if (asset) return serveMedia(context, response, asset);
  const file = pathname === "/index.html" ? undefined : context.files.get(pathname);
  if (file) return replyFile(response, file);
  if (pathname === "/") return servePage(context, response);
  return refuse(response, context.port, 404);
}

/** Answers every request of the browser host; what is not named here is refused. */
export function createRoutes(context: RouteContext) {
  const withFiles = { ...context, files: listRendererFiles(context.rendererFolder) };
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const pathname = (request.url ?? "/").split(/[?#]/, 1)[0] ?? "/";
    if (request.method === "POST") {
      await servePost(context, request, response, pathname);
    } else if (request.method === "GET" || request.method === "HEAD") {
      await serveGet(withFiles, request, response, pathname);
    } else {
      refuse(response, context.port, isOurs(request, context.port) ? 405 : 403);
    }
  };
}
