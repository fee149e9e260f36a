import type { Session } from "../../../../shared/curriculum/session.ts";
import type { Language } from "../../../../shared/language/language.ts";
import type { Observable } from "../../../client/observable.ts";
import type { EditedRecord } from "../../../client/use-record.ts";
import type { SelectionState } from "../../../editor/selection-state.ts";
import type { StudioEditor } from "../../../editor/studio-editor.ts";
import { Inspector } from "../../../ui/frame/inspector.tsx";
import { CommentsPart } from "./comments-part.tsx";
import { Outcomes } from "./outcomes.tsx";
import { Outline } from "./outline.tsx";
import { PlacedIn } from "./placed-in.tsx";
import { SelectedBlock } from "./selected-block.tsx";
import { SessionStatusPart } from "./session-status.tsx";
import { SessionFacts } from "./session-facts.tsx";
import { TranslationPart } from "./translation-part.tsx";
import type { AuthorActions } from "../use-actions.ts";

type Props = {
  record: EditedRecord<Session>;
  editor: StudioEditor;
  language: Language;
  state: SelectionState;
  changes: Observable<number>;
  actions: AuthorActions;
};

/** What belongs to the session and to the block with the caret. */
export function AuthorInspector(props: Props) {
  const { record, editor, language, state, changes, actions } = props;
  return (
    <Inspector>
      <SessionStatusPart record={record} />
      <TranslationPart actions={actions} />
      <CommentsPart actions={actions} />
      <Outcomes record={record} />
      <SelectedBlock editor={editor} language={language} state={state} />
      <Outline editor={editor} language={language} changes={changes} position={state.position} />
      <SessionFacts editor={editor} />
      <PlacedIn session={record.value.id} />
    </Inspector>
  );
}
