import { IconRefresh } from "@tabler/icons-react";
import type { Block } from "../../../shared/document/nodes/block.ts";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { useSurroundings } from "../surroundings.ts";
import { markTranslated, untranslated } from "../texts.ts";
import { editorWords } from "../words.ts";
import classes from "../editor.module.css";

/** Says that a translation is older than its source; never stands in the way. */
export function StaleMark({ block }: { block: Block }) {
  const words = useWords(editorWords);
  const language = useLanguage();
  const { texts } = useSurroundings();
  const isCopy = block.basis === untranslated;
  return (
    <span className={classes.stale} contentEditable={false} lang={language}>
      <IconRefresh size={14} stroke={1.75} aria-hidden />
      <strong>{isCopy ? words.untranslated : words.stale}</strong>
      {!isCopy && <span>{words.sourceChanged}</span>}
      <button
        type="button"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => markTranslated(texts, block.id)}
      >
        {words.upToDate}
      </button>
    </span>
  );
}
