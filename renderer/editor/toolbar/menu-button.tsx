import { Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { IconButton } from "../../ui/icon-button.tsx";
import classes from "./toolbar.module.css";

export type MenuEntry = {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly isOn?: boolean;
  readonly run: () => void;
} | null;

type Props = {
  label: string;
  icon?: ReactNode;
  /** Words beside the icon; without them the button is an icon with a tooltip. */
  text?: string;
  entries: readonly MenuEntry[];
};

/** A button of the tool bar that opens a menu; null entries are dividing lines. */
export function MenuButton({ label, icon, text, entries }: Props) {
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        {text === undefined ? (
          <IconButton label={label}>{icon}</IconButton>
        ) : (
          <button
            type="button"
            className={classes.word}
            aria-label={`${label}: ${text}`}
            title={label}
            data-folds={icon ? true : undefined}
          >
            {icon}
            <span>{text}</span>
            <IconChevronDown size={14} stroke={1.75} aria-hidden />
          </button>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        {entries.map((entry, index) =>
          entry === null ? (
            <Menu.Divider key={index} />
          ) : (
            <Menu.Item
              key={index}
              leftSection={entry.icon}
              aria-current={entry.isOn || undefined}
              fw={entry.isOn ? 600 : undefined}
              onClick={entry.run}
            >
              {entry.label}
            </Menu.Item>
          ),
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
