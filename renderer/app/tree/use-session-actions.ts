import { notifications } from "@mantine/notifications";
import { createElement } from "react";
import type { Overview, SessionSummary } from "../../../shared/contract/views.ts";
import { textIn } from "../../../shared/language/bilingual.ts";
import { useEngine } from "../../client/engine.ts";
import { toFault } from "../../client/faults.ts";
import { flushSaves, noteSaved } from "../../client/save-hub.ts";
import { useStudio } from "../../client/studio.ts";
import { faultWords } from "../../i18n/fault-words.ts";
import { frameWords } from "../../i18n/frame-words.ts";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { TextButton } from "../../ui/text-button.tsx";
import type { TreeRow } from "./rows.ts";

/** The session after another in the curriculum, or the one before the last. */
function neighbourOf(session: SessionSummary, overview: Overview): string | null {
  const ids = overview.modules.flatMap(({ sessions }) => sessions.map(({ id }) => id));
  const index = ids.indexOf(session.id);
  return ids[index + 1] ?? ids[index - 1] ?? null;
}

/** Does a thing to a session, loads the overview again, and tells where it failed. */
export function useSessionActions() {
  const engine = useEngine();
  const studio = useStudio();
  const language = useLanguage();
  const words = useWords(frameWords);
  const sayFault = useWords(faultWords);

  const act = async (action: () => Promise<unknown>) => {
    try {
      await flushSaves();
      await action();
      await studio.refresh();
      noteSaved();
    } catch (error) {
      const { happened, kept, todo } = sayFault(toFault(error));
      notifications.show({ color: "red", title: happened, message: `${kept} ${todo}` });
    }
  };

  const move = (row: TreeRow, step: 1 | -1) => {
    if (row.kind !== "session") return;
    const position = row.position + step;
    if (position < 0 || position >= row.module.sessions.length) return;
    void act(() => engine.session.move({ id: row.session.id, module: row.module.id, position }));
  };

  const remove = (session: SessionSummary) => {
    const note = `removed-${session.id}`;
    const restore = () => {
      notifications.hide(note);
      void act(() => engine.session.restore({ id: session.id }));
    };
    const announce = () =>
      notifications.show({
        id: note,
        title: words.removed(textIn(session.title, language)),
        message: createElement(
          "span",
          null,
          `${words.removedKept} `,
          createElement(TextButton, { onClick: restore }, words.undo),
        ),
      });
    if (studio.route.get().session === session.id) {
      studio.open(studio.route.get().screen, neighbourOf(session, studio.overview.get()));
    }
    void act(() => engine.session.remove({ id: session.id }).then(announce));
  };

  const create = async (module: string, title: { en: string; bn: string }) => {
    await act(async () => {
      const { id } = await engine.session.create({ module, title });
      await studio.refresh();
      studio.open("author", id);
    });
  };

  return { move, remove, create };
}
