import { SegmentedControl } from "@mantine/core";
import { useState, type KeyboardEvent } from "react";
import type { Session } from "../../../shared/curriculum/session.ts";
import type { Deck, Slide } from "../../../shared/deck/deck.ts";
import { languages, type Language } from "../../../shared/language/language.ts";
import { memberOf } from "../../../shared/lib/member-of.ts";
import { useDeckRecord, type LoadedDeck } from "../../client/session-record.ts";
import { useRoute } from "../../client/studio.ts";
import type { EditedRecord } from "../../client/use-record.ts";
import { frameWords } from "../../i18n/frame-words.ts";
import { slidesWords } from "../../i18n/slides-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { StatusItem } from "../../ui/frame/status-item.tsx";
import { InspectorToggle, Work } from "../../ui/frame/work.tsx";
import { SessionPicker } from "../../ui/session-picker.tsx";
import { UndoButtons } from "../../ui/undo-buttons.tsx";
import { useUndoKeys } from "../../ui/use-undo-keys.ts";
import { indexOf, moveSlide } from "./deck-edits.ts";
import { Notes } from "./notes.tsx";
import { SlideInspector } from "./slide-inspector.tsx";
import { SlideStrip } from "./slide-strip.tsx";
import { SlideView } from "./slide-view.tsx";
import { useScenes, type Scenes } from "./use-scenes.ts";
import classes from "./slides.module.css";

/** What the parts of the screen need to show and change the deck. */
export type SlidesContext = {
  readonly session: Session;
  readonly record: EditedRecord<Deck>;
  readonly scenes: Scenes | null;
  readonly language: Language;
  readonly selected: string | null;
  readonly select: (id: string | null) => void;
};

type SlidesEditorProps = { session: Session; loaded: LoadedDeck; reload: () => void };

export function SlidesEditor({ session, loaded, reload }: SlidesEditorProps) {
  const words = useWords(frameWords);
  const record = useDeckRecord(session.id, loaded, reload);
  const { at } = useRoute();
  const interfaceLanguage = useLanguage();
  const [chosenLanguage, setLanguage] = useState<Language | null>(null);
  const language = chosenLanguage ?? interfaceLanguage;
  const [selected, select] = useState<string | null>(at ?? record.value.slides[0]?.id ?? null);
  const scenes = useScenes(session.id);
  useUndoKeys(record);
  const context: SlidesContext = { session, record, scenes, language, selected, select };
  const slide = record.value.slides.find(({ id }) => id === selected);
  return (
    <>
      <Work
        label={words.screens.slides}
        bar={
          <>
            <SessionPicker />
            <span className={classes.push} />
            <UndoButtons {...record} />
            <LanguageSwitch value={language} onChange={setLanguage} />
            <InspectorToggle />
          </>
        }
      >
        <div className={classes.columns} onKeyDown={(event) => onSlideKey(event, context)}>
          <SlideStrip context={context} />
          <Middle context={context} slide={slide} />
        </div>
        <SlidesStatus context={context} />
      </Work>
      <SlideInspector context={context} slide={slide} />
    </>
  );
}

function Middle({ context, slide }: { context: SlidesContext; slide: Slide | undefined }) {
  const words = useWords(slidesWords);
  if (!slide) {
    return (
      <p className={classes.empty}>
        <strong>{words.empty}</strong> {words.emptyHint}
      </p>
    );
  }
  return (
    <div className={classes.middle}>
      <SlideView context={context} slide={slide} />
      <Notes key={slide.id} context={context} slide={slide} />
    </div>
  );
}

type LanguageSwitchProps = { value: Language; onChange: (language: Language) => void };

function LanguageSwitch({ value, onChange }: LanguageSwitchProps) {
  const words = useWords(slidesWords);
  const names = useWords(terms).language;
  return (
    <SegmentedControl
      aria-label={words.textLanguage}
      value={value}
      onChange={(next) => onChange(memberOf(languages, next))}
      data={languages.map((name) => ({
        value: name,
        label: <span lang={name}>{names[name]}</span>,
      }))}
    />
  );
}

/** PgUp and PgDn go to the neighbour; Alt with an arrow moves the slide. */
function onSlideKey(event: KeyboardEvent, { record, selected, select }: SlidesContext): void {
  if (selected === null || event.ctrlKey || event.metaKey) return;
  const index = indexOf(record.value, selected);
  const page = { PageDown: 1, PageUp: -1 }[event.code];
  const move = event.altKey ? { ArrowDown: 1, ArrowUp: -1 }[event.code] : undefined;
  if (!page && !move) return;
  event.preventDefault();
  if (move) record.change((deck) => moveSlide(deck, selected, index + move));
  else select(record.value.slides[index + (page ?? 0)]?.id ?? selected);
}

function SlidesStatus({ context: { record, scenes, language } }: { context: SlidesContext }) {
  const words = useWords(slidesWords);
  const names = useWords(terms).language;
  const over = new Set(
    scenes?.[language].filter(({ overflow }) => overflow > 0).map(({ slide }) => slide),
  );
  return (
    <>
      <StatusItem>{words.slides(record.value.slides.length)}</StatusItem>
      <StatusItem>
        <span lang={language}>{names[language]}</span>
      </StatusItem>
      {over.size > 0 && <StatusItem tone="problem">{words.problemCount(over.size)}</StatusItem>}
      <StatusItem side="right">{words.keysHint}</StatusItem>
    </>
  );
}
