import { useRef, useState, type MouseEvent, type PointerEvent } from "react";
import { ReactEditor, useSlateStatic } from "slate-react";
import {
  setColumnWidths,
  widthsWithBorder,
} from "../../../shared/document/commands/column-widths.ts";
import type { Table } from "../../../shared/document/nodes/table.ts";

/** By how much of the table's width, in percent, a key press makes a column wider. */
export const columnStep = 2;
/** Pixels on either side of a border where it can be taken hold of. */
const reach = 4;

type Drag = { readonly column: number; readonly from: number; readonly width: number };

/** The column before the border near a place across the table, which counts from 0 to 1. */
function borderNear(columns: readonly number[], place: number, slack: number): number {
  let edge = 0;
  return columns.slice(0, -1).findIndex((width) => {
    edge += width / 100;
    return Math.abs(edge - place) < slack;
  });
}

/** Lets the borders between a table's columns be dragged; the widths are set when they are let go. */
export function useColumnBorders(table: Table) {
  const editor = useSlateStatic();
  const drag = useRef<Drag | null>(null);
  const [preview, setPreview] = useState<readonly number[] | null>(null);

  const borderAt = (event: MouseEvent<HTMLElement>): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return borderNear(table.columns, (event.clientX - left) / width, reach / width);
  };
  const widthsAt = ({ clientX }: PointerEvent, { column, from, width }: Drag) =>
    widthsWithBorder(table.columns, column, ((clientX - from) / width) * 100);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const column = event.button === 0 ? borderAt(event) : -1;
    if (column < 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const { width } = event.currentTarget.getBoundingClientRect();
    drag.current = { column, from: event.clientX, width };
    setPreview(table.columns);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (drag.current) return setPreview(widthsAt(event, drag.current));
    event.currentTarget.toggleAttribute("data-on-border", borderAt(event) >= 0);
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    if (!drag.current) return;
    const widths = widthsAt(event, drag.current);
    stop();
    setColumnWidths(editor, ReactEditor.findPath(editor, table), widths);
  };
  const stop = () => {
    drag.current = null;
    setPreview(null);
  };
  /** Keeps the text from being selected while a border is dragged. */
  const onMouseDown = (event: MouseEvent<HTMLElement>) => {
    if (borderAt(event) >= 0) event.preventDefault();
  };
  const handlers = {
    onPointerDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel: stop,
    onMouseDown,
  };
  return { widths: preview ?? table.columns, handlers };
}
