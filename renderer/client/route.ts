export const screens = [
  "home",
  "author",
  "slides",
  "plan",
  "map",
  "timetable",
  "evaluation",
  "export",
  "settings",
] as const;
export type Screen = (typeof screens)[number];

/** What is open: a screen, a session, and the block, slide, step, outcome in it or the run to go to. */
export type Route = {
  readonly screen: Screen;
  readonly session: string | null;
  readonly at: string | null;
};

const isScreen = (text: string | undefined): text is Screen =>
  screens.some((screen) => screen === text);

/** Reads an address like `#/plan/lifecycle-approach/a3`. */
export function parseRoute(hash: string): Route {
  const [screen, session, at] = hash.replace(/^#\/?/, "").split("/").map(decodeURIComponent);
  return {
    screen: isScreen(screen) ? screen : "home",
    session: session || null,
    at: at || null,
  };
}

export const routeHash = ({ screen, session, at }: Route): string =>
  `#/${[screen, session, at]
    .filter((part) => part !== null)
    .map(encodeURIComponent)
    .join("/")}`;
