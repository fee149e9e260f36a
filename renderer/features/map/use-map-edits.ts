import { notifications } from "@mantine/notifications";
import { useMemo, useRef, useState } from "react";
import type { Course, Placement } from "../../../shared/curriculum/course.ts";
import { useEngine, type Engine } from "../../client/engine.ts";
import { toFault } from "../../client/faults.ts";
import { noteSaved } from "../../client/save-hub.ts";
import { useStudio, type Studio } from "../../client/studio.ts";
import { faultWords } from "../../i18n/fault-words.ts";
import { useWords } from "../../i18n/words.ts";

type Step = { readonly redo: () => Promise<unknown>; readonly undo: () => Promise<unknown> };

export type MapEdits = {
  readonly place: (placement: Placement) => void;
  readonly remove: (placement: Placement) => void;
  readonly saveCourse: (course: Course, then?: Placement) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};

/** Puts a placement back as it is now, or takes it away where there is none. */
function putBack(engine: Engine, studio: Studio, id: string): () => Promise<unknown> {
  const before = studio.overview.get().placements.find((one) => one.id === id);
  return () => (before ? engine.placement.save(before) : engine.placement.remove({ id }));
}

const placeStep = (engine: Engine, studio: Studio, placement: Placement): Step => ({
  redo: () => engine.placement.save(placement),
  undo: putBack(engine, studio, placement.id),
});

const removeStep = (engine: Engine, studio: Studio, { id }: Placement): Step => ({
  redo: () => engine.placement.remove({ id }),
  undo: putBack(engine, studio, id),
});

/** A course, and a placement that needs what is new in it. */
function courseStep(engine: Engine, studio: Studio, course: Course, then?: Placement): Step {
  const before = studio.overview.get().courses.find(({ id }) => id === course.id) ?? course;
  const back = then ? putBack(engine, studio, then.id) : () => Promise.resolve();
  return {
    redo: async () => {
      await engine.course.save(course);
      if (then) await engine.placement.save(then);
    },
    undo: async () => {
      await back();
      await engine.course.save(before);
    },
  };
}

/** Changes placements and courses one after the other; every change can be taken back. */
export function useMapEdits(): MapEdits {
  const engine = useEngine();
  const studio = useStudio();
  const sayFault = useWords(faultWords);
  const past = useRef<Step[]>([]);
  const future = useRef<Step[]>([]);
  const waiting = useRef<Promise<unknown>>(Promise.resolve());
  const [counts, setCounts] = useState({ past: 0, future: 0 });

  const actions = useMemo(() => {
    const attempt = async (step: () => Promise<unknown>, done: () => void) => {
      try {
        await step();
        await studio.refresh();
        noteSaved();
        done();
        setCounts({ past: past.current.length, future: future.current.length });
      } catch (error) {
        const { happened, kept, todo } = sayFault(toFault(error));
        notifications.show({ color: "red", title: happened, message: `${kept} ${todo}` });
      }
    };
    // Two quick changes must not overtake each other: each is worked out on what the one before left.
    const run = (begin: () => { action: () => Promise<unknown>; done: () => void } | null) => {
      waiting.current = waiting.current.then(() => {
        const next = begin();
        return next ? attempt(next.action, next.done) : null;
      });
    };
    const edit = (make: () => Step) =>
      run(() => {
        const step = make();
        const done = () => {
          past.current.push(step);
          future.current = [];
        };
        return { action: step.redo, done };
      });
    return {
      place: (placement: Placement) => edit(() => placeStep(engine, studio, placement)),
      remove: (placement: Placement) => edit(() => removeStep(engine, studio, placement)),
      saveCourse: (course: Course, then?: Placement) =>
        edit(() => courseStep(engine, studio, course, then)),
      undo: () =>
        run(() => {
          const step = past.current.at(-1);
          const done = () => future.current.push(...past.current.splice(-1));
          return step ? { action: step.undo, done } : null;
        }),
      redo: () =>
        run(() => {
          const step = future.current.at(-1);
          const done = () => past.current.push(...future.current.splice(-1));
          return step ? { action: step.redo, done } : null;
        }),
    };
  }, [engine, studio, sayFault]);
  return useMemo(
    () => ({ ...actions, canUndo: counts.past > 0, canRedo: counts.future > 0 }),
    [actions, counts],
  );
}
