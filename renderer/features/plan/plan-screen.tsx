import { useLoadedDeck, useLoadedSession } from "../../client/session-record.ts";
import { useCurrentSession } from "../../client/studio.ts";
import { frameWords } from "../../i18n/frame-words.ts";
import { useWords } from "../../i18n/words.ts";
import { LoadedView } from "../../ui/loaded-view.tsx";
import { NoSession } from "../../ui/no-session.tsx";
import { PlanEditor } from "./plan-editor.tsx";

export function PlanScreen() {
  const words = useWords(frameWords);
  const session = useCurrentSession();
  if (!session) return <NoSession label={words.screens.plan} />;
  return <LoadedPlan key={session.id} id={session.id} />;
}

function LoadedPlan({ id }: { id: string }) {
  const session = useLoadedSession(id);
  const deck = useLoadedDeck(id);
  return (
    <LoadedView state={session.state} reload={session.reload}>
      {(loaded, load) => (
        <LoadedView state={deck.state} reload={deck.reload}>
          {({ deck: { slides } }) => (
            <PlanEditor key={load} loaded={loaded} slides={slides} reload={session.reload} />
          )}
        </LoadedView>
      )}
    </LoadedView>
  );
}
