import { Radio, SegmentedControl } from "@mantine/core";
import { bothForms, printForms } from "../../../shared/contract/export-choices.ts";
import type { PrintForm } from "../../../shared/contract/export.ts";
import { languages } from "../../../shared/language/language.ts";
import { memberOf } from "../../../shared/lib/member-of.ts";
import { exportLookWords } from "../../i18n/export-look-words.ts";
import { useWords } from "../../i18n/words.ts";
import { Part, type PartProps } from "./part.tsx";
import type { Choice } from "./request.ts";
import classes from "./export.module.css";

/** Whether nothing but slides is chosen: they have no large print, as their letters are large. */
const isOnlySlides = ({ kinds, books, deckForms }: Choice) =>
  books.length === 0 &&
  kinds.length > 0 &&
  kinds.every((kind) => kind === "deck") &&
  deckForms.every((form) => form === "slides");

/** Colour, black and white, or large print. */
export function PrintPart({ choice, set }: PartProps) {
  const words = useWords(exportLookWords);
  const { print = "colour" } = choice;
  const isMeaningless = (form: PrintForm) => form === "large" && isOnlySlides(choice);
  return (
    <Part title={words.printing}>
      <Radio.Group
        aria-label={words.printing}
        value={print}
        onChange={(next) => set({ print: memberOf(printForms, next) })}
      >
        {printForms.map((form) => (
          <div key={form} className={classes.check}>
            <Radio
              size="xs"
              value={form}
              label={words.print[form]}
              disabled={isMeaningless(form)}
            />
          </div>
        ))}
      </Radio.Group>
      {isOnlySlides(choice) && <p className={classes.why}>{words.largeSlides}</p>}
      {words.printHints[print] && <p className={classes.why}>{words.printHints[print]}</p>}
    </Part>
  );
}

const ownDigits = "own";
const digitChoices = [ownDigits, ...languages] as const;

/** Whose digits numbers and dates take; with both languages also how they stand to each other. */
export function DigitsAndBoth({ choice, set }: PartProps) {
  const words = useWords(exportLookWords);
  const { both = "turns", digits, language, kinds } = choice;
  const change = (next: string) => {
    const chosen = memberOf(digitChoices, next);
    set({ digits: chosen === ownDigits ? undefined : chosen });
  };
  return (
    <>
      {language === "both" && kinds.includes("handout") && (
        <Radio.Group
          aria-label={words.bothForm}
          value={both}
          onChange={(next) => set({ both: memberOf(bothForms, next) })}
        >
          {bothForms.map((form) => (
            <div key={form} className={classes.check}>
              <Radio size="xs" value={form} label={words.both[form]} />
            </div>
          ))}
        </Radio.Group>
      )}
      <div className={`${classes.check} ${classes.digits}`}>
        <span>{words.digits}</span>
        <SegmentedControl
          size="xs"
          aria-label={words.digits}
          value={digits ?? ownDigits}
          onChange={change}
          data={digitChoices.map((each) => ({ value: each, label: words.digitsOf[each] }))}
        />
      </div>
    </>
  );
}
