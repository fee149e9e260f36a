import { Button, Group, Modal } from "@mantine/core";
import { useState } from "react";
import { applyReview } from "../../../../shared/deck/draft/apply-review.ts";
import type { ReviewItem } from "../../../../shared/deck/draft/review.ts";
import type { Scene } from "../../../../shared/deck/scene.ts";
import { useEngine } from "../../../client/engine.ts";
import { useLoad } from "../../../client/use-load.ts";
import { draftingWords } from "../../../i18n/drafting-words.ts";
import { useWords } from "../../../i18n/words.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import type { SlidesContext } from "../slides-context.ts";
import { ReviewLine } from "./review-line.tsx";
import type { Drafting, OpenReview } from "./use-drafting.ts";
import classes from "./drafting.module.css";

type DialogProps = { context: SlidesContext; drafting: Drafting; review: OpenReview };

/** The slides as they would be if everything were taken. */
function useScenesThen({ session, record, language }: SlidesContext, { draft, items }: OpenReview) {
  const engine = useEngine();
  const all = new Set(items.map(({ key }) => key));
  const deck = applyReview(record.value, draft, items, all);
  const slides = deck.slides.map(({ id }) => id);
  const { state } = useLoad(`draft ${session.id} ${language}`, async () => {
    const scenes = await engine.slides.layout({ session: session.id, language, deck, slides });
    return new Map(
      deck.slides.map((slide) => [
        slide.origin?.key ?? slide.id,
        scenes.find((scene) => scene.slide === slide.id),
      ]),
    );
  });
  return state.kind === "ready" ? state.value : new Map<string, Scene | undefined>();
}

/** What a new draft would change, slide by slide, to take or to keep. */
export function ReviewDialog({ context, drafting, review }: DialogProps) {
  const words = useWords(draftingWords);
  const { items } = review;
  const proposed = items.filter(({ take }) => take).map(({ key }) => key);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set(proposed));
  const then = useScenesThen(context, review);
  const toggle = ({ key }: ReviewItem) =>
    setTaken((before) =>
      before.has(key)
        ? new Set([...before].filter((each) => each !== key))
        : new Set([...before, key]),
    );
  return (
    <Modal.Root opened onClose={drafting.close} size={880} centered>
      <Modal.Overlay />
      <Modal.Content aria-label={words.title}>
        <Modal.Body>
          <h2 className={classes.title}>{words.title}</h2>
          <p className={classes.intro}>{words.intro}</p>
          <ul className={classes.items}>
            {items.map((item) => (
              <ReviewLine
                key={item.key}
                context={context}
                item={item}
                then={then.get(item.key)}
                isTaken={taken.has(item.key)}
                onToggle={() => toggle(item)}
              />
            ))}
          </ul>
          <Group justify="space-between" mt="md">
            <TextButton onClick={() => setTaken(new Set(items.map(({ key }) => key)))}>
              {words.takeAll}
            </TextButton>
            <Group>
              <TextButton onClick={drafting.close}>{words.later}</TextButton>
              <Button variant="default" onClick={() => drafting.apply(new Set())}>
                {words.keepAll}
              </Button>
              <Button disabled={taken.size === 0} onClick={() => drafting.apply(taken)}>
                {words.apply(taken.size)}
              </Button>
            </Group>
          </Group>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
