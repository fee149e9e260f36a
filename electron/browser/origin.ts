import type { IncomingMessage } from "node:http";

export type OriginRules = {
  /** A page of ours that sends something must say so: POST and WebSocket always carry an Origin. */
  readonly required?: boolean;
  /** The launch file on disk has no origin to name; its form arrives with the Origin "null". */
  readonly fromFile?: boolean;
};

/**
 * Exact check of who is asked and who asks. The Host must be this server's own address, which defeats
 * a foreign name that resolves to 127.0.0.1; the Origin, where there is one, must be our own.
 */
export function isOurs(request: IncomingMessage, port: number, rules: OriginRules = {}): boolean {
  const { host, origin } = request.headers;
  if (host !== `127.0.0.1:${port}`) return false;
  if (origin === undefined) return !rules.required;
  if (origin === "null") return rules.fromFile === true;
  return origin === `http://127.0.0.1:${port}`;
}

/** True where the browser says that another site made it ask; such a request gets nothing. */
export function isCrossSite(request: IncomingMessage): boolean {
  const site = request.headers["sec-fetch-site"];
  return site !== undefined && site !== "same-origin" && site !== "none";
}
