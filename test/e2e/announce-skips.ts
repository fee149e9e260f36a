import { hasDisplay } from "../../electron/browser/display.ts";
import { findElectron } from "../../electron/launch/electron-binary.ts";

/** Why the Electron half cannot run on this machine; null where it can. */
export function whyNoElectron(): string | null {
  if (!findElectron()) return "Electron's program is not on this machine (npm start fetches it)";
  if (!hasDisplay()) return "there is no display for Electron's window (use xvfb-run)";
  return null;
}

export default function announceSkips(): void {
  const reason = whyNoElectron();
  if (reason)
    console.warn(`\nSKIPPED: the end-to-end suite against the Electron host: ${reason}.\n`);
}
