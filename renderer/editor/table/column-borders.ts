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

type Drag = {
  readonly column: number;
  readonly from: number;
  readonly width: number;
  /** The widths of all columns before it began, in percent. */
  readonly columns: readonly number[];
};

/** Where the table in its frame begins and how wide it is: it may be wider than the frame, and scroll. */
function tableBox(frame: HTMLElement): DOMRect {
  return (frame.querySelector("table") ?? frame).getBoundingClientRect();
}

/** The widths that columns are drawn with, in percent: a long word keeps one wider than it is set. */
function widthsDrawn(frame: HTMLElement): readonly number[] {
  const widths = Array.from(
    frame.querySelectorAll("col"),
    (column) => column.getBoundingClientRect().width,
  );
  const all = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => (width / all) * 100);
}

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

  const borderAt = ({ currentTarget, clientX }: MouseEvent<HTMLElement>): number => {
    const { left, width } = tableBox(currentTarget);
    return borderNear(widthsDrawn(currentTarget), (clientX - left) / width, reach / width);
  };
  const widthsAt = ({ clientX }: PointerEvent, { column, from, width, columns }: Drag) =>
    widthsWithBorder(columns, column, ((clientX - from) / width) * 100);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const column = event.button === 0 ? borderAt(event) : -1;
    if (column < 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const { width } = tableBox(event.currentTarget);
    const columns = widthsDrawn(event.currentTarget);
    drag.current = { column, from: event.clientX, width, columns };
    setPreview(columns);
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
