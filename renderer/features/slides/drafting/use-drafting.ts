import { notifications } from "@mantine/notifications";
import { useMemo, useState } from "react";
import type { Deck } from "../../../../shared/deck/deck.ts";
import { applyReview } from "../../../../shared/deck/draft/apply-review.ts";
import { reviewDraft, type ReviewItem } from "../../../../shared/deck/draft/review.ts";
import { useEngine } from "../../../client/engine.ts";
import { toFault, type ClientFault } from "../../../client/faults.ts";
import { useLoad } from "../../../client/use-load.ts";
import { draftingWords } from "../../../i18n/drafting-words.ts";
import { useWords } from "../../../i18n/words.ts";
import { flushSaves } from "../../../client/save-hub.ts";
import type { SlidesContext } from "../slides-context.ts";

/** A draft that a person looks through, and what would change. */
export type OpenReview = { readonly draft: Deck; readonly items: readonly ReviewItem[] };

export type Drafting = {
  readonly review: OpenReview | null;
  readonly fault: ClientFault | null;
  /** Drafts from the text as it stands: into an empty deck at once, else for review. */
  readonly start: () => Promise<void>;
  readonly apply: (taken: ReadonlySet<string>) => void;
  readonly close: () => void;
  /** Slides whose source has changed since they were drafted. */
  readonly stale: readonly string[];
};

const staleIn = (deck: Deck, draft: Deck): string[] =>
  reviewDraft(deck, draft).flatMap((item) =>
    item.kind !== "new" && item.changes.length > 0 ? [item.slide.id] : [],
  );

const say = (message: string) => notifications.show({ message, withCloseButton: false });

type Drafted = Pick<SlidesContext, "session" | "record" | "select">;

export function useDrafting({ session, record, select }: Drafted): Drafting {
  const engine = useEngine();
  const words = useWords(draftingWords);
  const [review, setReview] = useState<OpenReview | null>(null);
  const [fault, setFault] = useState<ClientFault | null>(null);

  const { state } = useLoad(`newest draft ${session.id}`, () =>
    engine.slides.draft({ session: session.id }),
  );
  const stale = useMemo(
    () => (state.kind === "ready" ? staleIn(record.value, state.value) : []),
    [state, record.value],
  );
  const take = ({ draft, items }: OpenReview, taken: ReadonlySet<string>) => {
    record.change((deck) => applyReview(deck, draft, items, taken));
    setReview(null);
  };
  const fill = (open: OpenReview) => {
    take(open, new Set(open.items.map(({ key }) => key)));
    select(open.draft.slides[0]?.id ?? null);
    say(words.drafted(open.draft.slides.length));
  };
  const start = async () => {
    setFault(null);
    try {
      await flushSaves();
      const draft = await engine.slides.draft({ session: session.id });
      const open = { draft, items: reviewDraft(record.value, draft) };
      if (record.value.slides.length === 0) fill(open);
      else if (open.items.length === 0) say(words.nothing);
      else setReview(open);
    } catch (error) {
      setFault(toFault(error));
    }
  };
  return {
    review,
    fault,
    start,
    apply: (taken) => review && take(review, taken),
    close: () => setReview(null),
    stale,
  };
}
