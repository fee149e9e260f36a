import { useElementSize } from "@mantine/hooks";
import { Menu } from "@mantine/core";
import {
  IconAlertTriangle,
  IconArrowDown,
  IconArrowUp,
  IconCopy,
  IconDots,
  IconEye,
  IconEyeOff,
  IconTrash,
} from "@tabler/icons-react";
import type { Slide } from "../../../shared/deck/deck.ts";
import type { Scene } from "../../../shared/deck/scene.ts";
import { clock } from "../../../shared/language/dates.ts";
import { scheduleOf, startOf } from "../../../shared/planning/schedule.ts";
import { useFormat } from "../../i18n/format.ts";
import { slidesWords } from "../../i18n/slides-words.ts";
import { useWords } from "../../i18n/words.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { SlideScene } from "../../ui/scene/SlideScene.tsx";
import { changeSlide, duplicateSlides, indexOf, moveSlides, removeSlides } from "./deck-edits.ts";
import { linesOver } from "./fit.ts";
import type { SlidesContext } from "./slides-context.ts";
import { scenesOf } from "./use-scenes.ts";
import classes from "./slides.module.css";

type SlideProps = { context: SlidesContext; slide: Slide };

const widest = 960;
const narrowest = 320;
/** A slide's width by its height, and what stands above it, pixels. */
const shape = 16 / 9;
const headHeight = 48;

export function SlideView({ context, slide }: SlideProps) {
  const words = useWords(slidesWords);
  const format = useFormat();
  const { ref, width, height } = useElementSize();
  const { scenes, language, record } = context;
  const own = scenesOf(scenes?.[language] ?? [], slide.id);
  const { slides } = record.value;
  const index = indexOf(record.value, slide.id);
  const sheetWidth = Math.max(narrowest, Math.min(width, widest, (height - headHeight) * shape));
  return (
    <div ref={ref} className={classes.desk}>
      <div className={classes.view} style={{ width: sheetWidth }}>
        <div className={classes.viewHead}>
          <h2>{words.slideOf(format.digits(index + 1), format.digits(slides.length))}</h2>
          <SlideStep context={context} slide={slide} />
          <span className={classes.push} />
          <OverflowWords scenes={own} />
          <SlideMenu context={context} slide={slide} />
        </div>
        {own.length === 0 && <p className={classes.waiting}>{words.noPreview}</p>}
        {width > 0 &&
          own.map((scene) => (
            <Sheet key={scene.part?.index ?? 0} scene={scene} width={sheetWidth} />
          ))}
      </div>
    </div>
  );
}

function Sheet({ scene, width }: { scene: Scene; width: number }) {
  const words = useWords(slidesWords);
  const format = useFormat();
  return (
    <figure className={classes.paper} data-over={scene.overflow > 0}>
      <SlideScene scene={scene} width={width} />
      {scene.part && (
        <figcaption>
          {words.part(format.digits(scene.part.index), format.digits(scene.part.of))}
        </figcaption>
      )}
    </figure>
  );
}

function OverflowWords({ scenes }: { scenes: readonly Scene[] }) {
  const words = useWords(slidesWords);
  const most = Math.max(0, ...scenes.map(({ overflow }) => overflow));
  if (most === 0) return null;
  return (
    <span className={classes.problem} role="status" title={words.smallest}>
      <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
      {words.overflows(linesOver(most))}
    </span>
  );
}

/** The step of the plan in which the slide is shown. */
function SlideStep({ context: { session }, slide }: SlideProps) {
  const words = useWords(slidesWords);
  const format = useFormat();
  const { steps } = scheduleOf(session.activities, startOf(session));
  const index = steps.findIndex(({ activity }) => activity.slides.includes(slide.id));
  const step = steps[index];
  if (!step) return <span className={classes.dim}>{words.noStep}</span>;
  const time = `${clock(step.start, format.language)}–${clock(step.end, format.language)}`;
  return <span className={classes.dim}>{words.step(format.digits(index + 1), time)}</span>;
}

function SlideMenu({ context: { record, select }, slide }: SlideProps) {
  const words = useWords(slidesWords);
  const { id, hidden } = slide;
  const index = indexOf(record.value, id);
  const move = (position: number) =>
    record.change((deck) => moveSlides(deck, new Set([id]), position));
  const remove = () => {
    const { slides } = record.value;
    select(slides[index + 1]?.id ?? slides[index - 1]?.id ?? null);
    record.change((deck) => removeSlides(deck, new Set([id])));
  };
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <IconButton label={words.actions}>
          <IconDots size={16} stroke={1.75} />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={hidden ? <IconEye size={14} /> : <IconEyeOff size={14} />}
          onClick={() => record.change((deck) => changeSlide(deck, id, { hidden: !hidden }))}
        >
          {hidden ? words.show : words.hide}
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowUp size={14} />} onClick={() => move(index - 1)}>
          {words.moveUp}
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowDown size={14} />} onClick={() => move(index + 1)}>
          {words.moveDown}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCopy size={14} />}
          onClick={() => record.change((deck) => duplicateSlides(deck, new Set([id])))}
        >
          {words.duplicate}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={14} />} onClick={remove}>
          {words.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
