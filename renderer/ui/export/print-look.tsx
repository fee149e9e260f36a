import { NativeSelect, SegmentedControl } from "@mantine/core";
import { printForms } from "../../../shared/contract/export-choices.ts";
import type { Look } from "../../../shared/contract/export.ts";
import { languages } from "../../../shared/language/language.ts";
import { memberOf } from "../../../shared/lib/member-of.ts";
import { exportLookWords } from "../../i18n/export-look-words.ts";
import { useWords } from "../../i18n/words.ts";
import classes from "./print-look.module.css";

const ownDigits = "own";
const digitChoices = [ownDigits, ...languages] as const;

export type PrintLook = Pick<Look, "print" | "digits">;
type PrintLookChoiceProps = { look: PrintLook; onChange: (look: PrintLook) => void };

/** How pages are printed and whose digits they take, in little room. */
export function PrintLookChoice({ look, onChange }: PrintLookChoiceProps) {
  const words = useWords(exportLookWords);
  const { print = "colour", digits } = look;
  return (
    <div className={classes.look}>
      <NativeSelect
        size="xs"
        label={words.printing}
        value={print}
        onChange={(event) =>
          onChange({ ...look, print: memberOf(printForms, event.currentTarget.value) })
        }
        data={printForms.map((form) => ({ value: form, label: words.print[form] }))}
      />
      <div className={classes.digits}>
        <span className={classes.label}>{words.digits}</span>
        <SegmentedControl
          size="xs"
          aria-label={words.digits}
          value={digits ?? ownDigits}
          onChange={(next) => {
            const chosen = memberOf(digitChoices, next);
            onChange({ ...look, digits: chosen === ownDigits ? undefined : chosen });
          }}
          data={digitChoices.map((each) => ({ value: each, label: words.digitsOf[each] }))}
        />
      </div>
    </div>
  );
}
