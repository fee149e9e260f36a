import { Fragment, type MouseEvent } from "react";
import { Editor, Transforms } from "slate";
import { ReactEditor } from "slate-react";
import type { Session } from "../../../shared/curriculum/session.ts";
import { insertParagraphAfter } from "../../../shared/document/commands/break-block.ts";
import { languages, type Language } from "../../../shared/language/language.ts";
import type { Reader } from "../../../shared/document/nodes/block.ts";
import type { EditedRecord } from "../../client/use-record.ts";
import { useWords } from "../../i18n/words.ts";
import type { PaneActions } from "../../editor/keyboard.ts";
import { SideBySideContext, useSurroundings } from "../../editor/surroundings.ts";
import { blocksOf, type StudioEditor } from "../../editor/studio-editor.ts";
import { TextPane } from "../../editor/text-pane.tsx";
import { MissingCounterparts } from "./missing-counterparts.tsx";
import { TitleField } from "./title-field.tsx";
import type { View } from "./view.ts";
import { authorWords } from "./words.ts";
import classes from "./author.module.css";

type Props = {
  view: View;
  /** As whose document it is shown, to be read; null while it is written. */
  reader: Reader | null;
  number: string;
  record: EditedRecord<Session>;
  actions: PaneActions;
  onChange: (language: Language) => void;
  onFocus: (language: Language) => void;
};

/** The page that is written on: one column, or both languages with their blocks level. */
export function Sheet({ view, reader, number, record, actions, onChange, onFocus }: Props) {
  const words = useWords(authorWords);
  const { texts } = useSurroundings();
  const isSideBySide = view === "both";
  const shown = isSideBySide ? [texts.source, other(texts.source)] : [view];
  const writeBelow = (event: MouseEvent) => {
    if (event.target === event.currentTarget && !reader)
      writeAtEnd(texts.editors[shown[0] ?? "en"]);
  };
  return (
    <SideBySideContext value={isSideBySide}>
      <div className={classes.scroller}>
        <div
          className={classes.sheet}
          data-side-by-side={isSideBySide || undefined}
          onClick={writeBelow}
        >
          {shown.map((language, index) => (
            <Fragment key={language}>
              <TitleField language={language} number={number} record={record} column={index + 1} />
              <TextPane
                column={index + 1}
                language={language}
                reader={reader}
                label={words.textIn[language]}
                actions={actions}
                onChange={onChange}
                onFocus={onFocus}
              />
            </Fragment>
          ))}
          {isSideBySide && !reader && <MissingCounterparts />}
        </div>
      </div>
    </SideBySideContext>
  );
}

const other = (language: Language): Language =>
  languages.find((each) => each !== language) ?? language;

/** A click under the text goes to its end, onto a line of its own where a table or picture ends it. */
function writeAtEnd(editor: StudioEditor): void {
  Transforms.select(editor, Editor.end(editor, []));
  const last = blocksOf(editor).at(-1);
  if (last && !["paragraph", "heading", "list"].includes(last.type)) insertParagraphAfter(editor);
  ReactEditor.focus(editor);
}
