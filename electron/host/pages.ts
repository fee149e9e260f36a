import { productName } from "./paths.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

const style = `
:root { color-scheme: light dark; font: 17px/1.6 "Noto Sans Bengali", "Nirmala UI", Vrinda, system-ui, sans-serif; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; }
main { max-width: 40rem; padding: 2rem; }
h1 { font-size: 1.35rem; line-height: 1.3; margin: 0 0 .5rem; }
p { margin: 0 0 .5rem; overflow-wrap: anywhere; }
section + section { margin-top: 1.5rem; padding-top: 1.5rem; border-top: 1px solid GrayText; }
`;

/** A small page that stands without any other file; `script` runs under the response's nonce. */
export function plainPage(body: string, script = ""): string {
  return `<!doctype html>
<html lang="en" translate="no">
<head>
<meta charset="utf-8">
<meta name="google" content="notranslate">
<meta name="viewport" content="width=device-width">
<title>${productName}</title>
<link rel="icon" href="data:,">
<style nonce="__CSP_NONCE__">${style}</style>
</head>
<body><main>${body}</main>${script ? `<script nonce="__CSP_NONCE__">${script}</script>` : ""}</body>
</html>
`;
}
