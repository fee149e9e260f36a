import { IconDeviceDesktop, IconFileText, IconUser } from "@tabler/icons-react";
import type { ComponentType, MouseEvent } from "react";
import { useSlateStatic } from "slate-react";
import { indexOfBlock } from "../../../shared/document/commands/find.ts";
import { toggleReaderAt } from "../../../shared/document/commands/set-audience.ts";
import { readers, type Audience, type Reader } from "../../../shared/document/nodes/block.ts";
import { useWords } from "../../i18n/words.ts";
import { editorWords } from "../words.ts";
import classes from "../editor.module.css";

export const readerIcons: Readonly<
  Record<Reader, ComponentType<{ size?: number; stroke?: number }>>
> = { slide: IconDeviceDesktop, handout: IconFileText, trainer: IconUser };

/** Three tracks in the margin, always in the same order: where a block goes is seen at a glance. */
export function AudienceTracks({ id, audience }: { id: string; audience: Audience }) {
  const editor = useSlateStatic();
  const words = useWords(editorWords);
  const toggle = (event: MouseEvent, reader: Reader) => {
    event.preventDefault();
    toggleReaderAt(editor, indexOfBlock(editor, id), reader);
  };
  return (
    <span className={classes.tracks} contentEditable={false}>
      {readers.map((reader) => {
        const isOn = audience.includes(reader);
        const Icon = readerIcons[reader];
        const label = words.audienceOf(words.readers[reader], isOn);
        return (
          <button
            key={reader}
            type="button"
            tabIndex={-1}
            aria-pressed={isOn}
            aria-label={label}
            title={label}
            onMouseDown={(event) => toggle(event, reader)}
          >
            {isOn ? <Icon size={14} stroke={1.75} /> : <i />}
          </button>
        );
      })}
    </span>
  );
}
