import { IconAlertTriangle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import { useFrame } from "./frame.ts";
import classes from "./frame.module.css";

type StatusItemProps = {
  children: ReactNode;
  tone?: "neutral" | "unfinished" | "problem";
  side?: "left" | "right";
};

/** Puts a screen's own words into the status bar. */
export function StatusItem({ children, tone = "neutral", side = "left" }: StatusItemProps) {
  const frame = useFrame();
  const place = side === "left" ? frame.statusLeft : frame.statusRight;
  if (!place) return null;
  return createPortal(
    <span className={classes.statusItem} data-tone={tone}>
      {tone === "problem" && <IconAlertTriangle size={14} stroke={1.75} aria-hidden />}
      {children}
    </span>,
    place,
  );
}
