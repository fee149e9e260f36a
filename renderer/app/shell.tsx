import { Notifications } from "@mantine/notifications";
import { lazy, memo, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { useObservable, type Observable } from "../client/observable.ts";
import { parseRoute, type Screen } from "../client/route.ts";
import { saveCount } from "../client/save-hub.ts";
import { useRoute, useSettings, useStudio } from "../client/studio.ts";
import type { ConnectionState } from "../client/transport.ts";
import { frameWords } from "../i18n/frame-words.ts";
import { useWords } from "../i18n/words.ts";
import { FrameContext } from "../ui/frame/frame.ts";
import { useMedia } from "../ui/use-media.ts";
import { Appearance } from "./appearance.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { useKeys } from "./keys.ts";
import { Shown } from "./shown.tsx";
import { Palette } from "./palette/palette.tsx";
import { screenViews } from "./screens.ts";
import { StatusBar } from "./status-bar.tsx";
import { TopBar } from "./top-bar.tsx";
import { Tree } from "./tree/tree.tsx";
import classes from "./shell.module.css";

const PhoneticStatus = lazy(async () => ({
  default: (await import("../editor/phonetic/phonetic-status.tsx")).PhoneticStatus,
}));

const AllKeys = lazy(async () => ({ default: (await import("./all-keys.tsx")).AllKeys }));

/** Screens beside which the tree stands, and those where it starts as a rail. */
const withTree: readonly Screen[] = ["author", "slides", "plan", "map"];
const withRail: readonly Screen[] = ["slides", "plan", "map"];
const narrow = "(max-width: 1199px)";

function usePanes(screen: Screen) {
  const [trees, setTrees] = useState<Partial<Record<Screen, boolean>>>({});
  const [inspectors, setInspectors] = useState<Partial<Record<Screen, boolean>>>({});
  const isNarrow = useMedia(narrow);
  const treeOpen = trees[screen] ?? !(isNarrow || withRail.includes(screen));
  const inspectorOpen = inspectors[screen] ?? !isNarrow;
  const toggleTree = useCallback(
    () => setTrees((open) => ({ ...open, [screen]: !treeOpen })),
    [screen, treeOpen],
  );
  const toggleInspector = useCallback(
    () => setInspectors((open) => ({ ...open, [screen]: !inspectorOpen })),
    [screen, inspectorOpen],
  );
  return { treeOpen, inspectorOpen, toggleTree, toggleInspector };
}

/** Follows the address when somebody goes back or types one. */
function useAddress() {
  const studio = useStudio();
  useEffect(() => {
    const follow = () => {
      const route = parseRoute(window.location.hash);
      studio.route.set({ ...route, session: route.session ?? studio.route.get().session });
    };
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, [studio]);
}

/** Loads minutes, words and titles again once things have been saved. */
function useFreshOverview() {
  const studio = useStudio();
  const saves = useObservable(saveCount);
  useEffect(() => {
    if (saves === 0) return undefined;
    const timer = setTimeout(() => void studio.refresh().catch(() => {}), 400);
    return () => clearTimeout(timer);
  }, [studio, saves]);
}

export function Shell(props: { nonce: string; connection: Observable<ConnectionState> }) {
  const settings = useSettings();
  return (
    <Appearance nonce={props.nonce} settings={settings}>
      <ShellFrame connection={props.connection} />
    </Appearance>
  );
}

function ShellFrame({ connection }: { connection: Observable<ConnectionState> }) {
  const words = useWords(frameWords);
  const { screen } = useRoute();
  const [statusLeft, setStatusLeft] = useState<HTMLElement | null>(null);
  const [statusRight, setStatusRight] = useState<HTMLElement | null>(null);
  const [paletteOpen, setPaletteOpen] = useState<boolean | null>(null);
  const openPalette = useCallback(() => setPaletteOpen(true), []);
  const [keysOpen, setKeysOpen] = useState<boolean | null>(null);
  const panes = usePanes(screen);
  useAddress();
  useFreshOverview();
  useKeys({ ...panes, openPalette, openKeys: () => setKeysOpen((open) => !open) });
  const frame = useMemo(
    () => ({ ...panes, statusLeft, statusRight }),
    [panes, statusLeft, statusRight],
  );
  return (
    <FrameContext value={frame}>
      <div className={classes.shell}>
        <a className={classes.skip} href="#work" onClick={skipToWork}>
          {words.skip}
        </a>
        <TopBar onSearch={openPalette} />
        <div className={classes.body}>
          {withTree.includes(screen) && <Tree />}
          <CurrentScreen screen={screen} />
        </div>
        <aside aria-label={words.messages}>
          <Notifications position="bottom-right" autoClose={8_000} limit={3} withinPortal={false} />
        </aside>
        <StatusBar connection={connection} leftRef={setStatusLeft} rightRef={setStatusRight} />
      </div>
      {/* It stands in the status bar, and comes when that is there. */}
      <Suspense>{statusRight && <PhoneticStatus />}</Suspense>
      <Suspense>
        {keysOpen !== null && <AllKeys opened={keysOpen} onClose={() => setKeysOpen(false)} />}
      </Suspense>
      {paletteOpen !== null && (
        <Palette opened={paletteOpen} onClose={() => setPaletteOpen(false)} />
      )}
    </FrameContext>
  );
}

function skipToWork(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.querySelector<HTMLElement>("#work")?.focus();
}

const CurrentScreen = memo(function CurrentScreen({ screen }: { screen: Screen }) {
  const View = screenViews[screen];
  return (
    <ErrorBoundary key={screen}>
      <Suspense fallback={<main className={classes.waiting} aria-busy="true" />}>
        <View />
        <Shown />
      </Suspense>
    </ErrorBoundary>
  );
});
