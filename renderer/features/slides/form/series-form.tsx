import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useFormat } from "../../../i18n/format.ts";
import { slideFormWords } from "../../../i18n/slide-form-words.ts";
import { slidesWords } from "../../../i18n/slides-words.ts";
import { useWords } from "../../../i18n/words.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import type { FieldOf } from "./field.ts";
import type { PutBody } from "./points-form.tsx";
import { SideBySide } from "./side-by-side.tsx";
import classes from "./form.module.css";

/** The names of a chart's series, to add to and to take from with their figures. */
export function SeriesForm({ field, put }: { field: FieldOf<"series">; put: PutBody }) {
  const words = useWords(slidesWords);
  const form = useWords(slideFormWords);
  const format = useFormat();
  const { names, add, hidden } = field;
  return (
    <div role="group" aria-label={field.label}>
      {names.length > 0 && <div className={classes.label}>{field.label}</div>}
      {names.map((value, index) => {
        const name = form.seriesName(format.digits(index + 1));
        return (
          <SideBySide
            key={index}
            hideLabel
            label={name}
            value={value}
            onChange={(next, language) => put(field.rename(index, next), `${index} ${language}`)}
          >
            <IconButton
              label={words.removePoint(name)}
              onClick={() => put(field.remove(index), "remove")}
            >
              <IconTrash size={14} stroke={1.75} />
            </IconButton>
          </SideBySide>
        );
      })}
      {hidden > 0 && <p className={classes.dim}>{form.pieShowsFirst(hidden)}</p>}
      {add && (
        <div className={classes.actions}>
          <TextButton onClick={() => put(add(), "add")}>
            <IconPlus size={14} stroke={1.75} aria-hidden /> {form.addSeries}
          </TextButton>
        </div>
      )}
    </div>
  );
}
