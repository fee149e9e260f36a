import {
  IconBold,
  IconChartDonut,
  IconDots,
  IconHash,
  IconItalic,
  IconKey,
  IconLink,
  IconList,
  IconTable,
  IconUnderline,
} from "@tabler/icons-react";
import { calloutKinds } from "../../../shared/document/nodes/callout.ts";
import { marks } from "../../../shared/document/nodes/text.ts";
import { addColumn } from "../../../shared/document/commands/add-column.ts";
import { addRow } from "../../../shared/document/commands/add-row.ts";
import { clearMarks } from "../../../shared/document/commands/clear-marks.ts";
import { insertDiagram } from "../../../shared/document/commands/insert-diagram.ts";
import { insertExerciseLines } from "../../../shared/document/commands/insert-exercise-lines.ts";
import { insertFact } from "../../../shared/document/commands/insert-inline.ts";
import { insertPageBreak } from "../../../shared/document/commands/insert-page-break.ts";
import { insertTable } from "../../../shared/document/commands/insert-table.ts";
import { removeColumn } from "../../../shared/document/commands/remove-column.ts";
import { removeRow } from "../../../shared/document/commands/remove-row.ts";
import { setCallout } from "../../../shared/document/commands/set-callout.ts";
import { removeLink, setLink } from "../../../shared/document/commands/set-link.ts";
import { toggleHeader } from "../../../shared/document/commands/toggle-header.ts";
import { toggleList } from "../../../shared/document/commands/toggle-list.ts";
import { toggleMark } from "../../../shared/document/commands/toggle-mark.ts";
import { toggleQuote } from "../../../shared/document/commands/toggle-quote.ts";
import { turnInto } from "../../../shared/document/commands/turn-into.ts";
import type { Language } from "../../../shared/language/language.ts";
import { useFormat } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { UndoButtons } from "../../ui/undo-buttons.tsx";
import { diagramKinds, firstData } from "../diagram/first-data.ts";
import { calloutIcons } from "../elements/callout-view.tsx";
import { runCommand } from "../run-command.ts";
import type { SelectionState } from "../selection-state.ts";
import type { StudioEditor } from "../studio-editor.ts";
import { editorWords } from "../words.ts";
import { FactForm } from "./fact-form.tsx";
import { InsertMore } from "./insert-more.tsx";
import { LineForm } from "./line-form.tsx";
import { MenuButton, type MenuEntry } from "./menu-button.tsx";
import { PictureButton } from "./picture-button.tsx";
import { PopoverButton } from "./popover-button.tsx";
import classes from "./toolbar.module.css";

type Props = { editor: StudioEditor; language: Language; state: SelectionState };

const icon = { size: 16, stroke: 1.75 } as const;

/** The tools for the text that has the caret. */
export function Toolbar({ editor, language, state }: Props) {
  const words = useWords(editorWords);
  const run = (command: (editor: StudioEditor) => void) => runCommand(editor, command);
  return (
    <div className={classes.bar} role="toolbar" aria-label={words.tools} data-pane-start>
      <UndoButtons
        undo={() => run((target) => target.undo())}
        redo={() => run((target) => target.redo())}
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

function StyleMenu({ editor, state }: Omit<Props, "language">) {
  const words = useWords(editorWords);
  const { digits } = useFormat();
  const levels = [1, 2, 3, 4] as const;
  const nameOf = (style: SelectionState["style"]) =>
    typeof style === "number" ? words.heading(digits(style)) : words.paragraph;
  const shown =
    state.block && state.style === null ? words.blocks[state.block.type] : nameOf(state.style);
  const entries: MenuEntry[] = (["paragraph", ...levels] as const).map((style) => ({
    label: nameOf(style),
    isOn: state.style === style && !state.inQuote,
    run: () => runCommand(editor, () => turnInto(editor, style)),
  }));
  const quote = {
    label: words.quote,
    isOn: state.inQuote,
    run: () => runCommand(editor, toggleQuote),
  };
  return <MenuButton label={words.textStyle} text={shown} entries={[...entries, null, quote]} />;
}

function MarkButtons({ editor, state }: Omit<Props, "language">) {
  const words = useWords(editorWords);
  const shown = [
    ["bold", IconBold],
    ["italic", IconItalic],
    ["underline", IconUnderline],
  ] as const;
  const others = marks.filter((mark) => shown.every(([each]) => each !== mark));
  return (
    <>
      {shown.map(([mark, Icon]) => (
        <IconButton
          key={mark}
          label={words.marks[mark]}
          aria-pressed={state.marks.includes(mark)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => runCommand(editor, () => toggleMark(editor, mark))}
        >
          <Icon {...icon} />
        </IconButton>
      ))}
      <MenuButton
        label={words.moreMarks}
        icon={<IconDots {...icon} />}
        entries={[
          ...others.map((mark) => ({
            label: words.marks[mark],
            isOn: state.marks.includes(mark),
            run: () => runCommand(editor, () => toggleMark(editor, mark)),
          })),
          null,
          { label: words.plainText, run: () => runCommand(editor, clearMarks) },
        ]}
      />
    </>
  );
}

function TableMenu({ editor, state }: Omit<Props, "language">) {
  const words = useWords(editorWords);
  const { digits } = useFormat();
  const run = (command: () => unknown) => () => runCommand(editor, () => void command());
  const sizes = [
    [3, 2],
    [3, 3],
    [5, 4],
  ] as const;
  const insert = sizes.map(([rows, columns]) => ({
    label: words.tableSize(digits(rows), digits(columns)),
    run: run(() => insertTable(editor, rows, columns)),
  }));
  const change: MenuEntry[] = [
    { label: words.rowAbove, run: run(() => addRow(editor, "above")) },
    { label: words.rowBelow, run: run(() => addRow(editor, "below")) },
    { label: words.columnLeft, run: run(() => addColumn(editor, "left")) },
    { label: words.columnRight, run: run(() => addColumn(editor, "right")) },
    null,
    { label: words.removeRow, run: run(() => removeRow(editor)) },
    { label: words.removeColumn, run: run(() => removeColumn(editor)) },
    null,
    { label: words.headerRow, run: run(() => toggleHeader(editor, "headerRow")) },
    { label: words.headerColumn, run: run(() => toggleHeader(editor, "headerColumn")) },
  ];
  return (
    <MenuButton
      label={state.inTable ? words.table : words.insertTable}
      icon={<IconTable {...icon} />}
      entries={state.inTable ? change : insert}
    />
  );
}

function LinkButton({ editor, state }: Omit<Props, "language">) {
  const words = useWords(editorWords);
  const url = state.inner?.type === "link" ? state.inner.url : "";
  return (
    <PopoverButton label={words.link} icon={<IconLink {...icon} />}>
      {(close) => (
        <>
          <LineForm
            label={words.address}
            submit={words.setLink}
            hint={words.badAddress}
            initial={url}
            onSubmit={(typed) => {
              const isSet = setLink(editor, typed);
              if (isSet) runCommand(editor, close);
              return isSet;
            }}
          />
          {url && (
            <button
              type="button"
              className={classes.word}
              onClick={() => {
                close();
                runCommand(editor, removeLink);
              }}
            >
              {words.removeLink}
            </button>
          )}
        </>
      )}
    </PopoverButton>
  );
}
