import { useEffect, useRef } from "react";
import type { Point } from "slate";
import { ReactEditor } from "slate-react";
import type { StudioEditor } from "../studio-editor.ts";

const gap = 6;
const margin = 8;
/** Room that a menu at the caret wants, in pixels. */
const size = { width: 340, height: 320 };

function placeAt(element: HTMLElement, { left, top, bottom }: DOMRect): void {
  const { innerHeight, innerWidth } = window;
  const isBelow = bottom + gap + size.height <= innerHeight || bottom < innerHeight - top;
  const room = (isBelow ? innerHeight - bottom : top) - gap - margin;
  const x = Math.max(margin, Math.min(left, innerWidth - size.width - margin));
  Object.assign(element.style, {
    left: `${x}px`,
    maxHeight: `${room}px`,
    top: isBelow ? `${bottom + gap}px` : "auto",
    bottom: isBelow ? "auto" : `${innerHeight - top + gap}px`,
    visibility: "visible",
  });
}

/** Keeps an element, hidden at first, beside a place of the text, also while the page scrolls. */
export function useCaretPlace(editor: StudioEditor, at: Point) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = 0;
    const place = () => {
      // What has just been written may not be drawn yet: then it is with the next frame.
      const range = ReactEditor.resolveDOMRange(editor, { anchor: at, focus: at });
      if (!range) frame = requestAnimationFrame(place);
      else if (element.current) placeAt(element.current, range.getBoundingClientRect());
    };
    frame = requestAnimationFrame(place);
    window.addEventListener("scroll", place, true);
    window.addEventListener("resize", place);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", place, true);
      window.removeEventListener("resize", place);
    };
  }, [editor, at]);
  return element;
}
