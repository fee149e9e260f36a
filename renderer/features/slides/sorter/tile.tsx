import { VisuallyHidden } from "@mantine/core";
import { IconAlertTriangle, IconEyeOff } from "@tabler/icons-react";
import { useState, type DragEvent } from "react";
import type { Slide } from "../../../../shared/deck/deck.ts";
import { useFormat } from "../../../i18n/format.ts";
import { slidesWords } from "../../../i18n/slides-words.ts";
import { useWords } from "../../../i18n/words.ts";
import { SlideScene } from "../../../ui/scene/SlideScene.tsx";
import { moveBeside } from "../deck-edits.ts";
import { dragType } from "../slide-strip.tsx";
import type { SlidesContext } from "../slides-context.ts";
import { scenesOf } from "../use-scenes.ts";
import classes from "./sorter.module.css";

const tileWidth = 208;

type TileProps = {
  context: SlidesContext;
  slide: Slide;
  index: number;
  chosen: ReadonlySet<string>;
  choose: (id: string, mode: "only" | "toggle" | "range") => void;
  open: (id: string) => void;
};

const isRightHalf = (event: DragEvent): boolean => {
  const box = event.currentTarget.getBoundingClientRect();
  return event.clientX > box.left + box.width / 2;
};

export function Tile({ context, slide, index, chosen, choose, open }: TileProps) {
  const words = useWords(slidesWords);
  const format = useFormat();
  const { scenes, language, record, selected } = context;
  const own = scenesOf(scenes?.[language] ?? [], slide.id);
  const [scene] = own;
  const [drop, setDrop] = useState<"before" | "after" | null>(null);
  const isChosen = chosen.has(slide.id);
  const isStart = slide.id === selected || (selected === null && index === 0);
  const onDrop = (event: DragEvent) => {
    const dragged = event.dataTransfer.getData(dragType);
    setDrop(null);
    if (!dragged) return;
    const moving = chosen.has(dragged) ? chosen : new Set([dragged]);
    record.change((deck) => moveBeside(deck, moving, slide.id, isRightHalf(event)));
  };
  return (
    <div
      role="option"
      aria-selected={isChosen}
      tabIndex={isStart ? 0 : -1}
      className={classes.tile}
      data-slide={slide.id}
      data-drop={drop}
      draggable
      onClick={(event) =>
        choose(
          slide.id,
          event.shiftKey ? "range" : event.ctrlKey || event.metaKey ? "toggle" : "only",
        )
      }
      onDoubleClick={() => open(slide.id)}
      onDragStart={(event) => event.dataTransfer.setData(dragType, slide.id)}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(dragType)) return;
        event.preventDefault();
        setDrop(isRightHalf(event) ? "after" : "before");
      }}
      onDragLeave={() => setDrop(null)}
      onDrop={onDrop}
    >
      <span className={classes.sheet} data-hidden={slide.hidden} aria-hidden>
        {scene && <SlideScene scene={scene} width={tileWidth} />}
      </span>
      <span className={classes.marks}>
        {format.digits(index + 1)}
        <VisuallyHidden lang={language}>
          {scene?.title} {slide.hidden && words.hidden}
        </VisuallyHidden>
        {own.some(({ overflow }) => overflow > 0) && (
          <IconAlertTriangle size={14} stroke={1.75} className={classes.problem} />
        )}
        {slide.hidden && <IconEyeOff size={14} stroke={1.75} />}
        <span className={classes.push} />
        {slide.minutes !== null && format.minutes(slide.minutes)}
      </span>
    </div>
  );
}
