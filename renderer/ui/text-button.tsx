import type { ComponentProps } from "react";
import classes from "./text-button.module.css";

/** An action that reads as a link: "Place", "Go", "Add". */
export function TextButton({ className = "", ...props }: ComponentProps<"button">) {
  return <button type="button" className={`${classes.button} ${className}`} {...props} />;
}
