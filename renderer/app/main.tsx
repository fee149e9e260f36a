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
import { App } from "./app.tsx";

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";
setNonce(nonce);
saveWhenLeaving(window);

const transport = connect();
const root = document.querySelector("#app");
if (root) {
  createRoot(root).render(
    <App nonce={nonce} engine={createEngine(transport)} connection={transport.state} />,
  );
}
