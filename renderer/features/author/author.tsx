import { SegmentedControl } from "@mantine/core";
import { useCallback, useEffect, useEffectEvent, useMemo, useState } from "react";
import { languages, otherLanguage, type Language } from "../../../shared/language/language.ts";
import { createObservable, useObservable } from "../../client/observable.ts";
import { useSessionRecord } from "../../client/session-record.ts";
import { useOverview, useRoute, useStudio } from "../../client/studio.ts";
import { goToBlock, goToCounterpart, goToStale } from "../../editor/go.ts";
import type { PaneActions } from "../../editor/keyboard.ts";
import { useSelectionState } from "../../editor/selection-state.ts";
import { SurroundingsContext, type Surroundings } from "../../editor/surroundings.ts";
import { createTexts, documentOf, type Texts } from "../../editor/texts.ts";
import { Toolbar } from "../../editor/toolbar/toolbar.tsx";
import { useWords } from "../../i18n/words.ts";
import { InspectorToggle, Work } from "../../ui/frame/work.tsx";
import { AuthorInspector } from "./inspector/author-inspector.tsx";
import type { Material } from "./material.ts";
import { AuthorStatus } from "./author-status.tsx";
import { Sheet } from "./sheet.tsx";
import { useTextSave } from "./use-text-save.ts";
import { view as shownView, type View } from "./view.ts";
import { authorWords } from "./words.ts";
import classes from "./author.module.css";

type Props = { material: Material; reload: () => void };

/** Writing one session: tool bar, text, inspector. Lives as long as the session is open. */
export function Author({ material, reload }: Props) {
  const words = useWords(authorWords);
  const view = useObservable(shownView);
  const record = useSessionRecord(material.loaded, reload);
  const surroundings = useSurroundingsOf(material);
  const { texts } = surroundings;
  const [changes] = useState(() => createObservable(0));
  const [focused, setFocused] = useState<Language>(texts.source);
  const language = view === "both" ? focused : view;
  const editor = texts.editors[language];
  const state = useSelectionState(editor, changes);
  const onChange = useChanges(material, texts, reload, () => changes.set(changes.get() + 1));
  const actions = useActions(texts);
  useArrival(texts, view);
  return (
    <SurroundingsContext value={surroundings}>
      <Work
        label={words.author}
        bar={
          <>
            <Toolbar editor={editor} language={language} state={state} />
            <SegmentedControl<View>
              aria-label={words.view}
              size="xs"
              className={classes.views}
              value={view}
              onChange={shownView.set}
              data={(["en", "both", "bn"] as const).map((value) => ({
                value,
                label: (
                  <span lang={value === "both" ? undefined : value}>{words.views[value]}</span>
                ),
              }))}
            />
            <InspectorToggle />
          </>
        }
      >
        <Sheet
          view={view}
          number={material.loaded.number}
          record={record}
          actions={actions}
          onChange={onChange}
          onFocus={setFocused}
        />
      </Work>
      <AuthorInspector record={record} editor={editor} language={language} state={state} />
      <AuthorStatus changes={changes} state={state} record={record} />
    </SurroundingsContext>
  );
}

function useSurroundingsOf({ loaded, texts: documents, deck, facts }: Material): Surroundings {
  const { status } = useStudio();
  const overview = useOverview();
  const [texts] = useState(() =>
    createTexts(
      { en: documents.en.document, bn: documents.bn.document },
      overview.curriculum.sourceLanguage,
    ),
  );
  return useMemo(() => {
    const summaries = overview.modules.flatMap(({ sessions }) => sessions);
    const sessions = new Map(summaries.map((summary) => [summary.id, summary]));
    const references = { facts, sessions, session: loaded.session, deck };
    return { texts, mediaBase: status.mediaBase, facts, references };
  }, [texts, status, facts, deck, loaded, overview.modules]);
}

/** Saves a text when it has changed, and tells everybody who shows something of it. */
function useChanges(material: Material, texts: Texts, reload: () => void, tell: () => void) {
  const session = material.loaded.session.id;
  const en = useTextSave(session, "en", material.texts.en.version, reload);
  const bn = useTextSave(session, "bn", material.texts.bn.version, reload);
  const saves = { en: en.change, bn: bn.change };
  return (language: Language) => {
    if (texts.changed(language)) saves[language](documentOf(texts, language));
    tell();
  };
}

function useActions(texts: Texts): PaneActions {
  const goStale = useCallback(
    (step: 1 | -1) => {
      const translation = otherLanguage(texts.source);
      if (shownView.get() === texts.source) shownView.set("both");
      requestAnimationFrame(() => goToStale(texts, translation, step));
    },
    [texts],
  );
  const goOver = useCallback(
    (from: Language) => {
      if (shownView.get() !== "both") shownView.set(otherLanguage(from));
      requestAnimationFrame(() => goToCounterpart(texts, from));
    },
    [texts],
  );
  return useMemo(() => ({ goToCounterpart: goOver, goToNextStale: goStale }), [goOver, goStale]);
}

const isShown = (language: Language, view: View) => view === "both" || view === language;

/** Goes to the block that the address names. */
function useArrival(texts: Texts, view: View) {
  const { at } = useRoute();
  const arrive = useEffectEvent((id: string) =>
    languages.some((each) => isShown(each, view) && goToBlock(texts.editors[each], id)),
  );
  useEffect(() => {
    if (!at) return undefined;
    const frame = requestAnimationFrame(() => arrive(at));
    return () => cancelAnimationFrame(frame);
  }, [at]);
}
