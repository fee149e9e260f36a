import { VisuallyHidden } from "@mantine/core";
import { IconAlertTriangle, IconLock } from "@tabler/icons-react";
import type { CSSProperties, KeyboardEvent } from "react";
import { dayAndDate } from "../../../shared/language/dates.ts";
import { movedBy } from "../../../shared/planning/timetable/moves.ts";
import { useFormat } from "../../i18n/format.ts";
import { timetableWords } from "../../i18n/timetable-words.ts";
import { useWords } from "../../i18n/words.ts";
import { nameOfKey } from "../../ui/keys.ts";
import type { LanedSlot } from "./lanes.ts";
import { dragTypes, focusSlot, type TimetableContext } from "./timetable.ts";
import { useNames } from "./use-names.ts";
import classes from "./timetable.module.css";

type SlotCardProps = {
  context: TimetableContext;
  laned: LanedSlot;
  isDay: boolean;
  onDate: (date: string) => void;
  style: CSSProperties;
};

const moves: Readonly<Record<string, readonly ["day" | "period" | "grid", 1 | -1]>> = {
  ArrowLeft: ["day", -1],
  ArrowRight: ["day", 1],
  ArrowUp: ["period", -1],
  ArrowDown: ["period", 1],
  "Shift+ArrowUp": ["grid", -1],
  "Shift+ArrowDown": ["grid", 1],
};

/** A slot on the clock: arrows move it, Enter opens it, Delete removes it. */
export function SlotCard({ context, laned, isDay, onDate, style }: SlotCardProps) {
  const words = useWords(timetableWords);
  const { source, clashes, selected } = context;
  const { slot } = laned;
  const { language } = useFormat();
  const names = useNames(source, context.runs);
  const own = clashes.filter(({ slot: id, other }) => id === slot.id || other === slot.id);
  const isProposed = context.proposal?.slots.some(({ id }) => id === slot.id) ?? false;
  const onKeyDown = useSlotKeys(context, laned, onDate);
  const name = names.slotName(slot);
  return (
    <button
      type="button"
      className={classes.slot}
      style={style}
      data-slot={slot.id}
      data-kind={slot.content.kind}
      data-clash={own.length > 0}
      data-proposed={isProposed}
      data-selected={selected === slot.id}
      data-short={laned.end - laned.start < 42}
      draggable={!slot.locked && !isProposed}
      title={[name, ...own.filter(({ slot: id }) => id === slot.id).map(names.clashText)].join(
        "\n",
      )}
      onFocus={() => context.select(slot.id)}
      onClick={() => {
        context.select(slot.id);
        context.setTab("slot");
      }}
      onKeyDown={onKeyDown}
      onDragStart={(event) => {
        event.dataTransfer.setData(dragTypes.slot, slot.id);
        event.dataTransfer.effectAllowed = "move";
      }}
    >
      <span className={classes.slotHead}>
        {own.length > 0 && <IconAlertTriangle size={13} stroke={2} aria-hidden />}
        {slot.locked && <IconLock size={13} stroke={1.75} aria-hidden />}
        <span className={classes.slotName}>{name}</span>
      </span>
      <SlotDetails context={context} laned={laned} isDay={isDay} />
      <VisuallyHidden>
        {words.slotState(dayAndDate(slot.date, language), own.length)}
      </VisuallyHidden>
    </button>
  );
}

function SlotDetails({
  context,
  laned,
  isDay,
}: Pick<SlotCardProps, "context" | "laned" | "isDay">) {
  const format = useFormat();
  const names = useNames(context.source);
  const { slot, start, end } = laned;
  const people = slot.people.map(({ person }) => names.personName(person));
  const place = [slot.group, slot.venue === null ? "" : names.venueName(slot.venue)];
  return (
    <span className={classes.slotDetails} data-day={isDay}>
      <span className={classes.slotTime}>{names.span(start, end)}</span>
      {place.filter(Boolean).map((word) => (
        <span key={word}>{word}</span>
      ))}
      {people.length > 0 && <span>{people.join(", ")}</span>}
      {isDay && format.text(slot.note) && <span>{format.text(slot.note)}</span>}
    </span>
  );
}

function useSlotKeys(
  context: TimetableContext,
  { slot }: LanedSlot,
  onDate: (date: string) => void,
) {
  const words = useWords(timetableWords);
  const { language } = useFormat();
  return (event: KeyboardEvent<HTMLElement>) => {
    const name = nameOfKey(event);
    const move = moves[name];
    if (context.proposal) return;
    if (move) {
      event.preventDefault();
      if (slot.locked) return announce(words.isLocked);
      const place = movedBy(context.source.run, slot, ...move);
      if (place.date === slot.date && place.start === slot.start) return;
      context.changeSlot(slot.id, place);
      onDate(place.date);
      announce(words.moved(dayAndDate(place.date, language)));
      focusSlot(slot.id);
    }
    if (name === "Delete") {
      context.changeRun((run) => ({
        ...run,
        slots: run.slots.filter(({ id }) => id !== slot.id),
      }));
    }
    if (name === "Enter") {
      event.preventDefault();
      context.setTab("slot");
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>("#slot-form input, #slot-form select")?.focus(),
      );
    }
  };
}

/** Tells a screen reader what a key has done. */
function announce(text: string): void {
  const place = document.querySelector("#timetable-news");
  if (place) place.textContent = text;
}
