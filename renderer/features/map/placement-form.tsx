import { Button, NativeSelect, SegmentedControl, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import type { SessionSummary } from "../../../shared/contract/views.ts";
import {
  depths,
  placementStatuses,
  type Course,
  type Placement,
} from "../../../shared/curriculum/course.ts";
import { bilingual, type Bilingual } from "../../../shared/language/bilingual.ts";
import { toAsciiDigits } from "../../../shared/language/digits.ts";
import { newPlacement } from "./course/course-edits.ts";
import { newId } from "../../../shared/lib/ids.ts";
import { fieldWords } from "../../i18n/field-words.ts";
import { useFormat } from "../../i18n/format.ts";
import { mapLookWords } from "../../i18n/map-look-words.ts";
import { mapWords } from "../../i18n/map-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { BilingualField } from "../../ui/bilingual-field.tsx";
import { parseMinutes } from "../../ui/minutes.ts";
import type { MapEdits } from "./use-map-edits.ts";
import classes from "./map.module.css";

type PlacementFormProps = {
  session: SessionSummary;
  course: Course;
  /** More than one where the session is placed in the course twice. */
  placements: readonly Placement[];
  /** The course module and lesson that advice or a suggestion led to. */
  proposal: { readonly courseModule?: string; readonly lesson?: string };
  edits: MapEdits;
  onClose: () => void;
};

/** Stands for a course module that does not exist yet. */
const newModule = "new module";

type OnePlacementProps = Omit<PlacementFormProps, "placements"> & {
  placement: Placement | null;
  children: ReactNode;
};

/** The form of a session's place in a course; of the one that is chosen where it has several there. */
export function PlacementForm({ placements, ...props }: PlacementFormProps) {
  const { course } = props;
  const words = useWords(mapLookWords);
  const format = useFormat();
  const [chosen, setChosen] = useState(placements[0]?.id);
  const placement = placements.find(({ id }) => id === chosen) ?? placements[0] ?? null;
  const labelOf = ({ courseModule, minutes }: Placement, index: number) => {
    const module = course.modules.find(({ id }) => id === courseModule);
    const where = module ? format.digits(module.number) || format.text(module.title) : "–";
    return words.placeOf(format.digits(index + 1), where, format.minutes(minutes));
  };
  return (
    <OnePlacement key={placement?.id} {...props} placement={placement}>
      {placement && placements.length > 1 && (
        <NativeSelect
          label={words.whichPlace(format.digits(placements.length))}
          value={placement.id}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={placements.map((one, index) => ({ value: one.id, label: labelOf(one, index) }))}
        />
      )}
    </OnePlacement>
  );
}

function startValue({ session, course, placement, proposal }: OnePlacementProps): Placement {
  return (
    placement ?? {
      ...newPlacement(session, course, proposal.courseModule ?? course.modules[0]?.id ?? newModule),
      lesson: proposal.lesson ?? "",
    }
  );
}

/** A weight as it was typed: null where there is none, undefined where it is no number. */
function parseWeight(typed: string): number | null | undefined {
  const text = toAsciiDigits(typed).trim();
  if (text === "") return null;
  const weight = Number(text);
  return Number.isFinite(weight) && weight >= 0 && weight <= 1_000 ? weight : undefined;
}

function OnePlacement(props: OnePlacementProps) {
  const { session, course, placement, edits, onClose, children } = props;
  const words = useWords(mapWords);
  const format = useFormat();
  const [draft, setDraft] = useState(() => startValue(props));
  const [minutes, setMinutes] = useState(format.digits(draft.minutes));
  const [weight, setWeight] = useState(format.digits(draft.weight ?? ""));
  const [title, setTitle] = useState<Bilingual>(bilingual());
  const parsedMinutes = parseMinutes(minutes, 1);
  const parsedWeight = parseWeight(weight);
  const set = (change: Partial<Placement>) => setDraft({ ...draft, ...change });
  const needsTitle = draft.courseModule === newModule && !title.en && !title.bn;
  const isGone =
    draft.courseModule !== newModule && !course.modules.some(({ id }) => id === draft.courseModule);
  const isWrong = parsedMinutes === null || parsedWeight === undefined || needsTitle || isGone;

  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    if (parsedMinutes === null || parsedWeight === undefined || needsTitle || isGone) return;
    // Whoever saves the form has seen what became of the course module.
    const { basis: _, ...seen } = draft;
    const next = { ...seen, minutes: parsedMinutes, weight: parsedWeight };
    if (next.courseModule === newModule) {
      const module = { id: newId(), number: "", title, proposed: true, lessons: [] };
      const modules = [...course.modules, module];
      edits.saveCourse({ ...course, modules }, { ...next, courseModule: module.id });
    } else edits.place(next);
    onClose();
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <h2 className={classes.formTitle}>
        {words.placeTitle(
          `${format.digits(session.number)} ${format.text(session.title)}`,
          course.code,
        )}
      </h2>
      {children}
      <ModuleFields course={course} draft={draft} set={set} />
      {draft.courseModule === newModule && (
        <BilingualField label={words.newModuleTitle} value={title} onChange={setTitle} />
      )}
      <NumberFields {...{ minutes, setMinutes, weight, setWeight }} />
      <KindFields draft={draft} set={set} />
      <BilingualField
        multiline
        label={words.reason}
        value={draft.reason}
        onChange={(reason) => set({ reason })}
      />
      <div className={classes.formButtons}>
        {placement && (
          <Button
            variant="default"
            onClick={() => {
              edits.remove(placement);
              onClose();
            }}
          >
            {words.remove}
          </Button>
        )}
        <span className={classes.push} />
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button type="submit" disabled={isWrong}>
          {placement ? words.save : words.place}
        </Button>
      </div>
    </form>
  );
}

type DraftProps = { draft: Placement; set: (change: Partial<Placement>) => void };

function ModuleFields({ course, draft, set }: DraftProps & { course: Course }) {
  const words = useWords(mapWords);
  const format = useFormat();
  const module = course.modules.find(({ id }) => id === draft.courseModule);
  const moduleName = ({ number, title, proposed }: Course["modules"][number]) =>
    `${format.digits(number)} ${format.text(title)}${proposed ? ` (${words.proposed})` : ""}`.trim();
  return (
    <>
      <NativeSelect
        label={words.courseModule}
        data-autofocus
        value={module || draft.courseModule === newModule ? draft.courseModule : ""}
        error={module || draft.courseModule === newModule ? null : words.chooseModule}
        onChange={(event) => set({ courseModule: event.currentTarget.value, lesson: "" })}
        data={[
          ...(module || draft.courseModule === newModule
            ? []
            : [{ value: "", label: words.moduleGone, disabled: true }]),
          ...course.modules.map((one) => ({ value: one.id, label: moduleName(one) })),
          { value: newModule, label: words.newModule },
        ]}
      />
      {module && module.lessons.length > 0 && (
        <NativeSelect
          label={words.lesson}
          value={draft.lesson}
          onChange={(event) => set({ lesson: event.currentTarget.value })}
          data={[
            { value: "", label: words.noLesson },
            ...module.lessons.map(({ number, title }) => ({
              value: number,
              label: `${format.digits(number)} ${format.text(title)}`,
            })),
          ]}
        />
      )}
    </>
  );
}

type NumberFieldsProps = {
  minutes: string;
  setMinutes: (typed: string) => void;
  weight: string;
  setWeight: (typed: string) => void;
};

function NumberFields({ minutes, setMinutes, weight, setWeight }: NumberFieldsProps) {
  const words = useWords(mapWords);
  const fields = useWords(fieldWords);
  return (
    <div className={classes.pair}>
      <TextInput
        label={fields.minutes}
        inputMode="numeric"
        value={minutes}
        error={parseMinutes(minutes, 1) === null ? fields.placementMinutes : null}
        onChange={(event) => setMinutes(event.currentTarget.value)}
      />
      <TextInput
        label={words.sessionWeight}
        inputMode="decimal"
        value={weight}
        error={parseWeight(weight) === undefined ? words.weightRefusal : null}
        onChange={(event) => setWeight(event.currentTarget.value)}
      />
    </div>
  );
}

function KindFields({ draft, set }: DraftProps) {
  const words = useWords(mapWords);
  const names = useWords(terms);
  return (
    <>
      <div>
        <div className={classes.fieldLabel}>{words.depth}</div>
        <SegmentedControl
          fullWidth
          aria-label={words.depth}
          value={draft.depth}
          data={depths.map((depth) => ({ value: depth, label: names.depth[depth] }))}
          onChange={(value) => {
            const depth = depths.find((one) => one === value);
            if (depth) set({ depth });
          }}
        />
      </div>
      <NativeSelect
        label={words.status}
        value={draft.status}
        data={placementStatuses.map((status) => ({
          value: status,
          label: names.placementStatus[status],
        }))}
        onChange={(event) => {
          const status = placementStatuses.find((one) => one === event.currentTarget.value);
          if (status) set({ status });
        }}
      />
    </>
  );
}
