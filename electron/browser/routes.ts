import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import type { Fault } from "../../shared/contract/errors.ts";
import { partsOfHome } from "../../shared/contract/first-view.ts";
import type { Result } from "../../shared/lib/result.ts";
import type { Engine } from "../engine/engine.ts";
import { mediaPolicy } from "../host/content-policy.ts";
import { assetOf, listRendererFiles } from "../host/renderer-files.ts";
import type { Admission } from "./admission.ts";
import { atItsAddress, launchPage } from "./launch-page.ts";
import { isCrossSite, isOurs } from "./origin.ts";
import type { KeptHome } from "./kept-home.ts";
import { refuse, reply, replyFile, replyInParts, replyPage } from "./replies.ts";

export type EngineState = Result<Engine, Fault>;

export type RouteContext = {
  readonly port: number;
  readonly admission: Admission;
  /** The built renderer. */
  readonly rendererFolder: string;
  /** Settles when the engine is open, or has failed to open; never rejects. */
  readonly engine: Promise<EngineState>;
  /** Home as the last run left it; it is shown before the engine is open. */
  readonly home?: KeptHome | undefined;
  /** Proves to a second start that it may ask this run for a window. */
  readonly handshake: string;
};

type Page = { readonly status: number; readonly html: string };
type PageContext = RouteContext & { readonly page: () => Promise<Page> };

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
const stayScript = `new WebSocket("ws://" + location.host + "/stay");`;

async function faultPageOf(fault: Fault): Promise<Page> {
  const { faultPage } = await import("../host/fault-page.ts");
  return { status: 503, html: faultPage(fault, stayScript) };
}

/** The page of this run: the renderer with what its first screen needs, or why there is none. */
function pageOf({ engine, rendererFolder, home }: RouteContext): () => Promise<Page> {
  const file = path.join(rendererFolder, "index.html");
  const opened = engine.then(async (state) => {
    if (!state.ok) return { state, complete: null };
    const { createFirstView } = await import("./first-view.ts");
    return { state, complete: createFirstView(state.value, { ahead: !home?.isFound }) };
  });
  return async () => {
    const { state, complete } = await opened;
    if (!state.ok) return faultPageOf(state.fault);
    const html = await readFile(file, "utf8");
    return { status: 200, html: complete ? await complete(html) : html };
  };
}

/** The renderer, or why there is none. A window that has just been let in gets its cookie with it. */
async function servePage(context: PageContext, response: ServerResponse, cookie?: string) {
  const { status, html } = await context.page();
  if (cookie === undefined) return replyPage(response, context.port, { html, status });
  const headers = { "Set-Cookie": cookie };
  return replyPage(response, context.port, { html: atItsAddress(html), status, headers });
}

/** Home as the last run left it, to a window that has just been let in; false where there is none. */
function serveHome(
  { home, port }: RouteContext,
  response: ServerResponse,
  cookie: string,
): boolean {
  const page = home?.take();
  if (!home || !page) return false;
  const [shown, rest] = partsOfHome(page);
  const headers = { "Set-Cookie": cookie };
  const { drawn } = home;
  replyInParts(response, port, { html: atItsAddress(shown), rest, headers, drawn });
  return true;
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

async function admit(context: PageContext, request: IncomingMessage, response: ServerResponse) {
  const form = await readForm(request);
  if (!form) return refuse(response, context.port, 413);
  const cookie = context.admission.redeem(form.get("token") ?? "");
  if (!cookie) return refuse(response, context.port, 401);
  if (serveHome(context, response, cookie)) return undefined;
  return servePage(context, response, cookie);
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
  context: PageContext,
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
  context: PageContext & { readonly files: ReturnType<typeof listRendererFiles> },
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
  if (file) {
    if (pathname.endsWith(".js")) context.home?.tellDrawn();
    return replyFile(response, file);
  }
  if (pathname === "/") return servePage(context, response);
  return refuse(response, context.port, 404);
}

/** Answers every request of the browser host; what is not named here is refused. */
export function createRoutes(context: RouteContext) {
  const page = pageOf(context);
  const withFiles = { ...context, page, files: listRendererFiles(context.rendererFolder) };
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const pathname = (request.url ?? "/").split(/[?#]/, 1)[0] ?? "/";
    if (request.method === "POST") {
      await servePost(withFiles, request, response, pathname);
    } else if (request.method === "GET" || request.method === "HEAD") {
      await serveGet(withFiles, request, response, pathname);
    } else {
      refuse(response, context.port, isOurs(request, context.port) ? 405 : 403);
    }
  };
}
