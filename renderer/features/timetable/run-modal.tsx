import { CloseButton, Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { runWords } from "../../i18n/run-words.ts";
import { useWords } from "../../i18n/words.ts";
import classes from "./timetable.module.css";

type RunModalProps = { title: string; onClose: () => void; children: ReactNode };

/** The dialog of a run's form, headed without a second banner on the page. */
export function RunModal({ title, onClose, children }: RunModalProps) {
  const words = useWords(runWords);
  return (
    <Modal.Root opened onClose={onClose} size={720} centered>
      <Modal.Overlay />
      <Modal.Content aria-label={title}>
        <Modal.Body>
          <div className={classes.modalHead}>
            <h2>{title}</h2>
            <CloseButton aria-label={words.close} onClick={onClose} />
          </div>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
