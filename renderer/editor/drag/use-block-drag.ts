import { useEffect, useRef, useState, type MouseEvent, type PointerEvent } from "react";
import { ReactEditor } from "slate-react";
import { indexOfBlock, selectedBlocks } from "../../../shared/document/commands/find.ts";
import { moveBlocksTo } from "../../../shared/document/commands/move-block.ts";
import type { StudioEditor } from "../studio-editor.ts";
import { gapAt, scrollerOf, type Gap } from "./gap.ts";

/** Pixels that the pointer moves before pressing becomes dragging. */
const threshold = 4;
/** Within so many pixels of the window's edge the text scrolls, by so many a frame. */
const edge = { reach: 56, step: 14 };

type Blocks = { readonly first: number; readonly count: number };

/** What is dragged with a block: all that is selected where the block is part of it. */
function draggedWith(editor: StudioEditor, id: string): Blocks {
  const index = indexOfBlock(editor, id);
  const selected = selectedBlocks(editor);
  const first = selected[0]?.[1][0] ?? -1;
  const isPart = selected.length > 1 && index >= first && index < first + selected.length;
  return isPart ? { first, count: selected.length } : { first: index, count: 1 };
}

type Press = { readonly y: number; readonly id: string };

/** Dragging a block by its handle: where it would go, and what pointer events mean for that. */
export function useBlockDrag(editor: StudioEditor) {
  const press = useRef<Press | null>(null);
  const pointer = useRef(0);
  const hasMoved = useRef(false);
  const [gap, setGap] = useState<Gap | null>(null);
  const isDragging = gap !== null;

  const find = () => {
    const root = ReactEditor.toDOMNode(editor, editor);
    return gapAt(root, pointer.current, (id) => indexOfBlock(editor, id)) ?? null;
  };
  const end = () => {
    press.current = null;
    setGap(null);
  };
  useScrolling(editor, isDragging, pointer, () => setGap((shown) => find() ?? shown));
  useEscape(isDragging, end);

  const begin = (event: PointerEvent, id: string) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    press.current = { y: event.clientY, id };
    hasMoved.current = false;
  };
  const move = ({ clientY }: PointerEvent) => {
    if (!press.current) return;
    pointer.current = clientY;
    if (isDragging || Math.abs(clientY - press.current.y) > threshold) setGap(find() ?? gap);
  };
  const drop = () => {
    const { current } = press;
    end();
    if (!current || !gap) return;
    hasMoved.current = true;
    const { first, count } = draggedWith(editor, current.id);
    editor.story.together(() => moveBlocksTo(editor, first, count, gap.index));
    ReactEditor.focus(editor);
  };
  /** Letting go of a handle that was dragged is no click. */
  const click = (event: MouseEvent) => {
    if (hasMoved.current) event.stopPropagation();
  };
  return { gap, begin, move, drop, click, cancel: end };
}

/** Scrolls the text while something is held near its upper or lower edge. */
function useScrolling(
  editor: StudioEditor,
  isDragging: boolean,
  pointer: { readonly current: number },
  scrolled: () => void,
): void {
  const tell = useRef(scrolled);
  useEffect(() => {
    tell.current = scrolled;
  });
  useEffect(() => {
    const scroller = isDragging && scrollerOf(ReactEditor.toDOMNode(editor, editor));
    if (!scroller) return undefined;
    const { top, bottom } = scroller.getBoundingClientRect();
    let frame = requestAnimationFrame(function next() {
      const isUp = pointer.current < top + edge.reach;
      const isDown = pointer.current > bottom - edge.reach;
      if (isUp !== isDown) {
        scroller.scrollBy({ top: isUp ? -edge.step : edge.step });
        tell.current();
      }
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [editor, isDragging, pointer]);
}

function useEscape(isDragging: boolean, cancel: () => void): void {
  const stop = useRef(cancel);
  useEffect(() => {
    stop.current = cancel;
  });
  useEffect(() => {
    if (!isDragging) return undefined;
    const listen = (event: KeyboardEvent) => event.key === "Escape" && stop.current();
    window.addEventListener("keydown", listen, true);
    return () => window.removeEventListener("keydown", listen, true);
  }, [isDragging]);
}
