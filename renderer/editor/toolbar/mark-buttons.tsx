import { IconBold, IconDots, IconItalic, IconUnderline } from "@tabler/icons-react";
import { marks } from "../../../shared/document/nodes/text.ts";
import { clearMarks } from "../../../shared/document/commands/clear-marks.ts";
import { toggleMark } from "../../../shared/document/commands/toggle-mark.ts";
import { useWords } from "../../i18n/words.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { runCommand } from "../run-command.ts";
import type { SelectionState } from "../selection-state.ts";
import type { StudioEditor } from "../studio-editor.ts";
import { editorWords } from "../words.ts";
import { MenuButton } from "./menu-button.tsx";

type Props = { editor: StudioEditor; state: SelectionState };

const icon = { size: 16, stroke: 1.75 } as const;

/** The looks of the selected words: three at hand, the others in a menu. */
export function MarkButtons({ editor, state }: Props) {
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
