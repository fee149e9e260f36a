import { Popover } from "@mantine/core";
import { IconHelp, IconKeyboard } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { useSettings, useStudio } from "../../client/studio.ts";
import { phoneticWords } from "../../i18n/phonetic-words.ts";
import { useWords } from "../../i18n/words.ts";
import { StatusItem } from "../../ui/frame/status-item.tsx";
import { togglePhonetic, usePhoneticKeys } from "./use-phonetic-keys.ts";
import classes from "./phonetic.module.css";

const PhoneticCard = lazy(async () => ({
  default: (await import("./phonetic-card.tsx")).PhoneticCard,
}));

/** The phonetic keyboard of the whole window, and whether it is on where the caret is. */
export function PhoneticStatus() {
  const studio = useStudio();
  const { phoneticIn } = useSettings();
  const words = useWords(phoneticWords);
  const language = usePhoneticKeys();
  const [isOpen, setOpen] = useState(false);
  const isOn = phoneticIn.includes(language);
  const label = (isOn ? words.turnOff : words.turnOn)[language];
  return (
    <StatusItem side="right">
      <button
        type="button"
        className={classes.toggle}
        aria-pressed={isOn}
        aria-label={`${words.name}: ${label}`}
        title={label}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => togglePhonetic(studio, language)}
      >
        <IconKeyboard size={14} stroke={1.75} aria-hidden />
        {words.name}
      </button>
      <Popover opened={isOpen} onChange={setOpen} position="top-end" trapFocus withinPortal>
        <Popover.Target>
          <button
            type="button"
            className={classes.toggle}
            aria-label={words.help}
            aria-expanded={isOpen}
            title={words.help}
            onClick={() => setOpen((open) => !open)}
          >
            <IconHelp size={14} stroke={1.75} aria-hidden />
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label={words.help}>
          <Suspense>{isOpen && <PhoneticCard />}</Suspense>
        </Popover.Dropdown>
      </Popover>
    </StatusItem>
  );
}
