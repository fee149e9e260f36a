import { IconLink, IconPencil } from "@tabler/icons-react";
import type { OriginSource, Slide } from "../../../shared/deck/deck.ts";
import { editedParts } from "../../../shared/deck/draft/edited.ts";
import { useStudio } from "../../client/studio.ts";
import { useFormat } from "../../i18n/format.ts";
import { draftingWords } from "../../i18n/drafting-words.ts";
import { useWords } from "../../i18n/words.ts";
import { InspectorPart } from "../../ui/frame/inspector.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import type { SlidesContext } from "./slides-context.ts";
import classes from "./slides.module.css";

const longest = 60;

const shortened = (text: string) =>
  text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text;

/** What of the text a slide was drafted from, and whether it still follows it. */
export function MadeFrom({ context, slide }: { context: SlidesContext; slide: Slide }) {
  const words = useWords(draftingWords);
  const { origin } = slide;
  if (!origin) return null;
  const parts = editedParts(slide);
  const isEdited = parts.body || parts.notes;
  const Icon = isEdited ? IconPencil : IconLink;
  return (
    <InspectorPart title={words.madeFrom}>
      {origin.sources.map((source) => (
        <SourceLine key={`${source.of} ${source.id}`} context={context} source={source} />
      ))}
      <p className={classes.linked}>
        <Icon size={14} stroke={1.75} aria-hidden /> {isEdited ? words.edited : words.follows}
      </p>
    </InspectorPart>
  );
}

function SourceLine({ context, source }: { context: SlidesContext; source: OriginSource }) {
  const words = useWords(draftingWords);
  const format = useFormat();
  const studio = useStudio();
  const { session, language } = context;
  const text = shortened(source.words[language] || format.text(source.words));
  if (source.of === "session") return <p className={classes.source}>{words.session}</p>;
  const screen = source.of === "block" ? "author" : "plan";
  return (
    <p className={classes.source}>
      <TextButton onClick={() => studio.open(screen, session.id, source.id)}>
        <span lang={language}>{text || words.block}</span>
      </TextButton>
    </p>
  );
}
