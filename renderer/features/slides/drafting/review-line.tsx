import { Checkbox } from "@mantine/core";
import type { ReviewItem, SourceChange } from "../../../../shared/deck/draft/review.ts";
import type { Scene } from "../../../../shared/deck/scene.ts";
import type { Bilingual } from "../../../../shared/language/bilingual.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { draftingWords } from "../../../i18n/drafting-words.ts";
import { useFormat } from "../../../i18n/format.ts";
import { terms } from "../../../i18n/terms.ts";
import { useWords } from "../../../i18n/words.ts";
import { BilingualText } from "../../../ui/bilingual-text.tsx";
import { SlideScene } from "../../../ui/scene/SlideScene.tsx";
import { indexOf } from "../deck-edits.ts";
import type { SlidesContext } from "../slides-context.ts";
import { scenesOf } from "../use-scenes.ts";
import classes from "./drafting.module.css";

const pictureWidth = 240;

type LineProps = {
  context: SlidesContext;
  item: ReviewItem;
  then: Scene | undefined;
  isTaken: boolean;
  onToggle: () => void;
};

const slideIn = (item: ReviewItem) => (item.kind === "new" ? item.draft : item.slide);

/** One slide that a draft would change: as it is and as it would be, and what changed behind it. */
export function ReviewLine({ context, item, then, isTaken, onToggle }: LineProps) {
  const words = useWords(draftingWords);
  const format = useFormat();
  const names = useWords(terms).layout;
  const { scenes, language, record } = context;
  const slide = slideIn(item);
  const title = "title" in slide.body ? slide.body.title : null;
  const number = item.kind === "new" ? null : format.digits(indexOf(record.value, slide.id) + 1);
  const [now] = item.kind === "new" ? [] : scenesOf(scenes?.[language] ?? [], slide.id);
  const mark = item.kind === "new" ? item.leftOut && words.leftOut : item.edited && words.edited;
  return (
    <li className={classes.item}>
      <div className={classes.itemHead}>
        <span className={classes.kind} data-kind={item.kind}>
          {words.kinds[item.kind]}
        </span>
        <strong>
          {title ? <BilingualText text={title} language={language} /> : names[slide.body.layout]}
        </strong>
        {number && <span className={classes.dim}>{words.slide(number)}</span>}
        {mark && <span className={classes.mark}>{mark}</span>}
        <span className={classes.push} />
        <Checkbox
          size="xs"
          checked={isTaken}
          onChange={onToggle}
          label={isTaken ? words.take[item.kind] : words.keep[item.kind]}
        />
      </div>
      <div className={classes.pictures}>
        <Picture label={words.now} scene={now} none={words.none} />
        <Picture
          label={words.proposed}
          scene={item.kind === "gone" ? undefined : then}
          none={words.none}
        />
      </div>
      <SourceChanges changes={item.changes} language={language} />
    </li>
  );
}

function Picture({
  label,
  scene,
  none,
}: {
  label: string;
  scene: Scene | undefined;
  none: string;
}) {
  return (
    <figure className={classes.picture}>
      <figcaption>{label}</figcaption>
      {scene ? (
        <SlideScene scene={scene} width={pictureWidth} />
      ) : (
        <span className={classes.noPicture}>{none}</span>
      )}
    </figure>
  );
}

type ChangesProps = { changes: readonly SourceChange[]; language: Language };

function SourceChanges({ changes, language }: ChangesProps) {
  const words = useWords(draftingWords);
  const shown = changes.filter(({ before }) => before !== null);
  if (shown.length === 0) return null;
  return (
    <div className={classes.changes}>
      <div className={classes.dim}>{words.sourceChanges}</div>
      {shown.map(({ of, id, before, after }) => (
        <div key={`${of} ${id}`} className={classes.change}>
          <Words text={before} language={language} label={words.before} none={words.none} />
          <Words text={after} language={language} label={words.after} none={words.none} />
        </div>
      ))}
    </div>
  );
}

type WordsProps = { text: Bilingual | null; language: Language; label: string; none: string };

function Words({ text, language, label, none }: WordsProps) {
  return (
    <div className={classes.words}>
      <span className={classes.dim}>{label}</span>
      {text ? <BilingualText text={text} language={language} /> : <span>{none}</span>}
    </div>
  );
}
