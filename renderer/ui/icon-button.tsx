import { Tooltip } from "@mantine/core";
import type { ComponentProps } from "react";
import classes from "./icon-button.module.css";

/** A button with only a picture; its words are in the tooltip and for screen readers. */
export function IconButton({
  label,
  className = "",
  ...props
}: ComponentProps<"button"> & { label: string }) {
  return (
    <Tooltip label={label}>
      <button
        type="button"
        aria-label={label}
        className={`${classes.button} ${className}`}
        {...props}
      />
    </Tooltip>
  );
}
