import { useObservable } from "../../../client/observable.ts";
import { useSurroundings } from "../../../editor/surroundings.ts";
import { markAllTranslated } from "../../../editor/texts.ts";
import { reviewWords } from "../../../i18n/review-words.ts";
import { useWords } from "../../../i18n/words.ts";
import { InspectorPart } from "../../../ui/frame/inspector.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import type { AuthorActions } from "../use-actions.ts";
import classes from "./inspector.module.css";

/** How much of the session is to be translated, or translated again; absent where nothing is. */
export function TranslationPart({ actions }: { actions: AuthorActions }) {
  const words = useWords(reviewWords);
  const { texts } = useSurroundings();
  const { stale, missing } = useObservable(texts.state);
  if (stale.size + missing.size === 0) return null;
  return (
    <InspectorPart
      title={words.translation}
      action={<TextButton onClick={() => actions.goToNextGap(1)}>{words.nextGap}</TextButton>}
    >
      <ul className={classes.gaps}>
        {stale.size > 0 && (
          <li>
            <span>{words.staleCount(stale.size)}</span>
            <TextButton onClick={() => markAllTranslated(texts)}>{words.allUpToDate}</TextButton>
          </li>
        )}
        {missing.size > 0 && <li>{words.missingCount(missing.size)}</li>}
      </ul>
    </InspectorPart>
  );
}
