import { IconArrowBackUp, IconArrowForwardUp } from "@tabler/icons-react";
import { frameWords } from "../i18n/frame-words.ts";
import { useWords } from "../i18n/words.ts";
import { IconButton } from "./icon-button.tsx";

type UndoButtonsProps = {
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
};

export function UndoButtons({ undo, redo, canUndo, canRedo }: UndoButtonsProps) {
  const words = useWords(frameWords);
  return (
    <>
      <IconButton label={words.undo} disabled={!canUndo} onClick={undo}>
        <IconArrowBackUp size={16} stroke={1.75} />
      </IconButton>
      <IconButton label={words.redo} disabled={!canRedo} onClick={redo}>
        <IconArrowForwardUp size={16} stroke={1.75} />
      </IconButton>
    </>
  );
}
