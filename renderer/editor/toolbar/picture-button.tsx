import { Button, Popover, Textarea } from "@mantine/core";
import { IconPhoto } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { insertImage } from "../../../shared/document/commands/insert-image.ts";
import { assertNever } from "../../../shared/lib/assert-never.ts";
import type { Language } from "../../../shared/language/language.ts";
import { useEngine } from "../../client/engine.ts";
import { useWords } from "../../i18n/words.ts";
import { FileInput } from "../../ui/file-input.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import type { PasteNotice } from "../clipboard/arrive.ts";
import { PasteNotices } from "../clipboard/paste-notices.tsx";
import type { PictureOutcome } from "../pictures/store-picture.ts";
import { runCommand } from "../run-command.ts";
import type { StudioEditor } from "../studio-editor.ts";
import { editorWords } from "../words.ts";
import classes from "./toolbar.module.css";

function noticesOf(outcome: PictureOutcome): readonly PasteNotice[] {
  switch (outcome.kind) {
    case "stored":
      return [];
    case "broken":
      return [{ kind: "pictures-broken", count: 1 }];
    case "refused":
      return [{ kind: "picture-huge", megapixels: outcome.megapixels }];
    case "fault":
      return [outcome];
    default:
      return assertNever(outcome);
  }
}

/** Takes a picture from a file, stores it, and asks what it shows before it is set. */
export function PictureButton({ editor, language }: { editor: StudioEditor; language: Language }) {
  const engine = useEngine();
  const words = useWords(editorWords);
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<PictureOutcome | null>(null);
  const [alt, setAlt] = useState("");
  useEffect(
    () =>
      editor.caretForm.subscribe(() => {
        if (editor.caretForm.get() !== "picture") return;
        editor.caretForm.set(null);
        input.current?.click();
      }),
    [editor],
  );

  const close = () => {
    setOutcome(null);
    setAlt("");
  };
  const choose = async (file: File) => {
    const { storePicture } = await import("../pictures/store-picture.ts");
    setOutcome(await storePicture(engine, file));
  };
  const insert = () => {
    if (outcome?.kind === "stored") {
      const { asset, naturalWidth: width } = outcome.picture;
      runCommand(editor, () => insertImage(editor, { asset, width, alt: alt.trim() }));
    }
    close();
  };
  return (
    <Popover
      opened={outcome !== null}
      onChange={(opened) => !opened && close()}
      position="bottom-start"
      trapFocus
    >
      <Popover.Target>
        <IconButton label={words.image} onClick={() => input.current?.click()}>
          <IconPhoto size={16} stroke={1.75} />
        </IconButton>
      </Popover.Target>
      <FileInput
        input={input}
        label={words.image}
        accept="image/png,image/jpeg,image/gif,image/svg+xml,image/webp,image/bmp"
        onChosen={(file) => void choose(file)}
      />
      <Popover.Dropdown>
        {outcome && <PasteNotices notices={noticesOf(outcome)} />}
        {outcome?.kind === "stored" && (
          <div className={classes.form}>
            <Textarea
              data-autofocus
              label={words.alt}
              description={words.altHint}
              lang={language}
              rows={2}
              value={alt}
              onChange={(event) => setAlt(event.currentTarget.value)}
            />
            <Button onClick={insert}>{words.add}</Button>
          </div>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
