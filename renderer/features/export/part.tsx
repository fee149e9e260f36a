import type { ReactNode } from "react";
import type { Choice } from "./request.ts";
import classes from "./export.module.css";

export type PartProps = { choice: Choice; set: (change: Partial<Choice>) => void };

/** A titled part of what is chosen. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h2 className={classes.partTitle}>{title}</h2>
      {children}
    </section>
  );
}
