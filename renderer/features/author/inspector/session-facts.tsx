import { walk } from "../../../../shared/document/walk.ts";
import { useSurroundings } from "../../../editor/surroundings.ts";
import { blocksOf, type StudioEditor } from "../../../editor/studio-editor.ts";
import { useRested } from "../../../editor/use-rested.ts";
import type { Block } from "../../../../shared/document/nodes/block.ts";
import { BilingualText } from "../../../ui/bilingual-text.tsx";
import { InspectorPart } from "../../../ui/frame/inspector.tsx";
import { useFormat } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/words.ts";
import { authorWords } from "../words.ts";
import classes from "./inspector.module.css";

const factsOf = new WeakMap<Block, readonly string[]>();

function factsIn(block: Block): readonly string[] {
  const known = factsOf.get(block);
  if (known) return known;
  const found: string[] = [];
  walk([block], (node) => {
    if ("type" in node && node.type === "fact") found.push(node.fact);
  });
  factsOf.set(block, found);
  return found;
}

const idsIn = (editor: StudioEditor): readonly string[] =>
  Array.from(new Set(blocksOf(editor).flatMap(factsIn)));

/** The facts that the text refers to, each once, with the value that stands in it. */
export function SessionFacts({ editor }: { editor: StudioEditor }) {
  const { texts, facts } = useSurroundings();
  const words = useWords(authorWords);
  const { digits } = useFormat();
  const ids = useRested(texts, factsIn, () => idsIn(editor)) ?? [];
  const used = ids.flatMap((id) => facts.filter((fact) => fact.id === id));
  return (
    <InspectorPart title={words.facts} action={<span>{digits(used.length)}</span>}>
      {used.length === 0 && <p className={classes.hint}>{words.noFacts}</p>}
      <ul className={classes.list}>
        {used.map((fact) => (
          <li key={fact.id}>
            <BilingualText text={fact.name} />
            <BilingualText text={fact.value} />
          </li>
        ))}
      </ul>
    </InspectorPart>
  );
}
