import "../ui/theme/fonts.ts";
import "../ui/theme/mantine-parts.ts";
import "../ui/theme/tokens.css";
import "../ui/theme/mantine.css";
import "../ui/theme/base.css";
import { setNonce } from "get-nonce";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createEngine } from "../client/engine.ts";
import { saveWhenLeaving } from "../client/save-hub.ts";
import { givenStudio } from "../client/studio.ts";
import { connect } from "../client/transport.ts";
import { showIn } from "../../shared/deck/audience-address.ts";
import { App } from "./app.tsx";

function start(): void {
  const root = document.querySelector("#app");
  if (!root) return;
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";
  setNonce(nonce);
  saveWhenLeaving(window);
  const transport = connect();
  const engine = createEngine(transport);
  const given = givenStudio(engine);
  const app = <App nonce={nonce} engine={engine} connection={transport.state} given={given} />;
  if (root.hasChildNodes()) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

const show = showIn(window.location.hash);
const root = document.querySelector("#app");
if (root && show) {
  void import("../features/slides/show/audience.tsx").then(({ showAudience }) =>
    showAudience(root, show),
  );
} else if (document.readyState === "loading") {
  // The data for the first screen stands at the page's end.
  document.addEventListener("DOMContentLoaded", start, { once: true });
} else start();
