import type { KeyboardEvent } from "react";
import type { Coverage } from "../../../shared/planning/coverage.ts";
import type { Advice, MapRow } from "./matrix.ts";
import type { MapEdits } from "./use-map-edits.ts";

/** A cell whose form is open; `courseModule` is proposed where advice led there. */
export type CellAddress = {
  readonly session: string;
  readonly course: string;
  readonly courseModule?: string;
};

export type MapTableProps = {
  advice: readonly Advice[];
  coverage: Coverage;
  edits: MapEdits;
  editing: CellAddress | null;
  onEdit: (cell: CellAddress | null) => void;
  opened: ReadonlySet<string>;
  onOpened: (opened: ReadonlySet<string>) => void;
  onlyMissing: boolean;
};

export const isCell = (one: CellAddress | null, session: string, course: string) =>
  one?.session === session && one.course === course;

export type SessionLineProps = {
  row: Extract<MapRow, { kind: "session" }>;
  active: CellAddress;
  table: MapTableProps;
  onFocus: (cell: CellAddress) => void;
  onEdit: (cell: CellAddress | null) => void;
  onCellKey: (event: KeyboardEvent, session: string, course: string) => void;
};
