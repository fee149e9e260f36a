import { overviewOf } from "./overview.ts";
import type { Services } from "./services.ts";

export const curriculumRoutes = ({ api, storage }: Services) => ({
  overview: api.curriculum.overview.handler(() => overviewOf(storage)),
  facts: api.curriculum.facts.handler(() => storage.curriculum.facts.all()),
  glossary: api.curriculum.glossary.handler(() => storage.curriculum.glossary.all()),
});
