import { Checkbox, MultiSelect } from "@mantine/core";
import {
  bookKinds,
  collectionKinds,
  exportKinds,
  planForms,
} from "../../../shared/contract/export-choices.ts";
import type { ExportKind } from "../../../shared/contract/export.ts";
import { useOverview } from "../../client/studio.ts";
import { exportWords } from "../../i18n/export-words.ts";
import { useFormat } from "../../i18n/format.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { Part, type PartProps } from "./part.tsx";
import { toggled } from "./request.ts";
import classes from "./export.module.css";

/** The sessions of a module, of the chosen course, or all of them, with one press. */
function QuickPicks({ choice, set }: PartProps) {
  const words = useWords(exportWords);
  const { modules, placements, courses } = useOverview();
  const all = modules.flatMap((module) => module.sessions);
  const module = modules.find(({ sessions }) =>
    sessions.some(({ id }) => id === choice.sessions.at(0)),
  );
  const course = courses.find(({ id }) => id === choice.course);
  const placed = all.filter(({ id }) =>
    placements.some((one) => one.session === id && one.course === choice.course),
  );
  const pick = (sessions: readonly { readonly id: string }[]) => () =>
    set({ sessions: sessions.map(({ id }) => id) });
  return (
    <div className={classes.picks}>
      {module && <TextButton onClick={pick(module.sessions)}>{words.wholeModule}</TextButton>}
      {course && <TextButton onClick={pick(placed)}>{words.wholeCourse(course.code)}</TextButton>}
      <TextButton onClick={pick(all)}>{words.allSessions}</TextButton>
    </div>
  );
}

export function WhatPart({ choice, set }: PartProps) {
  const words = useWords(exportWords);
  const names = useWords(terms);
  const format = useFormat();
  const { modules } = useOverview();
  const kinds = exportKinds;
  return (
    <Part title={words.what}>
      <MultiSelect
        searchable
        hidePickedOptions
        className={classes.sessions}
        aria-label={words.sessions}
        placeholder={words.sessionsHint}
        maxDropdownHeight={320}
        value={[...choice.sessions]}
        onChange={(sessions) => set({ sessions })}
        data={modules
          .filter(({ sessions }) => sessions.length > 0)
          .map((module) => ({
            group: `${format.digits(module.number)} ${format.text(module.title)}`,
            items: module.sessions.map(({ id, number, title }) => ({
              value: id,
              label: `${format.digits(number)} ${format.text(title)}`,
            })),
          }))}
      />
      <QuickPicks choice={choice} set={set} />
      {kinds.map((kind: ExportKind) => (
        <div key={kind} className={classes.check}>
          <Checkbox
            size="xs"
            label={names.kind[kind]}
            checked={choice.kinds.includes(kind)}
            onChange={() => set({ kinds: toggled(choice.kinds, kind, kinds) })}
          />
          <span className={classes.dim}>{words.kindHints[kind]}</span>
        </div>
      ))}
      {choice.kinds.includes("plan") && (
        <div className={classes.forms} role="group" aria-label={words.planForms}>
          {planForms.map((form) => (
            <Checkbox
              key={form}
              size="xs"
              label={names.planForm[form]}
              checked={choice.planForms.includes(form)}
              onChange={() => set({ planForms: toggled(choice.planForms, form, planForms) })}
            />
          ))}
        </div>
      )}
      <div role="group" aria-label={words.books}>
        <p className={classes.why}>{words.books}</p>
        {bookKinds.map((kind) => (
          <div key={kind} className={classes.check}>
            <Checkbox
              size="xs"
              label={names.kind[kind]}
              checked={choice.books.includes(kind)}
              onChange={() => set({ books: toggled(choice.books, kind, bookKinds) })}
            />
            <span className={classes.dim}>{words.bookHints[kind]}</span>
          </div>
        ))}
      </div>
      <div role="group" aria-label={words.collections}>
        <p className={classes.why}>{words.collections}</p>
        {collectionKinds.map((kind) => (
          <div key={kind} className={classes.check}>
            <Checkbox
              size="xs"
              label={names.kind[kind]}
              checked={choice.collections.includes(kind)}
              onChange={() =>
                set({ collections: toggled(choice.collections, kind, collectionKinds) })
              }
            />
            <span className={classes.dim}>{words.collectionHints[kind]}</span>
          </div>
        ))}
      </div>
    </Part>
  );
}
