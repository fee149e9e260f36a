import { Button, Popover, Textarea } from "@mantine/core";
import { IconPhoto } from "@tabler/icons-react";
import { useRef, useState, type ChangeEvent } from "react";
import { insertImage } from "../../../shared/document/commands/insert-image.ts";
import type { Language } from "../../../shared/language/language.ts";
import { useEngine } from "../../client/engine.ts";
import { toFault, type ClientFault } from "../../client/faults.ts";
import { useWords } from "../../i18n/words.ts";
import { FaultNotice } from "../../ui/fault-notice.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { runCommand } from "../run-command.ts";
import type { StudioEditor } from "../studio-editor.ts";
import { editorWords } from "../words.ts";
import classes from "./toolbar.module.css";

/** Takes a picture from a file, stores it, and asks what it shows before it is set. */
export function PictureButton({ editor, language }: { editor: StudioEditor; language: Language }) {
  const engine = useEngine();
  const words = useWords(editorWords);
  const input = useRef<HTMLInputElement>(null);
  const [asset, setAsset] = useState<string | null>(null);
  const [fault, setFault] = useState<ClientFault | null>(null);
  const [alt, setAlt] = useState("");

  const close = () => {
    setAsset(null);
    setFault(null);
    setAlt("");
  };
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = "";
    if (!file) return;
    try {
      setAsset((await engine.asset.add({ file })).name);
    } catch (error) {
      setFault(toFault(error));
    }
  };
  const insert = () => {
    if (asset) runCommand(editor, () => insertImage(editor, { asset, alt: alt.trim() }));
    close();
  };
  return (
    <Popover
      opened={asset !== null || fault !== null}
      onChange={(opened) => !opened && close()}
      position="bottom-start"
      trapFocus
    >
      <Popover.Target>
        <IconButton label={words.image} onClick={() => input.current?.click()}>
          <IconPhoto size={16} stroke={1.75} />
        </IconButton>
      </Popover.Target>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/jpeg,image/gif,image/svg+xml,image/webp"
        onChange={(event) => void choose(event)}
      />
      <Popover.Dropdown>
        {fault && <FaultNotice fault={fault} />}
        {asset && (
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
