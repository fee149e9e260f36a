import {
  IconArrowLeft,
  IconArrowRight,
  IconBookmark,
  IconCopy,
  IconEye,
  IconEyeOff,
  IconTrash,
} from "@tabler/icons-react";
import { sorterWords } from "../../../i18n/sorter-words.ts";
import { useWords } from "../../../i18n/words.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import type { SlidesContext } from "../slides-context.ts";
import { AddSlide } from "../add-slide.tsx";
import type { SorterEdits } from "./use-sorter-edits.ts";
import classes from "./sorter.module.css";

const icon = { size: 14, stroke: 1.75, "aria-hidden": true } as const;

type BarProps = { chosen: ReadonlySet<string>; edits: SorterEdits; context: SlidesContext };

/** What can be done to the chosen slides, in words. */
export function SorterBar({ chosen, edits, context }: BarProps) {
  const words = useWords(sorterWords);
  const disabled = chosen.size === 0;
  return (
    <div className={classes.bar} role="toolbar" aria-label={words.grid}>
      <span className={classes.count}>{words.chosen(chosen.size)}</span>
      <TextButton disabled={disabled} onClick={edits.moveBack}>
        <IconArrowLeft {...icon} /> {words.moveBack}
      </TextButton>
      <TextButton disabled={disabled} onClick={edits.moveOn}>
        <IconArrowRight {...icon} /> {words.moveOn}
      </TextButton>
      <TextButton disabled={disabled} onClick={edits.duplicate}>
        <IconCopy {...icon} /> {words.duplicate}
      </TextButton>
      <TextButton disabled={disabled} onClick={edits.toggleHidden}>
        {edits.allHidden ? <IconEye {...icon} /> : <IconEyeOff {...icon} />}{" "}
        {edits.allHidden ? words.show : words.hide}
      </TextButton>
      <TextButton disabled={disabled} onClick={edits.beginSection}>
        <IconBookmark {...icon} /> {words.section}
      </TextButton>
      <TextButton disabled={disabled} onClick={edits.remove}>
        <IconTrash {...icon} /> {words.remove}
      </TextButton>
      <span className={classes.push} />
      <AddSlide context={context} />
    </div>
  );
}
