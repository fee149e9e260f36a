import { Popover, Radio } from "@mantine/core";
import { IconTextSpellcheck, IconX } from "@tabler/icons-react";
import { useState } from "react";
import type { Settings } from "../../../shared/contract/views.ts";
import { useSettings, useStudio } from "../../client/studio.ts";
import { spellingWords } from "../../i18n/spelling-words.ts";
import { useWords } from "../../i18n/words.ts";
import { StatusItem } from "../../ui/frame/status-item.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import classes from "./spelling.module.css";

/** Electron's own checker would fetch its lists from a network, so it is not offered there. */
const kindsFor = (host: string): readonly Settings["spelling"][] =>
  host === "electron" ? ["bundled", "off"] : ["bundled", "system", "off"];

/** Who marks doubtful words, and the words that a person has added. */
export function SpellingStatus() {
  const studio = useStudio();
  const { spelling, ownWords } = useSettings();
  const words = useWords(spellingWords);
  const [isOpen, setOpen] = useState(false);
  const change = (settings: Partial<Settings>) =>
    void studio.changeSettings(settings).catch(() => {});
  return (
    <StatusItem side="right">
      <Popover opened={isOpen} onChange={setOpen} position="top-end" trapFocus withinPortal>
        <Popover.Target>
          <button
            type="button"
            className={classes.button}
            data-on={spelling !== "off" || undefined}
            aria-expanded={isOpen}
            onClick={() => setOpen((open) => !open)}
          >
            <IconTextSpellcheck size={14} stroke={1.75} aria-hidden />
            {words.spelling}
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label={words.spelling}>
          <Radio.Group
            label={words.settings}
            value={spelling}
            onChange={(value) => change({ spelling: value })}
          >
            <div className={classes.kinds}>
              {kindsFor(studio.status.host).map((kind) => (
                <Radio key={kind} size="xs" value={kind} label={words.kinds[kind]} />
              ))}
            </div>
          </Radio.Group>
          {ownWords.length > 0 && (
            <section className={classes.own}>
              <h3>{words.own}</h3>
              <ul>
                {ownWords.map((word) => (
                  <li key={word}>
                    {word}
                    <IconButton
                      label={words.remove(word)}
                      onClick={() => change({ ownWords: ownWords.filter((own) => own !== word) })}
                    >
                      <IconX size={14} stroke={1.75} />
                    </IconButton>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </Popover.Dropdown>
      </Popover>
    </StatusItem>
  );
}
