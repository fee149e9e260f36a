import { useViewportSize } from "@mantine/hooks";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { showWords } from "../../../i18n/show-words.ts";
import { openChannel, type ShowMessage, type Shown } from "./channel.ts";
import { SlideScreen } from "./slide-screen.tsx";
import classes from "./show.module.css";

const nothing: Shown = { scene: null, screen: "black", spot: null, language: "en" };

/** The audience's window: what the presenter shows and nothing else. Keys pressed in it go to them. */
function Audience({ show }: { show: string }) {
  const [shown, setShown] = useState(nothing);
  const [hasEnded, setEnded] = useState(false);
  const { width, height } = useViewportSize();
  useEffect(() => {
    const channel = openChannel(show);
    const tell = (message: ShowMessage) => channel.postMessage(message);
    const listeners = new AbortController();
    const { signal } = listeners;
    const onMessage = ({ data }: MessageEvent<ShowMessage>) => {
      if (data.type === "shown") setShown(data.shown);
      if (data.type === "spot") setShown((before) => ({ ...before, spot: data.spot }));
      if (data.type !== "end") return;
      setEnded(true);
      window.close();
    };
    channel.addEventListener("message", onMessage, { signal });
    window.addEventListener("keydown", ({ code }) => tell({ type: "key", code }), { signal });
    window.addEventListener("pagehide", () => tell({ type: "gone" }), { signal });
    tell({ type: "ready" });
    return () => {
      listeners.abort();
      channel.close();
    };
  }, [show]);
  const words = showWords[shown.language];
  const fill = () => void document.documentElement.requestFullscreen?.().catch(() => {});
  return (
    <main className={classes.audience} lang={shown.language} onDoubleClick={fill}>
      {hasEnded ? (
        <p>{words.ended}</p>
      ) : (
        <SlideScreen shown={shown} width={width} height={height} />
      )}
      {!hasEnded && shown.scene === null && <p>{words.audienceHint}</p>}
    </main>
  );
}

/** Makes a page the audience's window of a show. */
export function showAudience(root: Element, show: string): void {
  createRoot(root).render(<Audience show={show} />);
}
