import { SegmentedControl } from "@mantine/core";
import { IconFocusCentered } from "@tabler/icons-react";
import { lazy, Suspense, useCallback, useEffect, useEffectEvent, useMemo, useState } from "react";
import type { ReferenceSource } from "../../../shared/composition/references.ts";
import type { SessionSummary } from "../../../shared/contract/views.ts";
import { languages, type Language } from "../../../shared/language/language.ts";
import { ReactEditor } from "slate-react";
import { useEngine } from "../../client/engine.ts";
import { gapPlaces } from "../../client/gap-place.ts";
import { createObservable, useObservable } from "../../client/observable.ts";
import { useSessionRecord } from "../../client/session-record.ts";
import { useOverview, useRoute, useSettings, useStudio } from "../../client/studio.ts";
import { SpellingStatus } from "../../editor/spelling/spelling-status.tsx";
import { findState } from "../../editor/find/find-state.ts";
import { goToComment } from "../../editor/comments/go-to-comment.ts";
import { goToEdgeGap } from "../../editor/gaps.ts";
import { goToBlock } from "../../editor/go.ts";
import { useSelectionState } from "../../editor/selection-state.ts";
import { SurroundingsContext, type Surroundings } from "../../editor/surroundings.ts";
import type { Texts } from "../../editor/texts.ts";
import { Toolbar } from "../../editor/toolbar/toolbar.tsx";
import { useWords } from "../../i18n/words.ts";
import { toggleFocusMode } from "../../ui/frame/focus-mode.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { InspectorToggle, Work } from "../../ui/frame/work.tsx";
import { AuthorInspector } from "./inspector/author-inspector.tsx";
import { openDesk, type Desk } from "./desk.ts";
import type { Material } from "./material.ts";
import { AuthorStatus } from "./author-status.tsx";
import { FocusMode } from "./focus-mode.tsx";
import { reading } from "./reading.ts";
import { ReadingBar, ReadingMenu } from "./reading-bar.tsx";
import { Sheet } from "./sheet.tsx";
import { useActions } from "./use-actions.ts";
import { useAuthorKeys } from "./use-author-keys.ts";
import { useReducedNotice } from "./use-reduced-notice.ts";
import { isShown, showLanguage, view as shownView, type View } from "./view.ts";
import { authorWords } from "./words.ts";
import classes from "./author.module.css";

const FindBar = lazy(async () => ({
  default: (await import("../../editor/find/find-bar.tsx")).FindBar,
}));

const SpellingMarks = lazy(async () => ({
  default: (await import("../../editor/spelling/spelling-marks.tsx")).SpellingMarks,
}));

const SlidesView = lazy(async () => ({ default: (await import("./slides-view.tsx")).SlidesView }));

type Props = { material: Material; reload: () => void };

/** Writing one session: tool bar, text, inspector. Lives as long as the session is open. */
export function Author({ material, reload }: Props) {
  const words = useWords(authorWords);
  const view = useObservable(shownView);
  const record = useSessionRecord(material.loaded, reload);
  const desk = useDesk(material, reload);
  const surroundings = useSurroundingsOf(material, desk);
  const { texts } = surroundings;
  const [changes] = useState(() => createObservable(0));
  const [focused, setFocused] = useState<Language>(texts.source);
  const language = view === "both" ? focused : view;
  const editor = texts.editors[language];
  const state = useSelectionState(editor, changes);
  const onChange = useCallback(() => changes.set(changes.get() + 1), [changes]);
  const actions = useActions(desk, language);
  useArrival(desk, view);
  useTravels(texts, setFocused);
  useAuthorKeys(editor, language, actions);
  useReducedNotice(material);
  const { spelling } = useSettings();
  const reader = useObservable(reading);
  const { isOpen: isFinding } = useObservable(findState);
  return (
    <SurroundingsContext value={surroundings}>
      <Work
        label={words.author}
        bar={
          <>
            {reader ? (
              <ReadingBar reader={reader} language={language} />
            ) : (
              <Toolbar editor={editor} language={language} state={state} />
            )}
            <ReadingMenu />
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
            <IconButton label={words.focusMode} onClick={toggleFocusMode}>
              <IconFocusCentered size={16} stroke={1.75} />
            </IconButton>
            <InspectorToggle />
          </>
        }
      >
        <FocusMode />
        <Suspense>{spelling === "bundled" && reader !== "slide" && <SpellingMarks />}</Suspense>
        <Suspense>
          {isFinding && reader !== "slide" && <FindBar language={language} onShow={showLanguage} />}
        </Suspense>
        {reader === "slide" ? (
          <Suspense>
            <SlidesView session={desk.session} view={view} />
          </Suspense>
        ) : (
          <Sheet
            view={view}
            reader={reader}
            number={material.loaded.number}
            record={record}
            actions={actions}
            onChange={onChange}
            onFocus={setFocused}
          />
        )}
      </Work>
      <AuthorInspector
        record={record}
        editor={editor}
        language={language}
        state={state}
        changes={changes}
        actions={actions}
      />
      <AuthorStatus
        changes={changes}
        state={state}
        record={record}
        editor={editor}
        language={language}
        actions={actions}
      />
      <SpellingStatus />
    </SurroundingsContext>
  );
}

/** The session's desk; what was written on it is saved when it is left. */
function useDesk(material: Material, reload: () => void): Desk {
  const engine = useEngine();
  const { curriculum } = useOverview();
  const [desk] = useState(() => openDesk(material, curriculum.sourceLanguage, engine));
  useEffect(() => desk.show(reload), [desk, reload]);
  return desk;
}

function useSurroundingsOf({ loaded, deck, facts, review }: Material, desk: Desk): Surroundings {
  const { texts, comments } = desk;
  const { status } = useStudio();
  const sessions = useNamedSessions();
  return useMemo(() => {
    const references = { facts, sessions, session: loaded.session, deck };
    const changedAt = new Map(Object.entries(review.changedAt));
    return { texts, mediaBase: status.mediaBase, facts, references, comments, changedAt };
  }, [texts, comments, status, facts, deck, loaded, review, sessions]);
}

/** Sessions by id; others only when a number or title is another, not with every save. */
function useNamedSessions(): ReferenceSource["sessions"] {
  const { modules } = useOverview();
  const all = modules.flatMap(({ sessions }) => sessions);
  const names = JSON.stringify(all.map(({ id, number, title }) => ({ id, number, title })));
  return useMemo(() => {
    const named = JSON.parse(names) as readonly Pick<SessionSummary, "id" | "number" | "title">[];
    return new Map(named.map((session) => [session.id, session]));
  }, [names]);
}

const gapEdges = ["first", "last"] as const;

/** Goes to the block or comment that the address names, or to the first or last that is to be translated. */
function useArrival({ texts, comments }: Desk, view: View) {
  const { at } = useRoute();
  const arrive = useEffectEvent((id: string) => {
    const edge = gapEdges.find((each) => gapPlaces[each] === id);
    if (edge) return goToEdgeGap(texts, edge);
    const comment = comments.list.get().find((each) => each.id === id);
    if (comment) return goToComment(comments, texts, comment);
    return languages.some((each) => isShown(each, view) && goToBlock(texts.editors[each], id));
  });
  useEffect(() => {
    if (!at) return undefined;
    reading.set(null);
    const frame = requestAnimationFrame(() => arrive(at));
    return () => cancelAnimationFrame(frame);
  }, [at]);
}

/** Shows where undo or redo has changed something, be it in the language that is out of sight. */
function useTravels(texts: Texts, setFocused: (language: Language) => void) {
  const follow = useEffectEvent((language: Language) => {
    showLanguage(language);
    setFocused(language);
    requestAnimationFrame(() => ReactEditor.focus(texts.editors[language]));
  });
  useEffect(() => texts.travelled.listen((language) => follow(language)), [texts]);
}
