import { randomBytes } from "node:crypto";

/** What index.html and the launch pages carry where the response's nonce belongs. */
const noncePlaceholder = /__CSP_NONCE__/g;

export const newNonce = (): string => randomBytes(18).toString("base64url");

export const withNonce = (html: string, nonce: string): string =>
  html.replace(noncePlaceholder, nonce);

/**
 * The content security policy of every page: code and styles of our own or with the response's nonce,
 * pictures of our own, one address to talk to, nobody's frame.
 */
export function contentPolicy(nonce: string, connect: readonly string[], form = "'none'"): string {
  const directives = {
    "default-src": "'none'",
    "script-src": `'self' 'nonce-${nonce}'`,
    "style-src": `'self' 'nonce-${nonce}'`,
    "img-src": "'self' data: blob:",
    "font-src": "'self'",
    "connect-src": ["'self'", ...connect].join(" "),
    "frame-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": form,
    "frame-ancestors": "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

/** A picture is only ever a picture: nothing in it runs or loads, even when it is opened by itself. */
export const mediaPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** Headers that every response carries, page or not. */
export const guardHeaders: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": [
    "accelerometer=()",
    "camera=()",
    "display-capture=()",
    "geolocation=()",
    "gyroscope=()",
    "hid=()",
    "magnetometer=()",
    "microphone=()",
    "midi=()",
    "payment=()",
    "serial=()",
    "usb=()",
  ].join(", "),
};
