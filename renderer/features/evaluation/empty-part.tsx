import type { ReactNode } from "react";
import classes from "./evaluation.module.css";

/** What a part shows while it has nothing: what it is for, and what to do next. */
export function EmptyPart({
  title,
  hint,
  children,
}: {
  title: string;
  hint: string;
  children?: ReactNode;
}) {
  return (
    <div className={classes.empty}>
      <h2>{title}</h2>
      <p>{hint}</p>
      {children}
    </div>
  );
}
