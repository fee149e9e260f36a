import { plainPage, escapeHtml } from "../host/pages.ts";

const opening = `<p lang="en">ToT Studio is opening…</p><p lang="bn">ToT Studio খুলছে…</p>`;

/**
 * What the printed address opens. The token stands behind the `#`, which a browser never sends; the
 * page takes it out of the address before anything else and sends it in the body of a POST.
 */
export const launchPage = plainPage(
  opening,
  `
const token = location.hash.slice(1);
history.replaceState(null, "", "/launch");
if (!token) location.replace("/");
else {
  const form = document.createElement("form");
  form.method = "post";
  form.action = "/launch";
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = "token";
  field.value = token;
  form.append(field);
  document.body.append(form);
  form.submit();
}`,
);

const toItsAddress = `<script nonce="__CSP_NONCE__">history.replaceState(null, "", "/");</script>`;

/**
 * A page that answers a launch, made to stand at the product's address: loading it again asks for it
 * anew and does not send the used token a second time.
 */
export const atItsAddress = (html: string): string =>
  html.replace("<head>", () => `<head>${toItsAddress}`);

/**
 * The launch file that our own window opens from disk. A command line can be read by other people of
 * the machine and an address ends in a history; a file that only its owner can read does neither.
 */
export function launchFileHtml(port: number, token: string): string {
  return `<!doctype html>
<html lang="en" translate="no">
<head><meta charset="utf-8"><title>ToT Studio</title></head>
<body>
<form method="post" action="http://127.0.0.1:${port}/launch">
<input type="hidden" name="token" value="${escapeHtml(token)}">
</form>
<script>document.forms[0].submit();</script>
</body>
</html>
`;
}
