import { IconX } from "@tabler/icons-react";
import { useId, type ReactNode } from "react";
import { frameWords } from "../../i18n/frame-words.ts";
import { useWords } from "../../i18n/words.ts";
import { IconButton } from "../icon-button.tsx";
import { useFrame } from "./frame.ts";
import classes from "./frame.module.css";

/** The pane at the right for what belongs to the thing selected; over the work on a narrow window. */
export function Inspector({ children, width = 288 }: { children: ReactNode; width?: number }) {
  const frame = useFrame();
  const words = useWords(frameWords);
  if (!frame.inspectorOpen) return null;
  return (
    <aside
      className={classes.inspector}
      style={{ width }}
      aria-label={words.inspector}
      data-pane
      tabIndex={-1}
    >
      <div className={classes.inspectorClose}>
        <IconButton label={words.hideInspector} onClick={frame.toggleInspector}>
          <IconX size={16} stroke={1.75} />
        </IconButton>
      </div>
      {children}
    </aside>
  );
}

/** A titled part of the inspector. */
export function InspectorPart({
  title,
  action,
  children,
}: {
  title: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  const titleId = useId();
  return (
    <section className={classes.part} aria-labelledby={titleId}>
      <header className={classes.partHead}>
        <h2 id={titleId} className={classes.partTitle}>
          {title}
        </h2>
        {action}
      </header>
      {children}
    </section>
  );
}
