import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { audienceHash } from "../../../../shared/deck/audience-address.ts";
import { newId } from "../../../../shared/lib/ids.ts";
import { openChannel, type ShowMessage, type Shown, type Spot } from "./channel.ts";

export type Audience = {
  readonly state: "none" | "open" | "blocked";
  readonly open: () => void;
  readonly point: (spot: Spot | null) => void;
};

/** Features of a window on the second screen, where the browser says that there is one. */
const beside = (): string => {
  const { width, height } = window.screen;
  return `popup,left=${window.screenX + width},top=0,width=${width},height=${height}`;
};

/** The audience's window: a second window of this page that shows what the presenter shows. */
export function useAudience(shown: Shown, onKey: (code: string) => void): Audience {
  const [show] = useState(newId);
  const [state, setState] = useState<Audience["state"]>("none");
  const channel = useRef<BroadcastChannel | null>(null);
  const tell = useCallback((message: ShowMessage) => channel.current?.postMessage(message), []);

  const onMessage = useEffectEvent(({ data }: MessageEvent<ShowMessage>) => {
    if (data.type === "key") onKey(data.code);
    if (data.type === "gone") setState("none");
    if (data.type !== "ready") return;
    setState("open");
    tell({ type: "shown", shown });
  });
  useEffect(() => {
    const opened = openChannel(show);
    channel.current = opened;
    opened.addEventListener("message", (event: MessageEvent<ShowMessage>) => onMessage(event));
    const end = () => opened.postMessage({ type: "end" } satisfies ShowMessage);
    window.addEventListener("pagehide", end);
    return () => {
      window.removeEventListener("pagehide", end);
      end();
      opened.close();
      channel.current = null;
    };
  }, [show]);
  useEffect(() => tell({ type: "shown", shown }), [tell, shown]);

  const open = () => {
    const opened = window.open(`${window.location.pathname}${audienceHash(show)}`, "", beside());
    // Without an opened window there may still be one: some hosts give no handle to it.
    if (!opened) setTimeout(() => setState((now) => (now === "open" ? now : "blocked")), 2_000);
  };
  const point = useCallback((spot: Spot | null) => tell({ type: "spot", spot }), [tell]);
  return { state, open, point };
}
