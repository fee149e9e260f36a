import { Button } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useEngine } from "../../client/engine.ts";
import { toFault, type ClientFault } from "../../client/faults.ts";
import { settingsWords } from "../../i18n/settings-words.ts";
import { useWords } from "../../i18n/words.ts";
import { FaultNotice } from "../../ui/fault-notice.tsx";
import { FileInput } from "../../ui/file-input.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import classes from "./settings.module.css";

type LogoFieldProps = { label: string; value: string; onChange: (asset: string) => void };

/** A picture from a file, stored as an asset; empty where there is none. */
export function LogoField({ label, value, onChange }: LogoFieldProps) {
  const words = useWords(settingsWords);
  const engine = useEngine();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<ClientFault | null>(null);
  const choose = async (file: File) => {
    try {
      setFault(null);
      onChange((await engine.asset.add({ file })).name);
    } catch (error) {
      setFault(toFault(error));
    }
  };
  return (
    <div role="group" aria-label={label} className={classes.group}>
      <div className={classes.label}>{label}</div>
      <div className={classes.row}>
        <div className={classes.logo}>
          {value ? <img src={`/media/${value}`} alt={label} /> : <span>{words.noLogo}</span>}
        </div>
        <Button variant="default" onClick={() => input.current?.click()}>
          {words.chooseLogo}
        </Button>
        {value && (
          <IconButton label={words.removeLogo} onClick={() => onChange("")}>
            <IconTrash size={14} stroke={1.75} />
          </IconButton>
        )}
      </div>
      <FileInput
        input={input}
        label={label}
        accept="image/png,image/jpeg,image/gif,image/webp"
        onChosen={(file) => void choose(file)}
      />
      {fault && <FaultNotice fault={fault} />}
    </div>
  );
}
