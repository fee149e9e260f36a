import { VisuallyHidden } from "@mantine/core";
import { IconAlertTriangle, IconEyeOff } from "@tabler/icons-react";
import { useEffect, useRef, type DragEvent, type KeyboardEvent } from "react";
import type { Slide } from "../../../shared/deck/deck.ts";
import { useFormat } from "../../i18n/format.ts";
import { slidesWords } from "../../i18n/slides-words.ts";
import { useWords } from "../../i18n/words.ts";
import { SlideScene } from "../../ui/scene/SlideScene.tsx";
import { AddSlide } from "./add-slide.tsx";
import { moveSlides } from "./deck-edits.ts";
import type { SlidesContext } from "./slides-context.ts";
import { scenesOf } from "./use-scenes.ts";
import classes from "./slides.module.css";

export const dragType = "application/x-tot-slide";
const thumbWidth = 148;

export function SlideStrip({ context }: { context: SlidesContext }) {
  const words = useWords(slidesWords);
  const { slides } = context.record.value;
  const list = useRef<HTMLDivElement>(null);
  const { selected, select } = context;

  const onKeyDown = (event: KeyboardEvent) => {
    const index = slides.findIndex(({ id }) => id === selected);
    const target = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      Home: 0,
      End: slides.length - 1,
    }[event.code];
    const next = target === undefined ? undefined : slides[target];
    if (!next || event.altKey) return;
    event.preventDefault();
    select(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[target ?? 0]?.focus();
  };
  return (
    <div className={classes.strip}>
      <div className={classes.stripHead}>
        <span>{words.slides(slides.length)}</span>
        <AddSlide context={context} />
      </div>
      <div
        ref={list}
        role="listbox"
        aria-label={words.strip}
        className={classes.thumbs}
        onKeyDown={onKeyDown}
      >
        {slides.map((slide, index) => (
          <Thumb key={slide.id} context={context} slide={slide} index={index} />
        ))}
      </div>
    </div>
  );
}

type ThumbProps = { context: SlidesContext; slide: Slide; index: number };

function Thumb({ context, slide, index }: ThumbProps) {
  const words = useWords(slidesWords);
  const format = useFormat();
  const { selected, select, scenes, language, record } = context;
  const own = scenesOf(scenes?.[language] ?? [], slide.id);
  const [scene] = own;
  const overflows = own.some(({ overflow }) => overflow > 0);
  const isSelected = slide.id === selected;
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSelected) element.current?.scrollIntoView({ block: "nearest" });
  }, [isSelected]);
  const isStart = isSelected || (selected === null && index === 0);
  const onDrop = (event: DragEvent) => {
    const id = event.dataTransfer.getData(dragType);
    if (id) record.change((deck) => moveSlides(deck, new Set([id]), index));
  };
  return (
    <div
      ref={element}
      role="option"
      aria-selected={isSelected}
      tabIndex={isStart ? 0 : -1}
      className={classes.thumb}
      data-slide={slide.id}
      draggable
      onClick={() => select(slide.id)}
      onFocus={() => select(slide.id)}
      onDragStart={(event) => event.dataTransfer.setData(dragType, slide.id)}
      onDragOver={(event) => event.dataTransfer.types.includes(dragType) && event.preventDefault()}
      onDrop={onDrop}
    >
      <span className={classes.thumbMarks}>
        {format.digits(index + 1)}
        <VisuallyHidden lang={language}>
          {scene?.title} {slide.hidden && words.hidden}
        </VisuallyHidden>
        {overflows && <IconAlertTriangle size={14} stroke={1.75} className={classes.problem} />}
        {slide.hidden && <IconEyeOff size={14} stroke={1.75} />}
      </span>
      <span className={classes.sheet} data-hidden={slide.hidden} aria-hidden>
        {scene && <SlideScene scene={scene} width={thumbWidth} />}
      </span>
    </div>
  );
}
