import { useMemo } from "react";
import { blockAround } from "../../../shared/document/commands/find.ts";
import { otherLanguage, type Language } from "../../../shared/language/language.ts";
import { gapPlaces } from "../../client/gap-place.ts";
import { useStudio, type Studio } from "../../client/studio.ts";
import { beginComment } from "../../editor/comments/comments.ts";
import { goToComment, nextComment } from "../../editor/comments/go-to-comment.ts";
import { goToNextGap } from "../../editor/gaps.ts";
import { goToCounterpart } from "../../editor/go.ts";
import type { PaneActions } from "../../editor/keyboard.ts";
import { compareBlock, markTranslated, type Texts } from "../../editor/texts.ts";
import { useFrame } from "../../ui/frame/frame.ts";
import type { Desk } from "./desk.ts";
import { reading } from "./reading.ts";
import { showLanguage, view } from "./view.ts";

export type AuthorActions = PaneActions & {
  /** Goes to the next (or previous) block to translate; at the end to that of the next session. */
  readonly goToNextGap: (step: 1 | -1) => void;
  /** Opens or closes the comparison of the translated block at the caret. */
  readonly toggleComparison: () => void;
  /** Says that the translated block at the caret fits its source. */
  readonly markTranslated: () => void;
  /** Begins a comment on the selected words, or on the block with the caret. */
  readonly beginComment: () => void;
  /** Goes to the next (or previous) comment that nobody has resolved. */
  readonly goToNextComment: (step: 1 | -1) => void;
};

/** The next (or previous) session round the curriculum that has something to translate. */
function sessionWithGaps({ overview, route }: Studio, step: 1 | -1): string | undefined {
  const sessions = overview.get().modules.flatMap((module) => module.sessions);
  const here = sessions.findIndex(({ id }) => id === route.get().session);
  const round = [...sessions.slice(here + 1), ...sessions.slice(0, Math.max(here, 0))];
  const ahead = step === 1 ? round : round.toReversed();
  return ahead.find(({ staleBlocks, missingBlocks }) => staleBlocks + missingBlocks > 0)?.id;
}

/** The block at the caret of the translation. */
const translatedBlock = ({ editors, source }: Texts): string | undefined =>
  blockAround(editors[otherLanguage(source)])?.[0].id;

function commentActions({ texts, comments }: Desk, language: Language, showDetails: () => void) {
  return {
    beginComment: () => {
      if (beginComment(comments, texts, language)) showDetails();
    },
    goToNextComment: (step: 1 | -1) => {
      const next = nextComment(comments, texts, language, step);
      if (!next) return;
      reading.set(null);
      showLanguage(next.anchor.language);
      showDetails();
      requestAnimationFrame(() => goToComment(comments, texts, next));
    },
  };
}

function translationActions(texts: Texts, studio: Studio) {
  const goToGap = (step: 1 | -1) => {
    if (goToNextGap(texts, step)) return;
    const next = sessionWithGaps(studio, step);
    if (next) studio.open("author", next, gapPlaces[step === 1 ? "first" : "last"]);
  };
  return {
    goToNextGap: (step: 1 | -1) => {
      reading.set(null);
      if (view.get() === texts.source) view.set("both");
      requestAnimationFrame(() => goToGap(step));
    },
    goToCounterpart: (from: Language) => {
      if (view.get() !== "both") view.set(otherLanguage(from));
      requestAnimationFrame(() => goToCounterpart(texts, from));
    },
    toggleComparison: () => {
      const id = translatedBlock(texts) ?? null;
      compareBlock(texts, texts.state.get().compared?.id === id ? null : id);
    },
    markTranslated: () => {
      const id = translatedBlock(texts);
      if (id !== undefined) markTranslated(texts, id);
    },
  };
}

/** What the keys, the status bar and the inspector of the screen do. */
export function useActions(desk: Desk, language: Language): AuthorActions {
  const studio = useStudio();
  const { inspectorOpen, toggleInspector } = useFrame();
  return useMemo(() => {
    const showDetails = () => {
      if (!inspectorOpen) toggleInspector();
    };
    return {
      ...translationActions(desk.texts, studio),
      ...commentActions(desk, language, showDetails),
    };
  }, [desk, studio, language, inspectorOpen, toggleInspector]);
}
