import { Button, SegmentedControl } from "@mantine/core";
import { IconPlayerPlay, IconSparkles } from "@tabler/icons-react";
import { lazy, Suspense, useState, type KeyboardEvent } from "react";
import type { Session } from "../../../shared/curriculum/session.ts";
import type { Slide } from "../../../shared/deck/deck.ts";
import { languages, type Language } from "../../../shared/language/language.ts";
import { memberOf } from "../../../shared/lib/member-of.ts";
import { useDeckRecord, type LoadedDeck } from "../../client/session-record.ts";
import { useRoute } from "../../client/studio.ts";
import { draftingWords } from "../../i18n/drafting-words.ts";
import { frameWords } from "../../i18n/frame-words.ts";
import { showWords } from "../../i18n/show-words.ts";
import { slidesWords } from "../../i18n/slides-words.ts";
import { sorterWords } from "../../i18n/sorter-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { FaultNotice } from "../../ui/fault-notice.tsx";
import { StatusItem } from "../../ui/frame/status-item.tsx";
import { InspectorToggle, Work } from "../../ui/frame/work.tsx";
import { SessionPicker } from "../../ui/session-picker.tsx";
import { UndoButtons } from "../../ui/undo-buttons.tsx";
import { useUndoKeys } from "../../ui/use-undo-keys.ts";
import { useDrafting, type Drafting } from "./drafting/use-drafting.ts";
import { indexOf, moveSlides } from "./deck-edits.ts";
import { EmptyDeck } from "./empty-deck.tsx";
import { TextsPane } from "./form/texts-pane.tsx";
import { useShow } from "./show/use-show.ts";
import { SlideInspector } from "./slide-inspector.tsx";
import { SlideStrip } from "./slide-strip.tsx";
import { SlideView } from "./slide-view.tsx";
import type { SlidesContext } from "./slides-context.ts";
import { useScenes } from "./use-scenes.ts";
import classes from "./slides.module.css";

const Show = lazy(async () => ({ default: (await import("./show/show.tsx")).Show }));
const Sorter = lazy(async () => ({ default: (await import("./sorter/sorter.tsx")).Sorter }));
const ReviewDialog = lazy(async () => ({
  default: (await import("./drafting/review-dialog.tsx")).ReviewDialog,
}));

const views = ["one", "all"] as const;
type View = (typeof views)[number];

type SlidesEditorProps = { session: Session; loaded: LoadedDeck; reload: () => void };

export function SlidesEditor({ session, loaded, reload }: SlidesEditorProps) {
  const words = useWords(frameWords);
  const record = useDeckRecord(session.id, loaded, reload);
  const { at } = useRoute();
  const interfaceLanguage = useLanguage();
  const [chosenLanguage, setLanguage] = useState<Language | null>(null);
  const language = chosenLanguage ?? interfaceLanguage;
  const [selected, select] = useState<string | null>(at ?? record.value.slides[0]?.id ?? null);
  const [view, setView] = useState<View>("one");
  const scenes = useScenes(session.id, record.value, selected, language);
  useUndoKeys(record);
  const context: SlidesContext = { session, record, scenes, language, selected, select };
  const drafting = useDrafting(context);
  const show = useShow(context);
  const slide = record.value.slides.find(({ id }) => id === selected) ?? record.value.slides[0];
  const open = (id: string) => {
    select(id);
    setView("one");
  };
  return (
    <>
      <Work
        label={words.screens.slides}
        bar={
          <>
            <SessionPicker />
            <span className={classes.push} />
            <div className={classes.tools}>
              <UndoButtons {...record} />
              <ViewSwitch value={view} onChange={setView} />
              <DraftButton drafting={drafting} />
              <LanguageSwitch value={language} onChange={setLanguage} />
              <ShowButton disabled={!show.canStart} start={show.start} />
              <InspectorToggle />
            </div>
          </>
        }
      >
        {drafting.fault && <FaultNotice fault={drafting.fault} />}
        <div className={classes.columns} onKeyDown={(event) => onSlideKey(event, context, view)}>
          {record.value.slides.length === 0 && <EmptyDeck context={context} drafting={drafting} />}
          {record.value.slides.length > 0 && view === "all" && (
            <Suspense fallback={null}>
              <Sorter context={context} open={open} />
            </Suspense>
          )}
          {slide && view === "one" && <OneSlide context={context} slide={slide} />}
        </div>
        <SlidesStatus context={context} />
      </Work>
      <SlideInspector context={context} slide={slide} stale={drafting.stale} />
      <Suspense fallback={null}>
        {drafting.review && (
          <ReviewDialog context={context} drafting={drafting} review={drafting.review} />
        )}
        {show.from !== null && <Show context={context} from={show.from} onEnd={show.end} />}
      </Suspense>
    </>
  );
}

function OneSlide({ context, slide }: { context: SlidesContext; slide: Slide }) {
  return (
    <>
      <SlideStrip context={context} />
      <div className={classes.middle}>
        <SlideView context={context} slide={slide} />
        <TextsPane key={slide.id} context={context} slide={slide} />
      </div>
    </>
  );
}

function ViewSwitch({ value, onChange }: { value: View; onChange: (view: View) => void }) {
  const words = useWords(sorterWords);
  return (
    <SegmentedControl
      aria-label={words.view}
      value={value}
      onChange={(next) => onChange(memberOf(views, next))}
      data={views.map((view) => ({ value: view, label: words[view] }))}
    />
  );
}

function DraftButton({ drafting }: { drafting: Drafting }) {
  const words = useWords(draftingWords);
  return (
    <Button
      variant="default"
      leftSection={<IconSparkles size={16} stroke={1.75} aria-hidden />}
      onClick={() => void drafting.start()}
    >
      {words.draft}
    </Button>
  );
}

function ShowButton({ disabled, start }: { disabled: boolean; start: () => void }) {
  const words = useWords(showWords);
  return (
    <Button
      disabled={disabled}
      leftSection={<IconPlayerPlay size={16} stroke={1.75} aria-hidden />}
      title={words.key}
      onClick={start}
    >
      {words.show}
    </Button>
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
function onSlideKey(
  event: KeyboardEvent,
  { record, selected, select }: SlidesContext,
  view: View,
): void {
  if (view === "all" || selected === null || event.ctrlKey || event.metaKey) return;
  const index = indexOf(record.value, selected);
  const page = { PageDown: 1, PageUp: -1 }[event.code];
  const move = event.altKey ? { ArrowDown: 1, ArrowUp: -1 }[event.code] : undefined;
  if (!page && !move) return;
  event.preventDefault();
  if (move) record.change((deck) => moveSlides(deck, new Set([selected]), index + move));
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
