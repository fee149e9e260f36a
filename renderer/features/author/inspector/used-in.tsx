import type { ReactNode } from "react";
import type { SelectionState } from "../../../editor/selection-state.ts";
import type { UsedThing } from "../../../../shared/document/uses.ts";
import { useEngine } from "../../../client/engine.ts";
import { useStudio } from "../../../client/studio.ts";
import { useLoad } from "../../../client/use-load.ts";
import { useSurroundings } from "../../../editor/surroundings.ts";
import { editorWords } from "../../../editor/words.ts";
import { useFormat } from "../../../i18n/format.ts";
import { reviewWords } from "../../../i18n/review-words.ts";
import { useWords } from "../../../i18n/words.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import classes from "./inspector.module.css";

/** What a block or what stands in it refers to, where texts of other sessions can do the same. */
export function usedThing({ block, inner }: SelectionState): UsedThing | null {
  if (inner?.type === "fact") return { kind: "fact", id: inner.fact };
  if (inner?.type === "cross-reference") return { kind: "session", id: inner.target.session };
  return block?.type === "image" ? { kind: "picture", id: block.asset } : null;
}

function UsedInRow({ children }: { children: ReactNode }) {
  const words = useWords(reviewWords);
  return (
    <dl className={classes.rows}>
      <dt>{words.usedIn}</dt>
      <dd className={classes.uses}>{children}</dd>
    </dl>
  );
}

/** The slides that were drafted from a block; each opens on the screen of slides. Nothing where none was. */
export function BlockUsedIn({ block }: { block: string }) {
  const { session, deck } = useSurroundings().references;
  const studio = useStudio();
  const { digits } = useFormat();
  const { readers } = useWords(editorWords);
  const slides = deck.slides.flatMap(({ id, origin }, index) => {
    const isFrom = origin?.sources.some((source) => source.of === "block" && source.id === block);
    return isFrom ? [{ id, number: index + 1 }] : [];
  });
  if (slides.length === 0) return null;
  return (
    <UsedInRow>
      {slides.map(({ id, number }) => (
        <TextButton key={id} onClick={() => studio.open("slides", session.id, id)}>
          {readers.slide} {digits(number)}
        </TextButton>
      ))}
    </UsedInRow>
  );
}

/** The sessions whose texts use a fact or picture, or refer to a session; each opens where it does. */
export function ThingUsedIn({ thing }: { thing: UsedThing }) {
  const engine = useEngine();
  const studio = useStudio();
  const { digits, text } = useFormat();
  const { state } = useLoad(`uses of ${thing.kind} ${thing.id}`, () => engine.finding.uses(thing));
  if (state.kind !== "ready" || state.value.length === 0) return null;
  return (
    <UsedInRow>
      {state.value.map(({ session, number, title, block }) => (
        <TextButton
          key={session}
          title={text(title)}
          onClick={() => studio.open("author", session, block)}
        >
          {digits(number)}
        </TextButton>
      ))}
    </UsedInRow>
  );
}
