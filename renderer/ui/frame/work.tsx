import { VisuallyHidden } from "@mantine/core";
import { IconLayoutSidebarRight } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { frameWords } from "../../i18n/frame-words.ts";
import { useWords } from "../../i18n/words.ts";
import { IconButton } from "../icon-button.tsx";
import { useFrame } from "./frame.ts";
import classes from "./frame.module.css";

/** The middle of a screen: its tool bar over its work. */
export function Work({
  bar,
  label,
  children,
}: {
  bar?: ReactNode;
  label: string;
  children: ReactNode;
}) {
  return (
    <main id="work" className={classes.work} aria-label={label} data-pane tabIndex={-1}>
      <VisuallyHidden component="h1">{label}</VisuallyHidden>
      {bar && <div className={classes.bar}>{bar}</div>}
      {children}
    </main>
  );
}

/** Opens and closes the inspector; stands at the end of a tool bar. */
export function InspectorToggle() {
  const frame = useFrame();
  const words = useWords(frameWords);
  return (
    <IconButton
      label={frame.inspectorOpen ? words.hideInspector : words.showInspector}
      aria-pressed={frame.inspectorOpen}
      onClick={frame.toggleInspector}
    >
      <IconLayoutSidebarRight size={16} stroke={1.75} />
    </IconButton>
  );
}
