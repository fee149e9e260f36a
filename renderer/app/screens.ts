import { lazy, type ComponentType } from "react";
import type { Screen } from "../client/route.ts";
import { HomeScreen } from "../features/home/home-screen.tsx";

/** The view of every screen; all but the first are loaded when they are opened. */
export const screenViews: Readonly<Record<Screen, ComponentType>> = {
  home: HomeScreen,
  author: lazy(async () => ({
    default: (await import("../features/author/author-screen.tsx")).AuthorScreen,
  })),
  slides: lazy(async () => ({
    default: (await import("../features/slides/slides-screen.tsx")).SlidesScreen,
  })),
  plan: lazy(async () => ({
    default: (await import("../features/plan/plan-screen.tsx")).PlanScreen,
  })),
  map: lazy(async () => ({
    default: (await import("../features/map/map-screen.tsx")).MapScreen,
  })),
  timetable: lazy(async () => ({
    default: (await import("../features/timetable/timetable-screen.tsx")).TimetableScreen,
  })),
  evaluation: lazy(async () => ({
    default: (await import("../features/evaluation/evaluation-screen.tsx")).EvaluationScreen,
  })),
  export: lazy(async () => ({
    default: (await import("../features/export/export-screen.tsx")).ExportScreen,
  })),
  settings: lazy(async () => ({
    default: (await import("../features/settings/settings-screen.tsx")).SettingsScreen,
  })),
};
