import { useEffect, useRef, useState } from "react";
import { layPages, type Paper } from "./lay-pages.ts";
import classes from "./paper.module.css";

type PaperPagesProps = { paper: Paper; zoom: number; onCount: (pages: number) => void };

/**
 * A printed document as sheets beside each other. It lives in a shadow root, so that its style sheet
 * and the interface's cannot reach each other.
 */
export function PaperPages({ paper, zoom, onCount }: PaperPagesProps) {
  const host = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    let wanted = true;
    const lay = () => {
      if (!wanted) return;
      const laid = layPages(element, paper);
      setSize(laid);
      onCount(laid.pages);
    };
    lay();
    document.fonts.ready.then(lay, () => {});
    return () => {
      wanted = false;
    };
  }, [paper, onCount]);
  const scale = zoom / 100;
  return (
    <div
      data-pages
      className={classes.pages}
      style={{ width: size.width * scale, height: size.height * scale }}
    >
      <div ref={host} style={{ transform: `scale(${scale})`, transformOrigin: "0 0" }} />
    </div>
  );
}
