import { Menu, Portal } from "@mantine/core";
import { IconGripVertical } from "@tabler/icons-react";
import { useState } from "react";
import { Editor, Transforms } from "slate";
import { duplicateBlock } from "../../../shared/document/commands/duplicate-block.ts";
import { indexOfBlock } from "../../../shared/document/commands/find.ts";
import { moveBlock } from "../../../shared/document/commands/move-block.ts";
import { removeBlock } from "../../../shared/document/commands/remove-block.ts";
import { useWords } from "../../i18n/words.ts";
import { runCommand } from "../run-command.ts";
import type { StudioEditor } from "../studio-editor.ts";
import { useBlockDrag } from "./use-block-drag.ts";
import { useHoveredBlock } from "./use-hovered-block.ts";
import { dragWords } from "./words.ts";
import classes from "./drag.module.css";

/** The handle beside the block under the pointer: dragged it moves the block, clicked it says what else. */
export function BlockHandle({ editor }: { editor: StudioEditor }) {
  const words = useWords(dragWords);
  const [isOpen, setOpen] = useState(false);
  const [isPressed, setPressed] = useState(false);
  const hovered = useHoveredBlock(editor, isOpen || isPressed);
  const drag = useBlockDrag(editor);
  if (!hovered) return null;
  const { id, top, left } = hovered;
  const run = (command: (target: StudioEditor) => unknown) => () => {
    const index = indexOfBlock(editor, id);
    if (index < 0) return;
    Transforms.select(editor, Editor.start(editor, [index]));
    runCommand(editor, (target) => void command(target));
  };
  return (
    <Portal>
      <Menu opened={isOpen} onChange={setOpen} position="right-start" withinPortal>
        <Menu.Target>
          <button
            type="button"
            data-handle
            tabIndex={-1}
            aria-label={words.handle}
            title={words.handle}
            className={classes.handle}
            data-dragging={drag.gap ? true : undefined}
            style={{ top, left }}
            onMouseDown={(event) => event.preventDefault()}
            onClickCapture={drag.click}
            onPointerDown={(event) => {
              setPressed(true);
              drag.begin(event, id);
            }}
            onPointerMove={drag.move}
            onPointerUp={() => {
              setPressed(false);
              drag.drop();
            }}
            onPointerCancel={() => {
              setPressed(false);
              drag.cancel();
            }}
          >
            <IconGripVertical size={14} stroke={1.75} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={run((target) => moveBlock(target, "up"))}>{words.up}</Menu.Item>
          <Menu.Item onClick={run((target) => moveBlock(target, "down"))}>{words.down}</Menu.Item>
          <Menu.Item onClick={run(duplicateBlock)}>{words.duplicate}</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={run(removeBlock)}>{words.remove}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {drag.gap && (
        <div
          className={classes.line}
          data-drop-line
          style={{ top: drag.gap.top, left: drag.gap.left, width: drag.gap.width }}
        />
      )}
    </Portal>
  );
}
