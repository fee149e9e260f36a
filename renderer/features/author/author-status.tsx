import { useEffect, useState } from "react";
import { Node, Range } from "slate";
import type { Session } from "../../../shared/curriculum/session.ts";
import type { Block } from "../../../shared/document/nodes/block.ts";
import { plainText } from "../../../shared/document/plain-text.ts";
import { readingMinutes } from "../../../shared/document/reading.ts";
import { countWords } from "../../../shared/document/words.ts";
import { languages, type Language } from "../../../shared/language/language.ts";
import { useObservable, type Observable } from "../../client/observable.ts";
import type { EditedRecord } from "../../client/use-record.ts";
import { blocksOf, type StudioEditor } from "../../editor/studio-editor.ts";
import type { SelectionState } from "../../editor/selection-state.ts";
import { useSurroundings } from "../../editor/surroundings.ts";
import type { Texts } from "../../editor/texts.ts";
import { useFormat } from "../../i18n/format.ts";
import { frameWords } from "../../i18n/frame-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { StatusItem } from "../../ui/frame/status-item.tsx";
import { authorWords } from "./words.ts";
import type { AuthorActions } from "./use-actions.ts";
import classes from "./author.module.css";

/** Milliseconds after the last key until words are counted again. */
const rest = 300;
const counts = new WeakMap<Block, number>();

function wordsIn(block: Block): number {
  const known = counts.get(block);
  if (known !== undefined) return known;
  const count = countWords(plainText(block));
  counts.set(block, count);
  return count;
}

const countIn = ({ editors }: Texts, language: Language): number =>
  blocksOf(editors[language]).reduce((sum, block) => sum + wordsIn(block), 0);

/** How many words are selected; 0 where the caret only stands. */
function selectedWords(editor: StudioEditor): number {
  const { selection } = editor;
  if (!selection || Range.isCollapsed(selection)) return 0;
  return countWords(plainText(Node.fragment(editor, selection) as Block[]));
}

const countBoth = (texts: Texts) => ({ en: countIn(texts, "en"), bn: countIn(texts, "bn") });

function useWordCounts(texts: Texts, editor: StudioEditor, changes: Observable<number>) {
  const [shown, setShown] = useState(() => ({ ...countBoth(texts), selected: 0 }));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = changes.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(
        () => setShown({ ...countBoth(texts), selected: selectedWords(editor) }),
        rest,
      );
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [changes, texts, editor]);
  return shown;
}

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
  const { language: names } = useWords(terms);
  const { digits } = useFormat();
  const counted = useWordCounts(texts, editor, changes);
  const { stale, missing } = useObservable(texts.state);
  const { activities, minutes } = record.value;
  const planned = activities.reduce((sum, activity) => sum + activity.minutes.planned, 0);
  return (
    <>
      {languages.map((language) => (
        <StatusItem key={language}>
          <span title={words.readingTime(readingMinutes(counted[language], language))}>
            <span lang={language}>
              {language === written && counted.selected > 0
                ? words.selectedWords(names[language], counted.selected, counted[language])
                : frame.words(names[language], counted[language])}
            </span>
            {" · "}
            {words.minutes(
              readingMinutes(
                (language === written && counted.selected) || counted[language],
                language,
              ),
            )}
          </span>
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
