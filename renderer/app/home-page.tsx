import { renderToString } from "react-dom/server";
import {
  withFirstView,
  type FirstView,
  type HomePageModule,
} from "../../shared/contract/first-view.ts";
import { createEngine } from "../client/engine.ts";
import { createStudio } from "../client/studio.ts";
import { unconnected } from "../client/transport.ts";
import { App } from "./app.tsx";
import { lookAttributes } from "./appearance.tsx";
import beforeScripts from "./before-scripts.js?raw";

const noncePlace = "__CSP_NONCE__";
const moduleScript = /<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>\s*/g;
const styleSheet = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)"[^>]*>/g;

/** Home's HTML. Only its styles have the nonce's place in them, whatever a person may have written. */
function renderHome(view: FirstView): string {
  const transport = unconnected();
  const engine = createEngine(transport);
  const given = createStudio(engine, view, "");
  const nonce = crypto.randomUUID();
  const html = renderToString(
    <App nonce={nonce} engine={engine} connection={transport.state} given={given} />,
  );
  return html
    .replaceAll("__", "&#95;_")
    .replaceAll(nonce, noncePlace)
    .replaceAll(' style="', ' data-style="');
}

/** The policy of our pages forbids style attributes, not scripts of ours that set them. */
const applyStyles = `<script nonce="${noncePlace}">
for (const element of document.querySelectorAll("[data-style]")) {
  element.style.cssText = element.dataset.style;
  delete element.dataset.style;
}
</script>`;

/** The page's own sheets in place of links to them: asking for them would hold up its first paint. */
const inlineStyles = (html: string, read: (file: string) => string): string =>
  html.replaceAll(styleSheet, (_link, file: string) => {
    const folder = file.slice(0, file.lastIndexOf("/") + 1);
    const styles = read(file).replaceAll("url(./", `url(./${folder}`);
    return `<style nonce="${noncePlace}">${styles}</style>`;
  });

function scriptsLast(html: string): string {
  const scripts = [...html.matchAll(moduleScript)].map(([, address]) => address);
  const first = `<script nonce="${noncePlace}" data-scripts="${scripts.join(" ")}">${beforeScripts}</script>`;
  return html.replaceAll(moduleScript, "").replace("<head>", () => `<head>${first}`);
}

function withLook(html: string, { settings }: FirstView): string {
  const { lang, ...others } = lookAttributes(settings);
  const more = Object.entries(others).map(([name, value]) => `${name}="${value}"`);
  return html.replace(/<html lang="\w+"/, `<html lang="${lang}" ${more.join(" ")}`);
}

/** The renderer's page with Home in it: shown at once, and hydrated by the same components afterwards. */
export const homePage: HomePageModule["homePage"] = ({ index, read, view }) => {
  const html = scriptsLast(withLook(inlineStyles(index, read), view));
  const withHome = html.replace(
    '<div id="app"></div>',
    () => `<div id="app">${renderHome(view)}</div>${applyStyles}`,
  );
  return withFirstView(withHome, view);
};
