import type { Icon as TablerIcon } from "@tabler/icons-react";
import { otherLanguage } from "../../../shared/language/language.ts";
import { useFormat } from "../../i18n/format.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { BilingualText } from "../../ui/bilingual-text.tsx";
import type { PaletteEntry } from "./entries.ts";
import classes from "./palette.module.css";

type PaletteLineProps = {
  id: string;
  entry: PaletteEntry;
  Icon: TablerIcon;
  isChosen: boolean;
  onPoint: () => void;
  onRun: () => void;
};

export function PaletteLine({ id, entry, Icon, isChosen, onPoint, onRun }: PaletteLineProps) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      className={classes.line}
      ref={(element) => {
        if (isChosen) element?.scrollIntoView({ block: "nearest" });
      }}
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onRun}
    >
      <Icon size={16} stroke={1.75} aria-hidden />
      {entry.hit ? <Excerpt hit={entry.hit} /> : <Names entry={entry} />}
      <Aside entry={entry} />
    </div>
  );
}

function Names({ entry }: { entry: PaletteEntry }) {
  const { language } = useFormat();
  const other = otherLanguage(language);
  return (
    <span className={classes.names}>
      <BilingualText text={entry.name} />
      {entry.name[other] && entry.name[language] && (
        <span lang={other} className={classes.other}>
          {entry.name[other]}
        </span>
      )}
    </span>
  );
}

function Excerpt({ hit }: { hit: NonNullable<PaletteEntry["hit"]> }) {
  return (
    <span className={classes.names} lang={hit.language}>
      {hit.excerpt.map(({ text, match }, index) =>
        match ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </span>
  );
}

function Aside({ entry }: { entry: PaletteEntry }) {
  const format = useFormat();
  const names = useWords(terms).language;
  if (entry.group === "commands") return entry.aside ? <kbd>{entry.aside}</kbd> : null;
  const where = entry.hit ? `, ${names[entry.hit.language]}` : "";
  return (
    <span className={classes.aside}>
      {format.digits(entry.aside)}
      {where}
    </span>
  );
}
