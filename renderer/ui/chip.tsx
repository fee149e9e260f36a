import type { ReactNode } from "react";
import classes from "./chip.module.css";

export type Tone = "neutral" | "accent" | "unfinished" | "problem";

/** A small fact in a box: it informs and does not act. */
export function Chip({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={classes.chip} data-tone={tone}>
      {children}
    </span>
  );
}
