import { useCurrentSession } from "../../client/studio.ts";
import { useWords } from "../../i18n/words.ts";
import { LoadedView } from "../../ui/loaded-view.tsx";
import { NoSession } from "../../ui/no-session.tsx";
import { Author } from "./author.tsx";
import { useMaterial } from "./material.ts";
import { authorWords } from "./words.ts";

/** The screen where a session's text is written, in one language or both. */
export function AuthorScreen() {
  const session = useCurrentSession();
  const words = useWords(authorWords);
  if (!session) return <NoSession label={words.author} />;
  return <LoadedAuthor id={session.id} />;
}

function LoadedAuthor({ id }: { id: string }) {
  const { state, reload } = useMaterial(id);
  return (
    <LoadedView state={state} reload={reload}>
      {(material, load) => <Author key={`${id} ${load}`} material={material} reload={reload} />}
    </LoadedView>
  );
}
