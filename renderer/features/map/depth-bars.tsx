import { depths, type Depth } from "../../../shared/curriculum/course.ts";
import classes from "./map.module.css";

/** Depth as one to three bars: readable without colour. */
export function DepthBars({ depth }: { depth: Depth }) {
  const filled = depths.indexOf(depth) + 1;
  return (
    <span className={classes.bars} aria-hidden>
      {depths.map((name, index) => (
        <span key={name} data-on={index < filled} />
      ))}
    </span>
  );
}
