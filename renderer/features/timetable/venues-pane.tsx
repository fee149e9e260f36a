import { TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { emptyVenue, type Venue } from "../../../shared/curriculum/directory.ts";
import { toAsciiDigits } from "../../../shared/language/digits.ts";
import { newId } from "../../../shared/lib/ids.ts";
import { useFormat } from "../../i18n/format.ts";
import { runWords } from "../../i18n/run-words.ts";
import { timetableWords } from "../../i18n/timetable-words.ts";
import { useWords } from "../../i18n/words.ts";
import { BilingualField } from "../../ui/bilingual-field.tsx";
import { InspectorPart } from "../../ui/frame/inspector.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import type { TimetableContext } from "./timetable.ts";
import classes from "./timetable.module.css";

/** The rooms of all runs, each with its seats. */
export function VenuesPane({ context }: { context: TimetableContext }) {
  const words = useWords(runWords);
  const tabs = useWords(timetableWords);
  const { venues } = context.record.value.directory;
  const add = () =>
    context.changeDirectory((directory) => ({
      ...directory,
      venues: [...directory.venues, emptyVenue(newId())],
    }));
  return (
    <InspectorPart
      title={tabs.venuesTab}
      action={<TextButton onClick={add}>{words.addVenue}</TextButton>}
    >
      <div className={classes.fields}>
        {venues.length === 0 && <p className={classes.hint}>{words.noVenues}</p>}
        {venues.map((venue) => (
          <VenueFields key={venue.id} context={context} venue={venue} />
        ))}
      </div>
    </InspectorPart>
  );
}

/** Seats as typed: null where there are none, undefined where it is no number of seats. */
function parseSeats(typed: string): number | null | undefined {
  const text = toAsciiDigits(typed).trim();
  if (text === "") return null;
  const seats = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return seats >= 1 && seats <= 100_000 ? seats : undefined;
}

function VenueFields({ context, venue }: { context: TimetableContext; venue: Venue }) {
  const words = useWords(runWords);
  const format = useFormat();
  const [seats, setSeats] = useState(format.digits(venue.capacity ?? ""));
  const name = format.text(venue.name) || words.newVenue;
  const set = (change: Partial<Venue>, topic?: string) =>
    context.changeDirectory(
      (directory) => ({
        ...directory,
        venues: directory.venues.map((each) =>
          each.id === venue.id ? { ...each, ...change } : each,
        ),
      }),
      topic && `${venue.id} ${topic}`,
    );
  const isShown = parseSeats(seats) === venue.capacity || parseSeats(seats) === undefined;
  return (
    <div className={classes.venue} role="group" aria-label={name}>
      <BilingualField
        label={words.venueName}
        value={venue.name}
        onChange={(value, language) => set({ name: value }, `name ${language}`)}
      />
      <BilingualField
        label={words.building}
        value={venue.building}
        onChange={(value, language) => set({ building: value }, `building ${language}`)}
      />
      <div className={classes.dateRow}>
        <TextInput
          label={words.capacity}
          inputMode="numeric"
          value={isShown ? seats : format.digits(venue.capacity ?? "")}
          error={parseSeats(seats) === undefined ? words.capacityRefusal : null}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            setSeats(typed);
            const capacity = parseSeats(typed);
            if (capacity !== undefined) set({ capacity }, "capacity");
          }}
        />
        <IconButton
          label={words.remove(name)}
          onClick={() =>
            context.changeDirectory((directory) => ({
              ...directory,
              venues: directory.venues.filter(({ id }) => id !== venue.id),
            }))
          }
        >
          <IconTrash size={14} stroke={1.75} />
        </IconButton>
      </div>
    </div>
  );
}
