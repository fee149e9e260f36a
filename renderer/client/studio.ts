import { createContext, useContext } from "react";
import type { Overview, SessionSummary, Settings } from "../../shared/contract/views.ts";
import { askFirstView, type FirstView } from "../../shared/contract/first-view.ts";
import type { Engine } from "./engine.ts";
import { createExportRun, type ExportRun } from "./export-run.ts";
import { createObservable, useObservable, type Observable } from "./observable.ts";
import { parseRoute, routeHash, type Route, type Screen } from "./route.ts";
import { flushSaves } from "./save-hub.ts";

export type EngineStatus = FirstView["status"];

/** What every screen shares: what the curriculum holds, what is open, how the interface is set. */
export type Studio = {
  readonly engine: Engine;
  readonly status: EngineStatus;
  /** Where exports go while nobody has chosen a folder. */
  readonly usualFolder: string;
  readonly overview: Observable<Overview>;
  readonly settings: Observable<Settings>;
  readonly route: Observable<Route>;
  readonly exportRun: ExportRun;
  /** Loads the overview again: after a save, a move, a placement. */
  readonly refresh: () => Promise<void>;
  readonly changeSettings: (change: Partial<Settings>) => Promise<void>;
  readonly open: (screen: Screen, session?: string | null, at?: string | null) => void;
};

const firstSession = (overview: Overview): string | null =>
  overview.modules.flatMap((module) => module.sessions)[0]?.id ?? null;

/** Opens what the address names; without one, Home with the session of last time. */
function firstRoute(overview: Overview, settings: Settings, address: string): Route {
  const route = parseRoute(address);
  const known = new Set(overview.modules.flatMap(({ sessions }) => sessions.map(({ id }) => id)));
  const session = [route.session, settings.lastSession].find((id) => id && known.has(id));
  return { ...route, session: session ?? firstSession(overview) };
}

/** What the host has put into the page; null where the engine has to be asked for it. */
function givenView(): FirstView | null {
  const text = document.querySelector("#first-view")?.textContent;
  return text ? (JSON.parse(text) as FirstView) : null;
}

/** The studio at once where the page brought what the first screen needs. */
export function givenStudio(engine: Engine): Studio | null {
  const given = givenView();
  return given && createStudio(engine, given, window.location.hash);
}

/** Asks the engine for everything that the first screen needs. */
export const loadStudio = async (engine: Engine): Promise<Studio> =>
  createStudio(engine, await askFirstView(engine), window.location.hash);

/** The studio with what the first screen needs, opened at the part of an address behind its `#`. */
export function createStudio(engine: Engine, view: FirstView, address: string): Studio {
  const { status, overview, settings, usualFolder } = view;
  const shared = {
    overview: createObservable(overview),
    settings: createObservable(settings),
    route: createObservable(firstRoute(overview, settings, address)),
  };
  return {
    engine,
    status,
    usualFolder,
    exportRun: createExportRun(engine),
    ...shared,
    ...actions(engine, shared),
  };
}

function actions(engine: Engine, shared: Pick<Studio, "overview" | "settings" | "route">) {
  const refresh = async () => shared.overview.set(await engine.curriculum.overview({}));
  const changeSettings = async (change: Partial<Settings>) => {
    const settings = { ...shared.settings.get(), ...change };
    shared.settings.set(settings);
    await engine.settings.save(settings);
  };
  const open = (screen: Screen, session?: string | null, at: string | null = null) => {
    const route = { screen, session: session ?? shared.route.get().session, at };
    void flushSaves().finally(() => {
      shared.route.set(route);
      window.history.pushState(null, "", routeHash(route));
      void changeSettings({ lastSession: route.session ?? "", lastScreen: screen }).catch(() => {});
    });
  };
  return { refresh, changeSettings, open };
}

export const StudioContext = createContext<Studio | null>(null);

export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) throw new Error("useStudio is used outside StudioContext");
  return studio;
}

export const useOverview = (): Overview => useObservable(useStudio().overview);
export const useSettings = (): Settings => useObservable(useStudio().settings);
export const useRoute = (): Route => useObservable(useStudio().route);

/** The session that is open, or null while the curriculum has none. */
export function useCurrentSession(): SessionSummary | null {
  const { session } = useRoute();
  const sessions = useOverview().modules.flatMap((module) => module.sessions);
  return sessions.find(({ id }) => id === session) ?? null;
}
