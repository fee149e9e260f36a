import { IconChartDonut, IconHash, IconKey, IconList } from "@tabler/icons-react";
import { calloutKinds } from "../../../shared/document/nodes/callout.ts";
import { insertDiagram } from "../../../shared/document/commands/insert-diagram.ts";
import { insertExerciseLines } from "../../../shared/document/commands/insert-exercise-lines.ts";
import { insertFact } from "../../../shared/document/commands/insert-inline.ts";
import { insertPageBreak } from "../../../shared/document/commands/insert-page-break.ts";
import { setCallout } from "../../../shared/document/commands/set-callout.ts";
import { toggleList } from "../../../shared/document/commands/toggle-list.ts";
import type { Language } from "../../../shared/language/language.ts";
import { useWords } from "../../i18n/words.ts";
import { UndoButtons } from "../../ui/undo-buttons.tsx";
import { diagramKinds, firstData } from "../diagram/first-data.ts";
import { calloutIcons } from "../elements/callout-view.tsx";
import { runCommand } from "../run-command.ts";
import type { SelectionState } from "../selection-state.ts";
import type { StudioEditor } from "../studio-editor.ts";
import { editorWords } from "../words.ts";
import { FactForm } from "./fact-form.tsx";
import { InsertMore } from "./insert-more.tsx";
import { MenuButton } from "./menu-button.tsx";
import { PictureButton } from "./picture-button.tsx";
import { PopoverButton } from "./popover-button.tsx";
import classes from "./toolbar.module.css";
import { StyleMenu } from "./style-menu.tsx";
import { MarkButtons } from "./mark-buttons.tsx";
import { TableMenu } from "./table-menu.tsx";
import { LinkButton } from "./link-button.tsx";

type Props = { editor: StudioEditor; language: Language; state: SelectionState };

const icon = { size: 16, stroke: 1.75 } as const;

/** The tools for the text that has the caret. */
export function Toolbar({ editor, language, state }: Props) {
  const words = useWords(editorWords);
  const run = (command: (editor: StudioEditor) => void) => runCommand(editor, command);
  return (
    <div className={classes.bar} role="toolbar" aria-label={words.tools} data-pane-start>
      <UndoButtons
        undo={() => editor.undo()}
        redo={() => editor.redo()}
        canUndo={state.canUndo}
        canRedo={state.canRedo}
      />
      <i />
      <StyleMenu editor={editor} state={state} />
      <i />
      <MarkButtons editor={editor} state={state} />
      <i />
      <MenuButton
        label={words.list}
        icon={<IconList {...icon} />}
        entries={(["bulleted", "numbered"] as const).map((style) => ({
          label: style === "bulleted" ? words.bulletedList : words.numberedList,
          isOn: state.list === style,
          run: () => run(() => toggleList(editor, style)),
        }))}
      />
      <TableMenu editor={editor} state={state} />
      <PictureButton editor={editor} language={language} />
      <MenuButton
        label={words.diagram}
        icon={<IconChartDonut {...icon} />}
        entries={diagramKinds.map((kind) => ({
          label: words.diagrams[kind],
          run: () => run(() => insertDiagram(editor, firstData(kind, language))),
        }))}
      />
      <LinkButton editor={editor} state={state} />
      <i />
      <PopoverButton label={words.fact} icon={<IconHash {...icon} />} text={words.fact}>
        {(close) => (
          <FactForm
            language={language}
            onPick={(fact) => {
              close();
              run(() => insertFact(editor, fact));
            }}
          />
        )}
      </PopoverButton>
      <MenuButton
        label={words.callout}
        icon={<IconKey {...icon} />}
        text={words.callout}
        entries={calloutKinds.map((kind) => {
          const Icon = calloutIcons[kind];
          return {
            label: words.callouts[kind],
            icon: <Icon {...icon} />,
            isOn: state.callout === kind,
            run: () => run(() => setCallout(editor, kind)),
          };
        })}
      />
      <InsertMore
        editor={editor}
        language={language}
        entries={[
          {
            label: words.exerciseLines,
            run: () => run(() => insertExerciseLines(editor)),
          },
          { label: words.pageBreak, run: () => run(() => insertPageBreak(editor)) },
        ]}
      />
    </div>
  );
}
