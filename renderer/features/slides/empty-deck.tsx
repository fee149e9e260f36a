import { Button } from "@mantine/core";
import { IconSparkles } from "@tabler/icons-react";
import { useEngine } from "../../client/engine.ts";
import { useLoad } from "../../client/use-load.ts";
import { draftingWords } from "../../i18n/drafting-words.ts";
import { useFormat } from "../../i18n/format.ts";
import { slidesWords } from "../../i18n/slides-words.ts";
import { useWords } from "../../i18n/words.ts";
import { AddSlide } from "./add-slide.tsx";
import type { Drafting } from "./drafting/use-drafting.ts";
import type { SlidesContext } from "./slides-context.ts";
import classes from "./slides.module.css";

/** A deck without slides: what the text would give, or a slide of one's own. */
export function EmptyDeck({ context, drafting }: { context: SlidesContext; drafting: Drafting }) {
  const words = useWords(slidesWords);
  const draft = useWords(draftingWords);
  const format = useFormat();
  const engine = useEngine();
  const session = context.session.id;
  const { state } = useLoad(`first draft ${session}`, () => engine.slides.draft({ session }));
  const count = state.kind === "ready" ? state.value.slides.length : null;
  return (
    <div className={classes.empty}>
      <p>
        <strong>{words.empty}</strong> {words.emptyHint}
      </p>
      <div className={classes.emptyActions}>
        <Button
          leftSection={<IconSparkles size={16} stroke={1.75} aria-hidden />}
          onClick={() => void drafting.start()}
        >
          {count === null ? draft.draft : draft.first(format.digits(count))}
        </Button>
        <AddSlide context={context} />
      </div>
    </div>
  );
}
