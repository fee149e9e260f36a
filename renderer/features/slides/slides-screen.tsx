import { useLoadedDeck, useLoadedSession } from "../../client/session-record.ts";
import { useCurrentSession } from "../../client/studio.ts";
import { frameWords } from "../../i18n/frame-words.ts";
import { useWords } from "../../i18n/words.ts";
import { LoadedView } from "../../ui/loaded-view.tsx";
import { NoSession } from "../../ui/no-session.tsx";
import { SlidesEditor } from "./slides-editor.tsx";

export function SlidesScreen() {
  const words = useWords(frameWords);
  const session = useCurrentSession();
  if (!session) return <NoSession label={words.screens.slides} />;
  return <LoadedSlides key={session.id} id={session.id} />;
}

function LoadedSlides({ id }: { id: string }) {
  const session = useLoadedSession(id);
  const deck = useLoadedDeck(id);
  return (
    <LoadedView state={deck.state} reload={deck.reload}>
      {(loaded, load) => (
        <LoadedView state={session.state} reload={session.reload}>
          {(record) => (
            <SlidesEditor
              key={load}
              session={record.session}
              loaded={loaded}
              reload={deck.reload}
            />
          )}
        </LoadedView>
      )}
    </LoadedView>
  );
}
