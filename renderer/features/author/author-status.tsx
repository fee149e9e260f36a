import type { Session } from "../../../shared/curriculum/session.ts";
import { readingMinutes } from "../../../shared/document/reading.ts";
import { languages, type Language } from "../../../shared/language/language.ts";
import { useObservable, type Observable } from "../../client/observable.ts";
import type { EditedRecord } from "../../client/use-record.ts";
import type { StudioEditor } from "../../editor/studio-editor.ts";
import type { SelectionState } from "../../editor/selection-state.ts";
import { useSurroundings } from "../../editor/surroundings.ts";
import { useFormat } from "../../i18n/format.ts";
import { frameWords } from "../../i18n/frame-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { StatusItem } from "../../ui/frame/status-item.tsx";
import { useSelectedWords, useWordCounts } from "./word-counts.ts";
import { authorWords } from "./words.ts";
import type { AuthorActions } from "./use-actions.ts";
import classes from "./author.module.css";

type Props = {
  changes: Observable<number>;
  state: SelectionState;
  record: EditedRecord<Session>;
  /** The text with the caret. */
  editor: StudioEditor;
  language: Language;
  actions: AuthorActions;
};

/** What the status bar says of the session that is being written. */
export function AuthorStatus({
  changes,
  state,
  record,
  editor,
  language: written,
  actions,
}: Props) {
  const { texts } = useSurroundings();
  const frame = useWords(frameWords);
  const words = useWords(authorWords);
  const { digits } = useFormat();
  const counted = useWordCounts(texts);
  const selected = useSelectedWords(editor, changes);
  const { stale, missing } = useObservable(texts.state);
  const { activities, minutes } = record.value;
  const planned = activities.reduce((sum, activity) => sum + activity.minutes.planned, 0);
  return (
    <>
      {languages.map((language) => (
        <StatusItem key={language}>
          <Words
            language={language}
            all={counted?.[language] ?? null}
            selected={language === written ? selected : 0}
          />
        </StatusItem>
      ))}
      <StatusItem>{frame.plannedOf(digits(planned), digits(minutes))}</StatusItem>
      <GapItem count={stale.size} say={frame.stale} actions={actions} />
      <GapItem count={missing.size} say={words.missing} actions={actions} />
      {state.position > 0 && (
        <StatusItem side="right">{words.block(state.position, state.count)}</StatusItem>
      )}
    </>
  );
}

type GapItemProps = { count: number; say: (count: number) => string; actions: AuthorActions };

/** How many blocks wait for a translator; a press goes to the next. */
function GapItem({ count, say, actions }: GapItemProps) {
  if (count === 0) return null;
  return (
    <StatusItem tone="unfinished">
      <button type="button" className={classes.statusButton} onClick={() => actions.goToNextGap(1)}>
        {say(count)}
      </button>
    </StatusItem>
  );
}

type WordsProps = { language: Language; all: number | null; selected: number };

/** How many words a text has or are selected in it, and how long they take to read. */
function Words({ language, all, selected }: WordsProps) {
  const frame = useWords(frameWords);
  const words = useWords(authorWords);
  const { [language]: name } = useWords(terms).language;
  if (all === null) return <span lang={language}>{name}</span>;
  return (
    <span title={words.readingTime(readingMinutes(all, language))}>
      <span lang={language}>
        {selected > 0 ? words.selectedWords(name, selected, all) : frame.words(name, all)}
      </span>
      {" · "}
      {words.minutes(readingMinutes(selected || all, language))}
    </span>
  );
}
