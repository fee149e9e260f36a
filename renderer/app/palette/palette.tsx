import { Modal } from "@mantine/core";
import { IconBook, IconCommand, IconFileText, IconSearch } from "@tabler/icons-react";
import { useEffect, useId, useState, type KeyboardEvent } from "react";
import type { SearchHit } from "../../../shared/contract/views.ts";
import { useEngine } from "../../client/engine.ts";
import { useCurrentSession, useOverview, useStudio } from "../../client/studio.ts";
import { paletteWords } from "../../i18n/palette-words.ts";
import { useFormat } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { useFrame } from "../../ui/frame/frame.ts";
import {
  commandEntries,
  courseEntries,
  groups,
  hitEntries,
  sessionEntries,
  type Group,
  type PaletteEntry,
} from "./entries.ts";
import { matchingEntries } from "./match.ts";
import { PaletteLine } from "./palette-line.tsx";
import classes from "./palette.module.css";

const icons = { commands: IconCommand, places: IconFileText, texts: IconBook } as const;

export function Palette({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const words = useWords(paletteWords);
  return (
    <Modal.Root opened={opened} onClose={onClose} size={640} yOffset={92} padding={0}>
      <Modal.Overlay />
      <Modal.Content aria-label={words.label}>
        <Modal.Body>{opened && <PaletteSearch onClose={onClose} />}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Asks the engine for words of the texts a moment after the last letter. */
function useHits(query: string): readonly SearchHit[] {
  const engine = useEngine();
  const [answer, setAnswer] = useState<{ query: string; hits: readonly SearchHit[] }>({
    query: "",
    hits: [],
  });
  useEffect(() => {
    if (query.trim().length < 2) return undefined;
    const timer = setTimeout(() => {
      engine.search.find({ query: query.slice(0, 200), limit: 8 }).then(
        (hits) => setAnswer({ query, hits }),
        () => setAnswer({ query, hits: [] }),
      );
    }, 120);
    return () => clearTimeout(timer);
  }, [engine, query]);
  return query.trim().length < 2 ? [] : answer.hits;
}

/** What is found for a query; of one kind alone, more of it. */
function useEntries(query: string, only: Group | null): readonly PaletteEntry[] {
  const studio = useStudio();
  const frame = useFrame();
  const overview = useOverview();
  const sessions = overview.modules.flatMap((module) => module.sessions);
  const hits = useHits(query);
  const commands = commandEntries(studio, frame);
  const places = sessionEntries(studio, sessions);
  if (!query.trim()) {
    const usual = [...commands.slice(0, 6), ...places.slice(0, 5)];
    return only ? [...commands, ...places].filter(({ group }) => group === only) : usual;
  }
  const found = [
    ...matchingEntries(commands, query).slice(0, only ? undefined : 5),
    ...matchingEntries([...places, ...courseEntries(studio, overview)], query).slice(
      0,
      only ? undefined : 6,
    ),
    ...hitEntries(studio, hits),
  ];
  return only ? found.filter(({ group }) => group === only) : found;
}

function PaletteSearch({ onClose }: { onClose: () => void }) {
  const words = useWords(paletteWords);
  const listId = useId();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(0);
  const [only, setOnly] = useState<Group | null>(null);
  const session = useCurrentSession();
  const { digits } = useFormat();
  const entries = useEntries(query, only);
  const current = Math.min(chosen, entries.length - 1);

  const run = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    onClose();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.code];
    if (step) {
      event.preventDefault();
      setChosen((current + step + entries.length) % Math.max(1, entries.length));
    } else if (event.code === "Tab") {
      event.preventDefault();
      setOnly(only ? null : (entries[current]?.group ?? null));
      setChosen(0);
    } else if (event.code === "Enter" || event.code === "NumpadEnter") {
      event.preventDefault();
      run(entries[current]);
    }
  };
  const optionId = (index: number) => `${listId}-${index}`;
  return (
    <>
      <div className={classes.search}>
        <IconSearch size={16} stroke={1.75} aria-hidden />
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={entries.length ? optionId(current) : undefined}
          aria-label={words.label}
          placeholder={words.placeholder}
          data-autofocus
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
        {only ? (
          <span className={classes.chip}>{words[only]}</span>
        ) : (
          session && <span className={classes.chip}>{words.session(digits(session.number))}</span>
        )}
      </div>
      <div role="listbox" id={listId} aria-label={words.label} className={classes.list}>
        {groups.map((group) => {
          const members = entries.filter((entry) => entry.group === group);
          if (members.length === 0) return null;
          return (
            <div key={group} role="group" aria-label={words[group]}>
              <div className={classes.group} aria-hidden>
                {words[group]}
              </div>
              {members.map((entry) => {
                const index = entries.indexOf(entry);
                return (
                  <PaletteLine
                    key={entry.id}
                    id={optionId(index)}
                    entry={entry}
                    query={query}
                    Icon={icons[group]}
                    isChosen={index === current}
                    onPoint={() => setChosen(index)}
                    onRun={() => run(entry)}
                  />
                );
              })}
            </div>
          );
        })}
      </div>
      {entries.length === 0 && <p className={classes.nothing}>{words.nothing}</p>}
      <div className={classes.foot} aria-hidden>
        <kbd>↑</kbd>
        <kbd>↓</kbd> {words.choose} <kbd>Enter</kbd> {words.open} <kbd>Tab</kbd>{" "}
        {only ? words.everyKind : words.onlyThisKind}
      </div>
    </>
  );
}
