import { Menu } from "@mantine/core";
import { useEffect, useEffectEvent, useState } from "react";
import { Transforms } from "slate";
import { ReactEditor } from "slate-react";
import { useSettings, useStudio } from "../../client/studio.ts";
import { spellingWords } from "../../i18n/spelling-words.ts";
import { useWords } from "../../i18n/words.ts";
import { replacePlaces } from "../find/places.ts";
import { useSurroundings } from "../surroundings.ts";
import { boxOf, isAhead, isUnder, type DoubtfulPlace } from "./doubtful-places.ts";
import { suggestionsFor } from "./speller.ts";
import { spellingSteps } from "./spelling-steps.ts";
import { useSpelling } from "./use-spelling.ts";
import "./spelling.css";

/** A person's own words are at most so many. */
const mostOwnWords = 5_000;

type Asked = DoubtfulPlace & {
  readonly box: DOMRect;
  readonly suggestions: readonly string[] | null;
};

/** Words that are let pass until the window is closed. */
const ignored = new Set<string>();

/** Marks doubtful words, and offers what they may have been meant to be. */
export function SpellingMarks() {
  const { texts } = useSurroundings();
  const { ownWords } = useSettings();
  const [passed, setPassed] = useState<readonly string[]>(() => [...ignored]);
  const [asked, setAsked] = useState<Asked | null>(null);
  const doubtfulInSight = useSpelling(texts, ownWords, passed);

  const ask = (found: DoubtfulPlace) => {
    const shown = boxOf(texts, found);
    if (!shown) return;
    Transforms.select(texts.editors[found.place.language], shown.range);
    setAsked({ ...found, box: shown.box, suggestions: null });
    void suggestionsFor(found.word.language, found.word.text).then((suggestions) =>
      setAsked((now) => now && { ...now, suggestions }),
    );
  };
  const askAt = useEffectEvent((event: MouseEvent) => {
    const found = doubtfulInSight().find((each) => isUnder(texts, each, event));
    if (!found) return;
    event.preventDefault();
    ask(found);
  });
  const askNext = useEffectEvent(() => {
    const found = doubtfulInSight();
    const next = found.find((each) => isAhead(texts, each)) ?? found[0];
    if (next) ask(next);
  });
  useEffect(() => spellingSteps.listen(() => askNext()), []);
  useEffect(() => {
    const listener = (event: MouseEvent) => askAt(event);
    document.addEventListener("contextmenu", listener);
    return () => document.removeEventListener("contextmenu", listener);
  }, []);

  if (!asked) return null;
  const { language } = asked.place;
  return (
    <SpellingMenu
      asked={asked}
      onReplace={(suggestion) => replacePlaces(texts, [asked.place], suggestion)}
      onIgnore={() => {
        ignored.add(asked.word.text);
        setPassed([...ignored]);
      }}
      onClose={() => {
        setAsked(null);
        requestAnimationFrame(() => ReactEditor.focus(texts.editors[language]));
      }}
    />
  );
}

type MenuProps = {
  asked: Asked;
  onReplace: (suggestion: string) => void;
  onIgnore: () => void;
  onClose: () => void;
};

function SpellingMenu({ asked, onReplace, onIgnore, onClose }: MenuProps) {
  const studio = useStudio();
  const words = useWords(spellingWords);
  const { suggestions, box } = asked;
  const { text, language } = asked.word;
  const change = (settings: Parameters<typeof studio.changeSettings>[0]) =>
    void studio.changeSettings(settings).catch(() => {});
  const add = () => {
    const { ownWords } = studio.settings.get();
    change({ ownWords: [...new Set([...ownWords, text])].slice(-mostOwnWords) });
  };
  return (
    <Menu opened onClose={onClose} position="bottom-start" withinPortal trapFocus>
      <Menu.Target>
        <span
          aria-hidden
          style={{ position: "fixed", left: box.left, top: box.bottom, width: 1, height: 1 }}
        />
      </Menu.Target>
      <Menu.Dropdown aria-label={words.menu(text)}>
        {suggestions?.map((suggestion) => (
          <Menu.Item
            key={suggestion}
            lang={language}
            fw="bold"
            onClick={() => onReplace(suggestion)}
          >
            {suggestion}
          </Menu.Item>
        ))}
        {suggestions?.length === 0 && <Menu.Label>{words.none}</Menu.Label>}
        <Menu.Divider />
        <Menu.Item onClick={add}>{words.add}</Menu.Item>
        <Menu.Item onClick={onIgnore}>{words.ignore}</Menu.Item>
        <Menu.Item onClick={() => change({ spelling: "off" })}>{words.off}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
