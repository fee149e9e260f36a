import type { ReactNode } from "react";
import type { Course } from "../../../shared/curriculum/course.ts";
import type { Column } from "./map-props.ts";
import { drawnWith, type Range } from "../../ui/window-of.ts";

/** Pixels; the style sheet has the same. */
export const measures = { row: 29, names: 360, column: 112, all: 76 } as const;
/** As many courses share the width of the window; more stand beside each other and are scrolled. */
const fitting = 8;

export const areWide = (courses: readonly Course[]) => courses.length > fitting;

/** How wide the map is, in pixels, where its courses do not share the width of the window. */
export const widthOfMap = (courses: readonly Course[]) =>
  measures.names + courses.length * measures.column + measures.all;

/** The courses to draw, with gaps for the others. */
export const columnsOf = (courses: readonly Course[], range: Range): readonly Column[] =>
  drawnWith(range, -1, courses.length).flatMap((one): Column[] => {
    if ("gap" in one) return [{ kind: "gap", span: one.gap, at: one.at }];
    const course = courses[one.index];
    return course ? [{ kind: "course", course }] : [];
  });

/** How many courses the columns stand for, drawn or not. */
export const spanOf = (columns: readonly Column[]) =>
  columns.reduce((sum, column) => sum + (column.kind === "gap" ? column.span : 1), 0);

/** Pixels from which a column grows, padding and all; the style sheet has the same. */
const columnBasis = 24;

/** Room as wide as so many columns, whatever padding they have. */
export const roomOf = (span: number) => ({ flexGrow: span, flexBasis: span * columnBasis });

/** What a line has in each course, and the room of those that are not drawn. */
export const inColumns = (columns: readonly Column[], draw: (course: Course) => ReactNode) =>
  columns.map((column) =>
    column.kind === "gap" ? (
      <div key={`gap ${column.at}`} style={roomOf(column.span)} aria-hidden />
    ) : (
      draw(column.course)
    ),
  );
