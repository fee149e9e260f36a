import { Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { ClientFault } from "../client/faults.ts";
import { faultWords } from "../i18n/fault-words.ts";
import { frameWords } from "../i18n/frame-words.ts";
import { useWords } from "../i18n/words.ts";
import classes from "./fault-notice.module.css";

/** What happened, what was kept, what to do. */
export function FaultNotice({ fault, retry }: { fault: ClientFault; retry?: () => void }) {
  const words = useWords(frameWords);
  const { happened, kept, todo } = useWords(faultWords)(fault);
  return (
    <div className={classes.notice} role="alert">
      <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
      <div>
        <strong>{happened}</strong>
        <p>
          {kept} {todo}
        </p>
        {retry && (
          <Button variant="default" onClick={retry}>
            {words.retry}
          </Button>
        )}
      </div>
    </div>
  );
}
