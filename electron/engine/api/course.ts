import { withFormerBasis } from "../../../shared/planning/map/drift.ts";
import { checkCourse } from "./checks.ts";
import { curriculumOf } from "./overview.ts";
import type { Services } from "./services.ts";

export const courseRoutes = ({ api, storage }: Services) => ({
  save: api.course.save.handler(({ input }) => {
    checkCourse(input, storage);
    const before = storage.curriculum.courses.get(input.id);
    storage.transaction(() => {
      storage.curriculum.courses.save(curriculumOf(storage).id, input);
      const left = before ? withFormerBasis(before, input, storage.placements.all()) : [];
      for (const placement of left) storage.placements.save(placement);
    });
    return {};
  }),
});
