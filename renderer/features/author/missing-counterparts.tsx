import { otherLanguage, type Language } from "../../../shared/language/language.ts";
import { useObservable } from "../../client/observable.ts";
import { useWords } from "../../i18n/words.ts";
import { useSurroundings } from "../../editor/surroundings.ts";
import { goToBlock } from "../../editor/go.ts";
import { beginInOther, copyToOther } from "../../editor/texts.ts";
import { editorWords } from "../../editor/words.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { authorWords } from "./words.ts";
import classes from "./author.module.css";

/** In the place of every block that only one language has: what the other could begin with. */
export function MissingCounterparts() {
  const { texts } = useSurroundings();
  const { rows, onlySource, onlyTranslation } = useObservable(texts.state).pairing();
  const translation = otherLanguage(texts.source);
  return (
    <>
      {onlySource.map((id) => (
        <Missing key={id} id={id} from={texts.source} row={rows.get(id)} />
      ))}
      {onlyTranslation.map((id) => (
        <Missing key={id} id={id} from={translation} row={rows.get(id)} />
      ))}
    </>
  );
}

function Missing({ id, from, row = 1 }: { id: string; from: Language; row?: number }) {
  const { texts } = useSurroundings();
  const words = useWords(editorWords);
  const { languageNames } = useWords(authorWords);
  const begin = () => {
    beginInOther(texts, id, from);
    requestAnimationFrame(() => goToBlock(texts.editors[otherLanguage(from)], id));
  };
  return (
    <div
      className={classes.missing}
      data-missing={id}
      data-column={from === texts.source ? 2 : 1}
      style={{ gridRow: row + 1 }}
    >
      <span>{words.missing}</span>
      <TextButton onClick={() => begin()}>{words.writeHere}</TextButton>
      <TextButton onClick={() => copyToOther(texts, id, from)}>
        {words.copyStart(languageNames[from])}
      </TextButton>
    </div>
  );
}
