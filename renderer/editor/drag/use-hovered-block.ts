import { useEffect, useState } from "react";
import { ReactEditor } from "slate-react";
import type { StudioEditor } from "../studio-editor.ts";

/** The block under the pointer, and where its handle stands in the window. */
export type Hovered = { readonly id: string; readonly top: number; readonly left: number };

const handleWidth = 16;

function hoveredAt(target: EventTarget | null): Hovered | null {
  const block = target instanceof Element ? target.closest("[data-block]") : null;
  if (!block) return null;
  const { top, left } = block.getBoundingClientRect();
  const tracks = block.querySelector("[data-reader]")?.parentElement;
  const gutter = Number.parseFloat(getComputedStyle(block).paddingLeft);
  const line = tracks ? tracks.offsetTop : 4;
  return {
    id: block.getAttribute("data-block") ?? "",
    top: top + line,
    left: tracks ? left - handleWidth : left + gutter - handleWidth - 4,
  };
}

const isSame = (one: Hovered | null, other: Hovered | null): boolean =>
  one?.id === other?.id && one?.top === other?.top && one?.left === other?.left;

/** Follows the pointer from block to block of a text; nothing while keys are pressed or the page scrolls. */
export function useHoveredBlock(editor: StudioEditor, isHeld: boolean): Hovered | null {
  const [hovered, setHovered] = useState<Hovered | null>(null);
  useEffect(() => {
    if (isHeld) return undefined;
    const root = ReactEditor.toDOMNode(editor, editor);
    const over = ({ target }: Event) => {
      const next = hoveredAt(target);
      setHovered((shown) => (isSame(shown, next) ? shown : next));
    };
    const hide = () => setHovered(null);
    const leave = ({ relatedTarget }: PointerEvent) => {
      const isHandle = relatedTarget instanceof Element && relatedTarget.closest("[data-handle]");
      if (!isHandle) hide();
    };
    root.addEventListener("pointerover", over);
    root.addEventListener("pointerleave", leave);
    root.addEventListener("keydown", hide);
    window.addEventListener("scroll", hide, true);
    return () => {
      root.removeEventListener("pointerover", over);
      root.removeEventListener("pointerleave", leave);
      root.removeEventListener("keydown", hide);
      window.removeEventListener("scroll", hide, true);
    };
  }, [editor, isHeld]);
  return hovered;
}
