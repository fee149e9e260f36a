import { IconPlus, IconTrash } from "@tabler/icons-react";
import type { SlideBody } from "../../../../shared/deck/deck.ts";
import { bilingual } from "../../../../shared/language/bilingual.ts";
import { useFormat } from "../../../i18n/format.ts";
import { slidesWords } from "../../../i18n/slides-words.ts";
import { useWords } from "../../../i18n/words.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import type { FieldOf } from "./field.ts";
import { SideBySide } from "./side-by-side.tsx";
import classes from "./form.module.css";

export type PutBody = (body: SlideBody, topic: string) => void;

/** A list of texts: each with its counterpart, to add to and to take from. */
export function PointsForm({ field, put }: { field: FieldOf<"points">; put: PutBody }) {
  const words = useWords(slidesWords);
  const format = useFormat();
  const { label, values } = field;
  return (
    <div role="group" aria-label={label}>
      <div className={classes.label}>{label}</div>
      {values.map((value, index) => {
        const name = words.point(label, format.digits(index + 1));
        return (
          <SideBySide
            key={index}
            hideLabel
            label={name}
            value={value}
            onChange={(next, language) =>
              put(field.put(values.with(index, next)), `${index} ${language}`)
            }
          >
            <IconButton
              label={words.removePoint(name)}
              onClick={() => put(field.put(values.toSpliced(index, 1)), "remove")}
            >
              <IconTrash size={14} stroke={1.75} />
            </IconButton>
          </SideBySide>
        );
      })}
      <div className={classes.actions}>
        <TextButton onClick={() => put(field.put([...values, bilingual()]), "add")}>
          <IconPlus size={14} stroke={1.75} aria-hidden /> {words.addPoint}
        </TextButton>
      </div>
    </div>
  );
}
