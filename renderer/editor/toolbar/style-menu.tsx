import { toggleQuote } from "../../../shared/document/commands/toggle-quote.ts";
import { turnInto } from "../../../shared/document/commands/turn-into.ts";
import { useFormat } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { runCommand } from "../run-command.ts";
import type { SelectionState } from "../selection-state.ts";
import type { StudioEditor } from "../studio-editor.ts";
import { editorWords } from "../words.ts";
import { MenuButton, type MenuEntry } from "./menu-button.tsx";

type Props = { editor: StudioEditor; state: SelectionState };

/** What the text block with the caret is: a paragraph, a heading, a quotation. */
export function StyleMenu({ editor, state }: Props) {
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
