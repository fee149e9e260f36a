import type { KeyboardEvent } from "react";
import type { Course, Placement } from "../../../shared/curriculum/course.ts";
import type { Advice, MapRow } from "./matrix.ts";
import type { MapEdits } from "./use-map-edits.ts";

/** A cell that is at work: its form is open, or its minutes are typed. */
export type CellAddress = {
  readonly session: string;
  readonly course: string;
  /** The course module and lesson that advice or a suggestion led to. */
  readonly courseModule?: string;
  readonly lesson?: string;
  readonly typing?: boolean;
};

export type MapTableProps = {
  readonly advice: readonly Advice[];
  readonly edits: MapEdits;
  readonly active: CellAddress;
  readonly onActive: (cell: CellAddress) => void;
  readonly editing: CellAddress | null;
  readonly onEdit: (cell: CellAddress | null) => void;
  readonly opened: ReadonlySet<string>;
  readonly onOpened: (opened: ReadonlySet<string>) => void;
  readonly onlyMissing: boolean;
};

/** What every cell does; the same from one drawing to the next, so that cells are drawn only when they change. */
export type CellActions = {
  readonly onFocus: (cell: CellAddress) => void;
  readonly onEdit: (cell: CellAddress | null) => void;
  readonly onCellKey: (event: KeyboardEvent, session: string, course: string) => void;
  readonly edits: MapEdits;
};

/** A column in sight, or a gap where columns are not drawn. */
export type Column =
  | { readonly kind: "course"; readonly course: Course }
  | { readonly kind: "gap"; readonly span: number; readonly at: number };

export type SessionLineProps = {
  readonly row: Extract<MapRow, { kind: "session" }>;
  readonly rowIndex: number;
  readonly columns: readonly Column[];
  /** The session's placements by course. */
  readonly placed: ReadonlyMap<string, readonly Placement[]>;
  /** The course of the cell that Tab reaches, where it is in this line. */
  readonly activeCourse: string | null;
  readonly editing: CellAddress | null;
  readonly actions: CellActions;
};
