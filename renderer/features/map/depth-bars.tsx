import { depths, type Depth } from "../../../shared/curriculum/course.ts";
import classes from "./map.module.css";

/** Depth as one to three bars: readable without colour. One element, as the map has thousands of them. */
export function DepthBars({ depth }: { depth: Depth }) {
  return <span className={classes.bars} data-bars={depths.indexOf(depth) + 1} aria-hidden />;
}
