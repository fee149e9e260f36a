import { notifications } from "@mantine/notifications";
import { useRef, useState } from "react";
import type { Course, Placement } from "../../../shared/curriculum/course.ts";
import { useEngine } from "../../client/engine.ts";
import { toFault } from "../../client/faults.ts";
import { noteSaved } from "../../client/save-hub.ts";
import { useStudio } from "../../client/studio.ts";
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

/** Changes placements and courses; every change can be taken back. */
export function useMapEdits(): MapEdits {
  const engine = useEngine();
  const studio = useStudio();
  const sayFault = useWords(faultWords);
  const past = useRef<Step[]>([]);
  const future = useRef<Step[]>([]);
  const [counts, setCounts] = useState({ past: 0, future: 0 });

  const run = async (action: () => Promise<unknown>, done: () => void) => {
    try {
      await action();
      await studio.refresh();
      noteSaved();
      done();
      setCounts({ past: past.current.length, future: future.current.length });
    } catch (error) {
      const { happened, kept, todo } = sayFault(toFault(error));
      notifications.show({ color: "red", title: happened, message: `${kept} ${todo}` });
    }
  };
  const edit = (step: Step) =>
    void run(step.redo, () => {
      past.current.push(step);
      future.current = [];
    });

  const { placements, courses } = studio.overview.get();
  const putBack = (id: string) => {
    const before = placements.find((one) => one.id === id);
    return () => (before ? engine.placement.save(before) : engine.placement.remove({ id }));
  };
  const place = (placement: Placement) =>
    edit({ redo: () => engine.placement.save(placement), undo: putBack(placement.id) });
  const remove = ({ id }: Placement) =>
    edit({ redo: () => engine.placement.remove({ id }), undo: putBack(id) });
  const saveCourse = (course: Course, then?: Placement) => {
    const before = courses.find(({ id }) => id === course.id) ?? course;
    edit({
      redo: async () => {
        await engine.course.save(course);
        if (then) await engine.placement.save(then);
      },
      undo: async () => {
        if (then) await putBack(then.id)();
        await engine.course.save(before);
      },
    });
  };
  const undo = () => {
    const step = past.current.at(-1);
    if (!step) return;
    void run(step.undo, () => future.current.push(...past.current.splice(-1)));
  };
  const redo = () => {
    const step = future.current.at(-1);
    if (!step) return;
    void run(step.redo, () => past.current.push(...future.current.splice(-1)));
  };
  const canUndo = counts.past > 0;
  return { place, remove, saveCourse, undo, redo, canUndo, canRedo: counts.future > 0 };
}
