import { Checkbox } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMemo, useState } from "react";
import type { FoundText } from "../../../shared/contract/finding.ts";
import { useEngine } from "../../client/engine.ts";
import { useObservable } from "../../client/observable.ts";
import { noteSaved } from "../../client/save-hub.ts";
import { useStudio } from "../../client/studio.ts";
import { findWords } from "../../i18n/find-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useFormat } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { useSurroundings } from "../surroundings.ts";
import { findState } from "./find-state.ts";
import { replaceEverywhere } from "./replace-everywhere.ts";
import { useEverywhere } from "./use-everywhere.ts";
import classes from "./find.module.css";

const keyOf = ({ session, language }: FoundText, place: FoundText["places"][number]): string =>
  `${session} ${language} ${place.block} ${place.index}`;

/** The places in all sessions: to go to, and to choose from before they are replaced. */
export function Everywhere() {
  const words = useWords(findWords);
  const engine = useEngine();
  const { texts, references } = useSurroundings();
  const { isReplacing, query, replacement } = useObservable(findState);
  const answer = useEverywhere();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isBusy, setBusy] = useState(false);
  const chosen = useMemo(() => chosenOf(answer?.texts ?? [], left), [answer, left]);
  if (!answer) return null;
  const count = chosen.reduce((sum, { places }) => sum + places.length, 0);
  const all = answer.texts.reduce((sum, { places }) => sum + places.length, 0);

  const replaceChosen = async () => {
    setBusy(true);
    const work = { query, replacement, texts: chosen };
    const done = await replaceEverywhere(engine, texts, references.session.id, work);
    setBusy(false);
    setLeft(new Set());
    noteSaved();
    notifications.show({ message: words.replacedIn(done.places, done.texts) });
    if (done.changedSince > 0)
      notifications.show({ color: "yellow", message: words.changedSince(done.changedSince) });
  };
  const toggle = (keys: readonly string[], isChosen: boolean) => {
    const next = new Set(left);
    for (const key of keys) {
      if (isChosen) next.delete(key);
      else next.add(key);
    }
    setLeft(next);
  };
  return (
    <section className={classes.everywhere} aria-label={words.results}>
      <header>
        <span>{all > 0 ? words.inTexts(all, answer.texts.length) : words.nothing}</span>
        {answer.isCut && <span>{words.cut}</span>}
        {isReplacing && count > 0 && (
          <button
            type="button"
            className={classes.action}
            disabled={isBusy}
            onClick={() => void replaceChosen().catch(() => setBusy(false))}
          >
            {words.replaceChosen(count)}
          </button>
        )}
      </header>
      <ul>
        {answer.texts.map((text) => (
          <FoundInText
            key={`${text.session} ${text.language}`}
            text={text}
            left={isReplacing ? left : null}
            onToggle={toggle}
          />
        ))}
      </ul>
    </section>
  );
}

function chosenOf(texts: readonly FoundText[], left: ReadonlySet<string>): FoundText[] {
  return texts.flatMap((text) => {
    const places = text.places.filter((place) => !left.has(keyOf(text, place)));
    return places.length > 0 ? [{ ...text, places }] : [];
  });
}

type FoundInTextProps = {
  text: FoundText;
  /** The places that are not to be replaced; null where nothing is. */
  left: ReadonlySet<string> | null;
  onToggle: (keys: readonly string[], isChosen: boolean) => void;
};

function FoundInText({ text, left, onToggle }: FoundInTextProps) {
  const studio = useStudio();
  const words = useWords(findWords);
  const names = useWords(terms).language;
  const format = useFormat();
  const { session, number, title, language, places } = text;
  const keys = places.map((place) => keyOf(text, place));
  const isAll = left !== null && keys.every((key) => !left.has(key));
  const isNone = left !== null && keys.every((key) => left.has(key));
  const name = `${format.digits(number)} ${format.text(title)}, ${names[language]}`;
  return (
    <li>
      <div className={classes.textName}>
        {left && (
          <Checkbox
            size="xs"
            aria-label={words.chooseText(name)}
            checked={isAll}
            indeterminate={!isAll && !isNone}
            onChange={(event) => onToggle(keys, event.currentTarget.checked)}
          />
        )}
        {name}
      </div>
      <ul>
        {places.map((place, index) => {
          const key = keys[index] ?? "";
          const shown = `${place.before}${place.found}${place.after}`;
          return (
            <li key={key} className={classes.place}>
              {left && (
                <Checkbox
                  size="xs"
                  aria-label={words.choose(shown)}
                  checked={!left.has(key)}
                  onChange={(event) => onToggle([key], event.currentTarget.checked)}
                />
              )}
              <button
                type="button"
                lang={language}
                onClick={() => studio.open("author", session, place.block)}
              >
                {place.before}
                <mark>{place.found}</mark>
                {place.after}
              </button>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
