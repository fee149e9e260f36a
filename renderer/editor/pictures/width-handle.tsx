import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { useWords } from "../../i18n/words.ts";
import { pictureWords } from "./picture-words.ts";
import classes from "./picture.module.css";

type Props = {
  readonly width: number;
  /** Shows a width while it is dragged. */
  readonly onShow: (width: number | null) => void;
  readonly onSet: (width: number) => void;
};

const least = 5;
const most = 100;
const step = 5;

const within = (width: number): number => Math.min(most, Math.max(least, Math.round(width)));

const steps: Readonly<Record<string, (width: number) => number>> = {
  ArrowLeft: (width) => width - step,
  ArrowDown: (width) => width - step,
  ArrowRight: (width) => width + step,
  ArrowUp: (width) => width + step,
  Home: () => least,
  End: () => most,
};

/** The right edge of a picture: dragged, or moved with the arrow keys, it sets the picture's width. */
export function WidthHandle({ width, onShow, onSet }: Props) {
  const words = useWords(pictureWords);
  const dragged = useRef<number | null>(null);
  const widthAt = (event: PointerEvent<HTMLElement>): number => {
    const column = event.currentTarget.closest("figure")?.getBoundingClientRect();
    return column ? within(((event.clientX - column.left) / column.width) * 100) : width;
  };
  const begin = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    dragged.current = width;
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    if (dragged.current === null) return;
    dragged.current = widthAt(event);
    onShow(dragged.current);
  };
  const end = () => {
    if (dragged.current !== null && dragged.current !== width) onSet(dragged.current);
    cancel();
  };
  const cancel = () => {
    dragged.current = null;
    onShow(null);
  };
  const press = (event: KeyboardEvent) => {
    const next = steps[event.key];
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    onSet(within(next(width)));
  };
  return (
    <span
      className={classes.handle}
      role="slider"
      tabIndex={0}
      aria-label={words.width}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={width}
      aria-valuetext={words.widthIs(width)}
      title={words.width}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={cancel}
      onKeyDown={press}
    />
  );
}
