import { assetRoutes } from "./asset.ts";
import { courseRoutes } from "./course.ts";
import { coverageRoutes } from "./coverage.ts";
import { curriculumRoutes } from "./curriculum.ts";
import { deckRoutes } from "./deck.ts";
import { documentRoutes } from "./document.ts";
import { engineRoutes } from "./engine.ts";
import { evaluationRoutes } from "./evaluation/evaluation.ts";
import { exportRoutes } from "./export.ts";
import { findingRoutes } from "./finding.ts";
import { folderRoutes } from "./folder.ts";
import { mapRoutes } from "./map.ts";
import { placementRoutes } from "./placement.ts";
import { reviewRoutes } from "./review.ts";
import { searchRoutes } from "./search.ts";
import { courseRunRoutes, directoryRoutes } from "./timetable.ts";
import type { Services } from "./services.ts";
import { sessionRoutes } from "./session.ts";
import { settingsRoutes } from "./settings.ts";
import { slidesRoutes } from "./slides.ts";
import { templateRoutes } from "./templates.ts";
import { unfinishedRoutes } from "./unfinished.ts";

/** The whole contract, implemented. */
export const createRouter = (services: Services) =>
  services.api.router({
    engine: engineRoutes(services),
    curriculum: curriculumRoutes(services),
    session: sessionRoutes(services),
    document: documentRoutes(services),
    review: reviewRoutes(services),
    deck: deckRoutes(services),
    slides: slidesRoutes(services),
    placement: placementRoutes(services),
    course: courseRoutes(services),
    map: mapRoutes(services),
    courseRun: courseRunRoutes(services),
    directory: directoryRoutes(services),
    coverage: coverageRoutes(services),
    search: searchRoutes(services),
    finding: findingRoutes(services),
    unfinished: unfinishedRoutes(services),
    asset: assetRoutes(services),
    evaluation: evaluationRoutes(services),
    export: exportRoutes(services),
    folder: folderRoutes(services),
    settings: settingsRoutes(services),
    templates: templateRoutes(services),
  });
export type EngineRouter = ReturnType<typeof createRouter>;
