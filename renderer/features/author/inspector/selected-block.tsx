import { IconDeviceDesktop, IconFileText, IconUser } from "@tabler/icons-react";
import { readers } from "../../../../shared/document/nodes/block.ts";
import { toggleReader } from "../../../../shared/document/commands/set-audience.ts";
import type { Language } from "../../../../shared/language/language.ts";
import type { SelectionState } from "../../../editor/selection-state.ts";
import type { StudioEditor } from "../../../editor/studio-editor.ts";
import { editorWords } from "../../../editor/words.ts";
import { useFormat } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/words.ts";
import { InspectorPart } from "../../../ui/frame/inspector.tsx";
import { authorWords } from "../words.ts";
import { BlockForm } from "./block-form.tsx";
import { BlockUsedIn, ThingUsedIn, usedThing } from "./used-in.tsx";
import { InnerForm } from "./inner-form.tsx";
import classes from "./inspector.module.css";

const readerIcons = { slide: IconDeviceDesktop, handout: IconFileText, trainer: IconUser };

type Props = { editor: StudioEditor; language: Language; state: SelectionState };

/** The block with the caret: what it is, where it goes, and what cannot be typed into it directly. */
export function SelectedBlock({ editor, language, state }: Props) {
  const words = useWords(authorWords);
  const names = useWords(editorWords);
  const { block } = state;
  const thing = usedThing(state);
  if (!block) {
    return (
      <InspectorPart title={words.selectedBlock}>
        <p className={classes.hint}>{words.nothingSelected}</p>
      </InspectorPart>
    );
  }
  return (
    <InspectorPart title={words.selectedBlock}>
      <dl className={classes.rows}>
        <dt>{words.kind}</dt>
        <dd>
          <KindName block={block} />
        </dd>
        <dt>{words.goesTo}</dt>
        <dd>
          {readers.map((reader) => {
            const Icon = readerIcons[reader];
            return (
              <button
                key={reader}
                type="button"
                className={classes.reader}
                aria-pressed={block.audience.includes(reader)}
                onClick={() => toggleReader(editor, reader)}
              >
                <Icon size={14} stroke={1.75} />
                {names.readers[reader]}
              </button>
            );
          })}
        </dd>
      </dl>
      <BlockUsedIn block={block.id} />
      <BlockForm key={block.id} editor={editor} language={language} block={block} />
      {state.inner && <InnerForm editor={editor} language={language} element={state.inner} />}
      {thing && <ThingUsedIn key={`${thing.kind} ${thing.id}`} thing={thing} />}
    </InspectorPart>
  );
}

function KindName({ block }: { block: NonNullable<SelectionState["block"]> }) {
  const names = useWords(editorWords);
  const { digits } = useFormat();
  if (block.type === "callout") return <>{names.callouts[block.kind]}</>;
  if (block.type === "heading") return <>{names.heading(digits(block.level))}</>;
  if (block.type === "list") {
    return <>{block.style === "numbered" ? names.numberedList : names.bulletedList}</>;
  }
  if (block.type === "diagram") return <>{names.diagrams[block.data.kind]}</>;
  return <>{names.blocks[block.type]}</>;
}
