import { useEffect, useState, type RefObject } from "react";
import { windowOf, type Range } from "../../ui/window-of.ts";

type Grid = {
  readonly rows: number;
  readonly columns: number;
  readonly rowHeight: number;
  readonly columnWidth: number;
};
type Drawn = { readonly rows: Range; readonly columns: Range };

/** Beyond the edges, so that fast scrolling shows no white: a tenth of a second at a fast turn of the wheel. */
const beyond = { rows: { spare: 10, step: 2 }, columns: { spare: 2, step: 1 } } as const;
/** Before the pane has been measured: more than the largest window shows. */
const unmeasured = 1_200;

const isSame = (one: Drawn, other: Drawn) =>
  (["rows", "columns"] as const).every(
    (axis) => one[axis].first === other[axis].first && one[axis].end === other[axis].end,
  );

function drawnIn(pane: HTMLElement | null, grid: Grid): Drawn {
  const { rows, columns, rowHeight, columnWidth } = grid;
  const [top, left] = [pane?.scrollTop ?? 0, pane?.scrollLeft ?? 0];
  const height = pane?.clientHeight || unmeasured;
  const width = pane?.clientWidth || unmeasured;
  return {
    rows: windowOf({ scrolled: top, height }, { size: rowHeight, count: rows, ...beyond.rows }),
    columns: windowOf(
      { scrolled: left, height: width },
      { size: columnWidth, count: columns, ...beyond.columns },
    ),
  };
}

/** Which rows and columns of a grid are in sight in the pane that scrolls it. */
export function useWindow(pane: RefObject<HTMLElement | null>, grid: Grid): Drawn {
  const { rows, columns, rowHeight, columnWidth } = grid;
  const [drawn, setDrawn] = useState<Drawn>(() => drawnIn(null, grid));
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const measure = () => {
      const next = drawnIn(element, { rows, columns, rowHeight, columnWidth });
      setDrawn((known) => (isSame(known, next) ? known : next));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, [pane, rows, columns, rowHeight, columnWidth]);
  return drawn;
}
