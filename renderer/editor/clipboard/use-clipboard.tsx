import { notifications } from "@mantine/notifications";
import { useEffect, useMemo, useRef, type ClipboardEvent, type KeyboardEvent } from "react";
import { Editor, type Range, type RangeRef } from "slate";
import { convertWords, type Conversion } from "../../../shared/document/commands/convert-words.ts";
import type { Language } from "../../../shared/language/language.ts";
import { newId } from "../../../shared/lib/ids.ts";
import { useEngine } from "../../client/engine.ts";
import { frameWords } from "../../i18n/frame-words.ts";
import { useWords } from "../../i18n/words.ts";
import type { StudioEditor } from "../studio-editor.ts";
import { useSurroundings } from "../surroundings.ts";
import { clipOf, type Clip } from "./clip.ts";
import { copyOut } from "./copy-out.ts";
import { insertArrival } from "./insert-arrival.ts";
import { LegacyOffer } from "./legacy-offer.tsx";
import { PasteNotices, PasteWord } from "./paste-notices.tsx";
import { pasteWords } from "./paste-words.ts";

/** After how many milliseconds a person is told that pictures are being stored. */
const patience = 400;

type Port = Pick<StudioEditor, "insertData" | "setFragmentData">;

const connect = (editor: StudioEditor, port: Port): void => void Object.assign(editor, port);

/** Everything that leaves a text by the clipboard or comes into it by paste and drop. */
export function useClipboard(editor: StudioEditor, language: Language) {
  const engine = useEngine();
  const surroundings = useSurroundings();
  const words = useWords(pasteWords);
  const wantsPlain = useRef(false);
  const queue = useRef(Promise.resolve());
  const offers = useRef(new Set<string>());
  const { close: closeLabel } = useWords(frameWords);

  useEffect(() => {
    const open = offers.current;
    return () => open.forEach((id) => notifications.hide(id));
  }, []);

  useEffect(() => {
    const closeButtonProps = { "aria-label": closeLabel };
    const offer = (came: Range, conversions: readonly Conversion[]) => {
      const place = Editor.rangeRef(editor, came, { affinity: "inward" });
      const id = newId();
      offers.current.add(id);
      const close = () => notifications.hide(id);
      const convert = () => {
        const range = place.current;
        if (range) editor.story.together(() => convertWords(editor, range, conversions));
        close();
      };
      notifications.show({
        id,
        title: <PasteWord name="legacyTitle" />,
        message: <LegacyOffer conversions={conversions} onConvert={convert} onLeave={close} />,
        closeButtonProps,
        autoClose: false,
        onClose: () => {
          place.unref();
          offers.current.delete(id);
        },
      });
    };
    const take = async (clip: Clip, place: RangeRef | null) => {
      const working = newId();
      const waiting = setTimeout(
        () => notifications.show({ id: working, message: words.working, loading: true }),
        patience,
      );
      try {
        const { arrive } = await import("./arrive.ts");
        const { missingPicture } = words;
        const { blocks, notices, conversions } = await arrive(clip, { engine, missingPicture });
        const came =
          blocks.length > 0 ? insertArrival(editor, place?.current ?? null, blocks) : null;
        if (notices.length > 0) {
          const title = <PasteWord name="arrived" />;
          const message = <PasteNotices notices={notices} />;
          notifications.show({ title, message, closeButtonProps, autoClose: 20_000 });
        }
        if (came && conversions.length > 0) offer(came, conversions);
      } finally {
        place?.unref();
        clearTimeout(waiting);
        notifications.hide(working);
      }
    };
    connect(editor, {
      insertData: (data) => {
        const clip = clipOf(data, wantsPlain.current);
        wantsPlain.current = false;
        const place = editor.selection && Editor.rangeRef(editor, editor.selection);
        queue.current = queue.current.then(() => take(clip, place));
      },
      setFragmentData: (data) => copyOut(data, editor, surroundings, language),
    });
  }, [editor, engine, language, surroundings, words, closeLabel]);

  return useMemo(
    () => ({
      onPaste: (event: ClipboardEvent) => {
        event.preventDefault();
        editor.insertData(event.clipboardData);
      },
      onKeyDownCapture: ({ code, ctrlKey, metaKey, shiftKey }: KeyboardEvent) => {
        wantsPlain.current = code === "KeyV" && shiftKey && (ctrlKey || metaKey);
      },
    }),
    [editor],
  );
}
