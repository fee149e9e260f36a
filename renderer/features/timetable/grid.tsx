import { VisuallyHidden } from "@mantine/core";
import { useState, type DragEvent } from "react";
import { newId } from "../../../shared/lib/ids.ts";
import { clock } from "../../../shared/language/dates.ts";
import { newSlot } from "../../../shared/planning/timetable/lay-out.ts";
import { dropStart } from "../../../shared/planning/timetable/moves.ts";
import { useFormat } from "../../i18n/format.ts";
import { timetableWords } from "../../i18n/timetable-words.ts";
import { useWords } from "../../i18n/words.ts";
import { DayHead, DayTimes } from "./day-column.tsx";
import { shownHours } from "./grid-times.ts";
import { lanesOf } from "./lanes.ts";
import { SlotCard } from "./slot-card.tsx";
import { dragTypes, focusSlot, type TimetableContext } from "./timetable.ts";
import classes from "./timetable.module.css";

/** Pixels of a minute: 45 minutes show a title on two lines and their time. */
const scale = 1.4;

type GridProps = {
  context: TimetableContext;
  dates: readonly string[];
  isDay: boolean;
  onDate: (date: string) => void;
};

type Place = { readonly date: string; readonly start: number };

/** The days in sight beside each other on one clock; slots are dragged in it and moved by keys. */
export function Grid({ context, dates, isDay, onDate }: GridProps) {
  const words = useWords(timetableWords);
  const { source, timed } = context;
  const hours = shownHours(source.run, timed);
  const height = (hours.last - hours.first) * scale;
  const top = (minute: number) => (minute - hours.first) * scale;
  const drop = useDrop(context, dates, (y) => hours.first + y / scale);
  return (
    <div className={classes.scroll}>
      <VisuallyHidden id="timetable-news" role="status" />
      <div className={classes.grid} data-day={isDay}>
        <div className={classes.heads}>
          <span className={classes.corner} />
          {dates.map((date) => (
            <DayHead key={date} run={source.run} date={date} />
          ))}
        </div>
        <div className={classes.body} style={{ height }}>
          <Gutter run={source.run} top={top} />
          <div
            className={classes.columns}
            role="group"
            aria-label={words.timetable(dates.join(", "))}
            {...drop.events}
          >
            {dates.map((date) => (
              <DayTimes key={date} run={source.run} date={date} top={top} scale={scale} />
            ))}
            {drop.place && (
              <div
                className={classes.dropLine}
                style={{
                  top: top(drop.place.start),
                  left: `${(dates.indexOf(drop.place.date) / dates.length) * 100}%`,
                  width: `${100 / dates.length}%`,
                }}
              />
            )}
            {dates.flatMap((date, column) =>
              lanesOf(timed.filter(({ slot }) => slot.date === date)).map((laned) => (
                <SlotCard
                  key={laned.slot.id}
                  context={context}
                  laned={laned}
                  isDay={isDay}
                  onDate={onDate}
                  style={{
                    top: top(laned.start),
                    height: (laned.end - laned.start) * scale - 2,
                    left: `calc(${((column + laned.lane / laned.lanes) / dates.length) * 100}% + 3px)`,
                    width: `calc(${100 / dates.length / laned.lanes}% - 5px)`,
                  }}
                />
              )),
            )}
          </div>
        </div>
      </div>
    </div>
  );
}

type GutterProps = {
  run: TimetableContext["source"]["run"];
  top: (minute: number) => number;
};

/** The times at the left: every period's start and number. */
function Gutter({ run, top }: GutterProps) {
  const words = useWords(timetableWords);
  const format = useFormat();
  return (
    <div className={classes.gutter}>
      {run.periods.map(({ id, start }, index) => (
        <span
          key={id}
          className={classes.time}
          style={{ top: top(start) }}
          title={words.period(format.digits(index + 1))}
        >
          {clock(start, format.language)}
        </span>
      ))}
    </div>
  );
}

/** Takes what is dropped: a slot moves there, a place of the course gets its slot there. */
function useDrop(
  context: TimetableContext,
  dates: readonly string[],
  minuteAt: (y: number) => number,
) {
  const [place, setPlace] = useState<Place | null>(null);
  const { source } = context;
  const placeAt = (event: DragEvent<HTMLElement>): Place | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const column = Math.floor(((event.clientX - box.left) / box.width) * dates.length);
    const date = dates[Math.max(0, Math.min(dates.length - 1, column))];
    return date === undefined
      ? null
      : { date, start: dropStart(source.run, minuteAt(event.clientY - box.top)) };
  };
  const isOurs = (event: DragEvent) =>
    Object.values(dragTypes).some((type) => event.dataTransfer.types.includes(type));
  const take = (event: DragEvent<HTMLElement>) => {
    const at = placeAt(event);
    setPlace(null);
    if (!at || !isOurs(event)) return;
    event.preventDefault();
    const moved = event.dataTransfer.getData(dragTypes.slot);
    const placement = source.placements.find(
      ({ id }) => id === event.dataTransfer.getData(dragTypes.placement),
    );
    if (moved) context.changeSlot(moved, at);
    const slot = placement ? { ...newSlot(placement, source, newId()), ...at } : null;
    if (slot) context.changeRun((run) => ({ ...run, slots: [...run.slots, slot] }));
    const id = slot?.id ?? moved;
    context.select(id);
    focusSlot(id);
  };
  const over = (event: DragEvent<HTMLElement>) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    const at = placeAt(event);
    if (at?.date !== place?.date || at?.start !== place?.start) setPlace(at);
  };
  return { place, events: { onDragOver: over, onDragLeave: () => setPlace(null), onDrop: take } };
}
