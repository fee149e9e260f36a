import "../ui/theme/fonts.ts";
import "../ui/theme/mantine-parts.ts";
import "../ui/theme/tokens.css";
import "../ui/theme/mantine.css";
import "../ui/theme/base.css";
import { setNonce } from "get-nonce";
import { createRoot } from "react-dom/client";
import { createEngine } from "../client/engine.ts";
import { saveWhenLeaving } from "../client/save-hub.ts";
import { connect } from "../client/transport.ts";
import { showIn } from "../../shared/deck/audience-address.ts";
import { App } from "./app.tsx";

function start(root: Element): void {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";
  setNonce(nonce);
  saveWhenLeaving(window);
  const transport = connect();
  createRoot(root).render(
    <App nonce={nonce} engine={createEngine(transport)} connection={transport.state} />,
  );
}

const root = document.querySelector("#app");
const show = showIn(window.location.hash);
if (root && show) {
  void import("../features/slides/show/audience.tsx").then(({ showAudience }) =>
    showAudience(root, show),
  );
} else if (root) start(root);
