import type { Icon as TablerIcon } from "@tabler/icons-react";
import { otherLanguage, type Language } from "../../../shared/language/language.ts";
import { useFormat } from "../../i18n/format.ts";
import { frameWords } from "../../i18n/frame-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import type { PaletteEntry } from "./entries.ts";
import { partsOfName } from "./match.ts";
import classes from "./palette.module.css";

type PaletteLineProps = {
  id: string;
  entry: PaletteEntry;
  query: string;
  Icon: TablerIcon;
  isChosen: boolean;
  onPoint: () => void;
  onRun: () => void;
};

export function PaletteLine({
  id,
  entry,
  query,
  Icon,
  isChosen,
  onPoint,
  onRun,
}: PaletteLineProps) {
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
      {entry.hit ? <Excerpt hit={entry.hit} /> : <Names entry={entry} query={query} />}
      <Aside entry={entry} />
    </div>
  );
}

function Names({ entry, query }: { entry: PaletteEntry; query: string }) {
  const { language } = useFormat();
  const other = otherLanguage(language);
  const isBoth = entry.name[other] && entry.name[language];
  return (
    <span className={classes.names}>
      <Marked
        text={entry.name[language] || entry.name[other]}
        language={entry.name[language] ? language : other}
        query={query}
      />
      {isBoth && (
        <span className={classes.other}>
          <Marked text={entry.name[other]} language={other} query={query} />
        </span>
      )}
    </span>
  );
}

type MarkedProps = { text: string; language: Language; query: string };

/** A name, with what is looked for in it marked. */
function Marked({ text, language, query }: MarkedProps) {
  return (
    <span lang={language}>
      {partsOfName(text, query).map((part, index) =>
        part.match ? <mark key={index}>{part.text}</mark> : part.text,
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
  const { map } = useWords(frameWords).screens;
  if (entry.isCourse) return <span className={classes.aside}>{map}</span>;
  if (entry.group === "commands") return entry.aside ? <kbd>{entry.aside}</kbd> : null;
  const where = entry.hit ? `, ${names[entry.hit.language]}` : "";
  return (
    <span className={classes.aside}>
      {format.digits(entry.aside)}
      {where}
    </span>
  );
}
