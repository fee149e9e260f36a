import { useState, type DragEvent } from "react";

const dragType = "application/x-tot-session";

/** What travels with the pointer: a session from the tree, or one of its placements. */
export type DraggedSession = { readonly session: string; readonly placement?: string };

/** Makes an element with a session's name something that can be dragged onto a course. */
export const sessionDrag = (dragged: DraggedSession) => ({
  draggable: true,
  onDragStart: (event: DragEvent) => {
    event.dataTransfer.setData(dragType, JSON.stringify(dragged));
    event.dataTransfer.effectAllowed = "copyMove";
  },
});

const isSessionDrag = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes(dragType);

function readDrag({ dataTransfer }: DragEvent): DraggedSession | null {
  const text = dataTransfer.getData(dragType);
  return text ? (JSON.parse(text) as DraggedSession) : null;
}

/**
 * Takes sessions that are dropped. `placeOf` says what lies under the pointer, null where nothing takes
 * one; `over` is that place as long as a session hovers there.
 */
export function useSessionDrop<Place>(
  placeOf: (event: DragEvent) => Place | null,
  onDrop: (dragged: DraggedSession, place: Place) => void,
) {
  const [over, setOver] = useState<Place | null>(null);
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (!isSessionDrag(event)) return;
      const place = placeOf(event);
      setOver(place);
      if (place !== null) event.preventDefault();
    },
    onDragLeave: (event: DragEvent) => {
      const to = event.relatedTarget;
      if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(null);
    },
    onDrop: (event: DragEvent) => {
      setOver(null);
      const place = placeOf(event);
      const dragged = readDrag(event);
      if (!dragged || place === null) return;
      event.preventDefault();
      event.stopPropagation();
      onDrop(dragged, place);
    },
  };
  return { over, handlers };
}
