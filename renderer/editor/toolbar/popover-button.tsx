import { Popover } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { IconButton } from "../../ui/icon-button.tsx";
import classes from "./toolbar.module.css";

type Props = {
  label: string;
  icon: ReactNode;
  text?: string;
  children: (close: () => void) => ReactNode;
};

/** A button of the tool bar that opens a small form. */
export function PopoverButton({ label, icon, text, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const toggle = () => setOpen((open) => !open);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus withinPortal>
      <Popover.Target>
        {text === undefined ? (
          <IconButton label={label} aria-expanded={isOpen} onClick={toggle}>
            {icon}
          </IconButton>
        ) : (
          <button
            type="button"
            className={classes.word}
            aria-expanded={isOpen}
            aria-label={label}
            title={label}
            data-folds
            onClick={toggle}
          >
            {icon}
            <span>{text}</span>
          </button>
        )}
      </Popover.Target>
      <Popover.Dropdown>{children(() => setOpen(false))}</Popover.Dropdown>
    </Popover>
  );
}
