import { checkCourse } from "./checks.ts";
import { curriculumOf } from "./overview.ts";
import type { Services } from "./services.ts";

export const courseRoutes = ({ api, storage }: Services) => ({
  save: api.course.save.handler(({ input }) => {
    checkCourse(input, storage);
    storage.curriculum.courses.save(curriculumOf(storage).id, input);
    return {};
  }),
});
