import {
  IconArrowDown,
  IconArrowUp,
  IconLetterCase,
  IconReplace,
  IconTextSize,
  IconX,
} from "@tabler/icons-react";
import { notifications } from "@mantine/notifications";
import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from "react";
import type { Language } from "../../../shared/language/language.ts";
import { useObservable } from "../../client/observable.ts";
import { findWords } from "../../i18n/find-words.ts";
import { useWords } from "../../i18n/words.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { useSurroundings } from "../surroundings.ts";
import { Everywhere } from "./everywhere.tsx";
import { changeFind, changeQuery, findState, type FindScope } from "./find-state.ts";
import { findOpened, findSteps } from "./find-steps.ts";
import { placeAfterCaret, replacePlaces, showPlace, type Place } from "./places.ts";
import { focusText, usePlaces } from "./use-places.ts";
import classes from "./find.module.css";

type Props = {
  /** The text that has the caret. */
  language: Language;
  /** Brings a text into sight that is not shown. */
  onShow: (language: Language) => void;
};

const icon = { size: 16, stroke: 1.75 } as const;

/** Finding and replacing, over the text. The places are coloured in it. */
export function FindBar({ language, onShow }: Props) {
  const words = useWords(findWords);
  const { texts } = useSurroundings();
  const { query, replacement, isReplacing, scope, language: written } = useObservable(findState);
  const { places, here, setHere } = usePlaces(texts);
  const field = useRef<HTMLInputElement>(null);
  const goesOn = useRef(false);

  const goTo = (index: number) => {
    const place = places[index];
    setHere(index);
    if (!place) return;
    onShow(place.language);
    requestAnimationFrame(() => showPlace(texts.editors[place.language], place));
  };
  const step = (by: 1 | -1) => {
    const start = here < 0 ? placeAfterCaret(places, texts.editors[language], language) : here + by;
    if (places.length > 0) goTo((start + places.length) % places.length);
  };
  const close = () => {
    const place = places[here];
    changeFind({ isOpen: false });
    requestAnimationFrame(() => focusText(texts, place?.language ?? language));
  };
  const replaceOne = () => {
    const place = places[here];
    if (!place) return step(1);
    goesOn.current = true;
    replacePlaces(texts, [place], replacement);
    if (places.length === 1) field.current?.focus();
  };
  const replaceAll = () => {
    replacePlaces(texts, places, replacement);
    field.current?.focus();
    notifications.show({ message: words.replaced(places.length) });
  };
  const goOn = useEffectEvent((found: readonly Place[]) => {
    if (goesOn.current && found.length > 0)
      goTo(placeAfterCaret(found, texts.editors[language], language));
    goesOn.current = false;
  });
  useEffect(() => goOn(places), [places]);
  const onStep = useEffectEvent((by: 1 | -1) => step(by));
  useEffect(() => findSteps.listen((by) => onStep(by)), []);
  useEffect(() => {
    const focus = () => {
      field.current?.focus();
      field.current?.select();
    };
    focus();
    return findOpened.listen(focus);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.code === "Escape") close();
    else if (event.code === "Enter" && event.target === field.current)
      step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isEverywhere = scope === "all";
  return (
    <search className={classes.bar} aria-label={words.label} onKeyDown={onKeyDown}>
      <div className={classes.row}>
        <input
          ref={field}
          type="text"
          lang={written}
          className={classes.input}
          aria-label={words.find}
          placeholder={words.find}
          maxLength={200}
          value={query.text}
          onChange={(event) => {
            changeQuery({ text: event.currentTarget.value });
            setHere(-1);
          }}
        />
        <IconButton
          label={words.matchCase}
          aria-pressed={query.matchCase}
          onClick={() => changeQuery({ matchCase: !query.matchCase })}
        >
          <IconLetterCase {...icon} />
        </IconButton>
        <IconButton
          label={words.wholeWords}
          aria-pressed={query.wholeWords}
          onClick={() => changeQuery({ wholeWords: !query.wholeWords })}
        >
          <IconTextSize {...icon} />
        </IconButton>
        <select
          className={classes.scope}
          aria-label={words.scope}
          value={scope}
          onChange={(event) => {
            changeFind({ scope: event.currentTarget.value as FindScope });
            setHere(-1);
          }}
        >
          {(["both", "en", "bn", "all"] as const).map((each) => (
            <option key={each} value={each}>
              {words.scopes[each]}
            </option>
          ))}
        </select>
        <output className={classes.count} aria-live="polite">
          {query.text !== "" && !isEverywhere && words.count(here + 1, places.length)}
        </output>
        <IconButton label={words.previous} onClick={() => step(-1)}>
          <IconArrowUp {...icon} />
        </IconButton>
        <IconButton label={words.next} onClick={() => step(1)}>
          <IconArrowDown {...icon} />
        </IconButton>
        <IconButton
          label={words.showReplace}
          aria-pressed={isReplacing}
          onClick={() => changeFind({ isReplacing: !isReplacing })}
        >
          <IconReplace {...icon} />
        </IconButton>
        <IconButton label={words.close} onClick={close}>
          <IconX {...icon} />
        </IconButton>
      </div>
      {isReplacing && (
        <div className={classes.row}>
          <input
            type="text"
            lang={written}
            className={classes.input}
            aria-label={words.replaceWith}
            placeholder={words.replaceWith}
            maxLength={1_000}
            value={replacement}
            onChange={(event) => changeFind({ replacement: event.currentTarget.value })}
          />
          {!isEverywhere && (
            <>
              <button
                type="button"
                className={classes.action}
                disabled={places.length === 0}
                onClick={replaceOne}
              >
                {words.replace}
              </button>
              <button
                type="button"
                className={classes.action}
                disabled={places.length === 0}
                onClick={replaceAll}
              >
                {words.replaceAll}
              </button>
            </>
          )}
        </div>
      )}
      {isEverywhere && query.text !== "" && <Everywhere />}
    </search>
  );
}
