import { IconRefresh } from "@tabler/icons-react";
import { lazy, Suspense, useCallback, type ReactNode } from "react";
import type { Block } from "../../../shared/document/nodes/block.ts";
import { shortDate } from "../../../shared/language/dates.ts";
import { reviewWords } from "../../i18n/review-words.ts";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { useSurroundings, useTextsPart } from "../surroundings.ts";
import { compareBlock, markTranslated, untranslated } from "../texts.ts";
import type { TextsState } from "../texts-state.ts";
import { editorWords } from "../words.ts";
import classes from "../editor.module.css";

const SourceChanges = lazy(async () => ({
  default: (await import("../compare/source-changes.tsx")).SourceChanges,
}));

/**
 * Says that a translation is older than its source, and shows what changed; never stands in the way. The
 * comparison stays while the translation is put right under it.
 */
export function StaleMark({ block, isStale }: { block: Block; isStale: boolean }) {
  const words = useWords(reviewWords);
  const { untranslated: notTranslated, stale } = useWords(editorWords);
  const language = useLanguage();
  const { texts, changedAt } = useSurroundings();
  const isCopy = block.basis === untranslated;
  const basis = useTextsPart(
    useCallback(
      ({ compared }: TextsState) => (compared?.id === block.id ? compared.basis : undefined),
      [block.id],
    ),
  );
  const date = changedAt.get(block.basis ?? "");
  const shownDate = date ? shortDate(date, language) : "";
  return (
    <div contentEditable={false} lang={language} data-aside>
      <span className={classes.stale}>
        {isStale && (
          <>
            <IconRefresh size={14} stroke={1.75} aria-hidden />
            <strong>{isCopy ? notTranslated : stale}</strong>
            {!isCopy && (
              <span>{words.sourceChanged(words.inLanguage[texts.source], shownDate)}</span>
            )}
          </>
        )}
        <i />
        {!isCopy && (
          <Act onAct={() => compareBlock(texts, basis === undefined ? block.id : null)}>
            {basis === undefined ? words.compare : words.closeCompare}
          </Act>
        )}
        {isStale && <Act onAct={() => markTranslated(texts, block.id)}>{words.upToDate}</Act>}
      </span>
      {basis !== undefined && (
        <Suspense fallback={null}>
          <SourceChanges id={block.id} basis={basis} />
        </Suspense>
      )}
    </div>
  );
}

/** Leaves the caret where it is. */
function Act({ onAct, children }: { onAct: () => void; children: ReactNode }) {
  return (
    <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={onAct}>
      {children}
    </button>
  );
}
