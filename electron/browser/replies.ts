import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { contentPolicy, guardHeaders, newNonce, withNonce } from "../host/content-policy.ts";
import { plainPage } from "../host/pages.ts";
import type { RendererFile } from "../host/renderer-files.ts";

type Headers = Readonly<Record<string, string>>;

export function reply(
  response: ServerResponse,
  status: number,
  headers: Headers,
  body: string | Uint8Array,
): void {
  response.writeHead(status, { ...guardHeaders, "Cache-Control": "no-store", ...headers });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

type Page = {
  readonly html: string;
  readonly status?: number;
  readonly headers?: Headers;
  /** What the page's forms may post to: nothing, save for the page that sends the launch token. */
  readonly forms?: "'none'" | "'self'";
};

/** What a page may do: it may talk to the server that it came from and to nobody else. */
const pageHeaders = (port: number, nonce: string, { forms, headers }: Page) => ({
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": contentPolicy(nonce, [`ws://127.0.0.1:${port}`], forms),
  ...headers,
});

/** A page under its own nonce. */
export function replyPage(response: ServerResponse, port: number, page: Page): void {
  const nonce = newNonce();
  reply(response, page.status ?? 200, pageHeaders(port, nonce, page), withNonce(page.html, nonce));
}

/**
 * A page whose end waits until its beginning has been drawn: a page that has come whole makes the browser
 * look through its fields first, which lays them out before their fonts are there.
 */
export function replyInParts(
  response: ServerResponse,
  port: number,
  page: Page & { readonly rest: string; readonly drawn: Promise<void> },
): void {
  const nonce = newNonce();
  const headers = {
    ...guardHeaders,
    "Cache-Control": "no-store",
    ...pageHeaders(port, nonce, page),
  };
  response.writeHead(200, headers);
  response.write(withNonce(page.html, nonce));
  void page.drawn.then(() => response.end(withNonce(page.rest, nonce)));
}

/**
 * A built file: its name carries its content's hash, so it never changes within a run. Read at once:
 * the files are small, and a stream takes longer to begin than they take to be read.
 */
export function replyFile(response: ServerResponse, file: RendererFile): void {
  const bytes = readFileSync(file.file);
  response.writeHead(200, {
    ...guardHeaders,
    "Content-Type": file.type,
    "Content-Length": bytes.length,
    "Cache-Control": "private, max-age=31536000, immutable",
  });
  response.end(response.req.method === "HEAD" ? undefined : bytes);
}

const refusals: Readonly<Record<number, readonly [english: string, bangla: string]>> = {
  401: [
    "This address has been used, or belongs to an earlier run. Start ToT Studio again to get a new one.",
    "এই ঠিকানাটি আগেই ব্যবহৃত হয়েছে, অথবা এটি আগেরবারের। নতুন ঠিকানার জন্য ToT Studio আবার চালু করুন।",
  ],
  403: ["ToT Studio answers only its own window.", "ToT Studio শুধু নিজের উইন্ডোর ডাকে সাড়া দেয়।"],
  404: ["There is nothing at this address.", "এই ঠিকানায় কিছু নেই।"],
  405: ["This address cannot be used like that.", "এই ঠিকানা এভাবে ব্যবহার করা যায় না।"],
  413: ["That was too much to send.", "যা পাঠানো হয়েছে তা বেশি বড়।"],
};

export function refuse(response: ServerResponse, port: number, status: number): void {
  const [english, bangla] = refusals[status] ?? ["", ""];
  const html = plainPage(
    `<section lang="en"><p>${english}</p></section><section lang="bn"><p>${bangla}</p></section>`,
  );
  replyPage(response, port, { html, status });
}
