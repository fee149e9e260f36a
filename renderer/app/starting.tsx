import type { ClientFault } from "../client/faults.ts";
import { frameWords } from "../i18n/frame-words.ts";
import { useWords } from "../i18n/words.ts";
import { FaultNotice } from "../ui/fault-notice.tsx";
import classes from "./shell.module.css";

export function Starting({ fault, retry }: { fault: ClientFault | null; retry: () => void }) {
  const words = useWords(frameWords);
  return (
    <div className={classes.starting}>
      {fault ? <FaultNotice fault={fault} retry={retry} /> : <p role="status">{words.starting}</p>}
    </div>
  );
}
