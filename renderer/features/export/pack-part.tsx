import { Radio } from "@mantine/core";
import { packForms } from "../../../shared/contract/export-choices.ts";
import { packWords } from "../../i18n/pack-words.ts";
import { useWords } from "../../i18n/words.ts";
import { Part, type PartProps } from "./part.tsx";
import classes from "./export.module.css";

const loose = "loose";

/** Files side by side, or a pack in folders with its contents list. */
export function PackPart({ choice, set }: PartProps) {
  const words = useWords(packWords);
  return (
    <Part title={words.arrangement}>
      <Radio.Group
        aria-label={words.arrangement}
        value={choice.pack ?? loose}
        onChange={(value) => set({ pack: packForms.find((form) => form === value) ?? null })}
      >
        {[loose, ...packForms].map((form) => (
          <div key={form} className={classes.check}>
            <Radio size="xs" value={form} label={words.forms[form as keyof typeof words.forms]} />
          </div>
        ))}
      </Radio.Group>
      {choice.pack && <p className={classes.why}>{words.packHint}</p>}
    </Part>
  );
}
