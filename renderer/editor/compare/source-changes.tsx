import { useSyncExternalStore } from "react";
import { crossReferenceText, factText } from "../../../shared/composition/references.ts";
import type { Block } from "../../../shared/document/nodes/block.ts";
import type { CrossReference, FactReference } from "../../../shared/document/nodes/inline.ts";
import { plainText } from "../../../shared/document/plain-text.ts";
import { compareWords, type WordChange } from "../../../shared/language/compare-words.ts";
import { useEngine } from "../../client/engine.ts";
import { useLoad } from "../../client/use-load.ts";
import { reviewWords } from "../../i18n/review-words.ts";
import { useWords } from "../../i18n/words.ts";
import { LoadedView } from "../../ui/loaded-view.tsx";
import { blocksOf } from "../studio-editor.ts";
import { useSurroundings, type Surroundings } from "../surroundings.ts";
import classes from "./compare.module.css";

/** What changed in the source of a block since its translation was made, word by word. */
export function SourceChanges({ id, basis }: { id: string; basis: string }) {
  const engine = useEngine();
  const surroundings = useSurroundings();
  const words = useWords(reviewWords);
  const { texts, references } = surroundings;
  const session = references.session.id;
  const { state, reload } = useLoad(`former ${session} ${id} ${basis}`, () =>
    engine.review.formerBlock({ session, block: id, basis }),
  );
  const source = useSourceBlock(id);
  const name = words.inLanguage[texts.source];
  return (
    <section className={classes.changes} aria-label={words.changes(name)}>
      <h4>{words.changes(name)}</h4>
      <LoadedView state={state} reload={reload}>
        {({ block }) => (
          <Difference before={block} after={source ?? null} surroundings={surroundings} />
        )}
      </LoadedView>
    </section>
  );
}

/** The block of the source as it stands, also while somebody writes in it. */
function useSourceBlock(id: string): Block | undefined {
  const { texts } = useSurroundings();
  const editor = texts.editors[texts.source];
  return useSyncExternalStore(texts.changed.listen, () =>
    blocksOf(editor).find((block) => block.id === id),
  );
}

type DifferenceProps = { before: Block | null; after: Block | null; surroundings: Surroundings };

function Difference({ before, after, surroundings }: DifferenceProps) {
  const words = useWords(reviewWords);
  const { texts, facts, references } = surroundings;
  const { source: language } = texts;
  const wordsOf = (node: FactReference | CrossReference) =>
    node.type === "fact"
      ? `#${factText(node, facts, language)}`
      : crossReferenceText(node, references, language);
  const read = (block: Block | null) => (block ? plainText(block, wordsOf) : "");
  if (!before) {
    return (
      <>
        <p className={classes.hint}>{words.formerUnknown}</p>
        <p lang={language}>{read(after)}</p>
      </>
    );
  }
  const changes = compareWords(read(before), read(after));
  const isSame = changes.every(({ kind }) => kind === "same");
  return (
    <>
      {isSame && <p className={classes.hint}>{words.sameWords}</p>}
      <p lang={language} className={classes.words}>
        {changes.map((change, index) => (
          <Change key={index} change={change} />
        ))}
      </p>
    </>
  );
}

function Change({ change: { kind, text } }: { change: WordChange }) {
  if (kind === "gone") return <del>{text}</del>;
  if (kind === "new") return <ins>{text}</ins>;
  return <span>{text}</span>;
}
