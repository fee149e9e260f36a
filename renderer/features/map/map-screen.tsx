import { SegmentedControl, Switch } from "@mantine/core";
import { useMemo, useState } from "react";
import type { Coverage } from "../../../shared/planning/coverage.ts";
import { depths } from "../../../shared/curriculum/course.ts";
import { memberOf } from "../../../shared/lib/member-of.ts";
import { useEngine } from "../../client/engine.ts";
import { useObservable } from "../../client/observable.ts";
import { saveCount } from "../../client/save-hub.ts";
import { useOverview, useRoute } from "../../client/studio.ts";
import { useLoad } from "../../client/use-load.ts";
import { frameWords } from "../../i18n/frame-words.ts";
import { mapWords } from "../../i18n/map-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { Chip } from "../../ui/chip.tsx";
import { ExportProgress } from "../../ui/export/export-progress.tsx";
import { InspectorToggle, Work } from "../../ui/frame/work.tsx";
import { StatusItem } from "../../ui/frame/status-item.tsx";
import { LoadedView } from "../../ui/loaded-view.tsx";
import { UndoButtons } from "../../ui/undo-buttons.tsx";
import { useUndoKeys } from "../../ui/use-undo-keys.ts";
import { MapExport } from "./map-export.tsx";
import { CoveragePane } from "./coverage-pane.tsx";
import { CourseView } from "./course/course-view.tsx";
import { MapPictures } from "./pictures/map-pictures.tsx";
import { DepthBars } from "./depth-bars.tsx";
import { missingAdvice, type Advice } from "./matrix.ts";
import type { CellAddress } from "./map-props.ts";
import { MapTable } from "./map-table.tsx";
import { useMapEdits } from "./use-map-edits.ts";
import classes from "./map.module.css";

export function MapScreen() {
  const engine = useEngine();
  const saves = useObservable(saveCount);
  const { state, reload } = useLoad(`coverage ${saves}`, () => engine.coverage.get({}), true);
  return (
    <LoadedView state={state} reload={reload}>
      {(coverage) => <MapWork coverage={coverage} />}
    </LoadedView>
  );
}

/** Modules that are unfolded at first: those of the open session, or the first with placements. */
function useOpened() {
  const { modules, placements } = useOverview();
  const { session } = useRoute();
  const placed = new Set(placements.map((one) => one.session));
  const first = modules.filter(({ sessions }) =>
    sessions.some(({ id }) => id === session || placed.has(id)),
  );
  return useState<ReadonlySet<string>>(() => new Set(first.map(({ id }) => id)));
}

const mapViews = ["matrix", "byCourse", "pictures"] as const;
type MapView = (typeof mapViews)[number];

/** The cell that the keys act on: of the open session at first. */
function useActiveCell() {
  const { courses, modules } = useOverview();
  const { session } = useRoute();
  const [first] = modules.flatMap(({ sessions }) => sessions);
  return useState<CellAddress>({
    session: session ?? first?.id ?? "",
    course: courses[0]?.id ?? "",
  });
}

function MapWork({ coverage }: { coverage: Coverage }) {
  const words = useWords(frameWords);
  const overview = useOverview();
  const edits = useMapEdits();
  const [view, setView] = useState<MapView>("matrix");
  const [course, setCourse] = useState(overview.courses[0]?.id ?? "");
  const [opened, setOpened] = useOpened();
  const [active, setActive] = useActiveCell();
  const [onlyMissing, setOnlyMissing] = useState(false);
  const [editing, setEditing] = useState<CellAddress | null>(null);
  useUndoKeys(edits);
  const advice = useMemo(() => missingAdvice(overview, coverage), [overview, coverage]);
  const weightless = overview.courses.filter(({ weight }) => weight === null).length;
  const missing = advice.length + weightless;

  const openCell = (cell: CellAddress) => {
    const module = overview.modules.find(({ sessions }) =>
      sessions.some(({ id }) => id === cell.session),
    );
    setView("matrix");
    setOnlyMissing(false);
    if (module) setOpened(new Set([...opened, module.id]));
    setActive({ session: cell.session, course: cell.course });
    setEditing(cell);
  };
  const goTo = ({ module, target, courseModule }: Advice) => {
    const sessions = overview.modules.find(({ id }) => id === module)?.sessions ?? [];
    const isFree = (session: string) =>
      !overview.placements.some((one) => one.session === session && one.course === target.id);
    const session = sessions.find(({ id }) => isFree(id)) ?? sessions[0];
    if (session) openCell({ session: session.id, course: target.id, courseModule });
  };
  const showCourse = (id: string) => {
    setCourse(id);
    setView("byCourse");
  };
  return (
    <>
      <Work
        label={words.screens.map}
        bar={
          <MapBar {...{ view, setView, edits, onlyMissing, setOnlyMissing }} missing={missing} />
        }
      >
        {view !== "pictures" && <DepthLegend />}
        {view === "matrix" && (
          <MapTable
            advice={advice}
            edits={edits}
            active={active}
            onActive={setActive}
            editing={editing}
            onEdit={setEditing}
            opened={opened}
            onOpened={setOpened}
            onlyMissing={onlyMissing}
          />
        )}
        {view === "byCourse" && <CourseView chosen={course} onChoose={setCourse} edits={edits} />}
        {view === "pictures" && <MapPictures coverage={coverage} />}
        <div className={classes.progress}>
          <ExportProgress />
        </div>
        <MapStatus missing={missing} />
      </Work>
      <CoveragePane
        coverage={coverage}
        advice={advice}
        session={active.session}
        onPlace={goTo}
        onSuggestion={openCell}
        onShowCourse={showCourse}
      />
    </>
  );
}

type MapBarProps = {
  view: MapView;
  setView: (view: MapView) => void;
  edits: ReturnType<typeof useMapEdits>;
  onlyMissing: boolean;
  setOnlyMissing: (only: boolean) => void;
  missing: number;
};

function MapBar(props: MapBarProps) {
  const { view, setView, edits, onlyMissing, setOnlyMissing, missing } = props;
  const words = useWords(mapWords);
  return (
    <>
      <h2 className={classes.title}>{words.title}</h2>
      <SegmentedControl
        className={classes.views}
        aria-label={words.view}
        value={view}
        onChange={(next) => setView(memberOf(mapViews, next))}
        data={mapViews.map((name) => ({ value: name, label: words[name] }))}
      />
      <span className={classes.push} />
      <UndoButtons {...edits} />
      {view === "matrix" && (
        <Switch
          size="xs"
          className={classes.views}
          label={words.onlyMissing}
          checked={onlyMissing}
          onChange={(event) => setOnlyMissing(event.currentTarget.checked)}
        />
      )}
      <MapExport />
      <Chip tone={missing ? "unfinished" : "accent"}>{words.missingCount(missing)}</Chip>
      <InspectorToggle />
    </>
  );
}

function DepthLegend() {
  const words = useWords(mapWords);
  const names = useWords(terms).depth;
  return (
    <ul className={classes.legend} aria-label={words.depthMarks}>
      {depths.map((depth) => (
        <li key={depth}>
          <span className={classes.sample} data-depth={depth}>
            <DepthBars depth={depth} />
          </span>
          {names[depth]}
        </li>
      ))}
      <li>
        <span className={classes.sample} data-proposed="true" /> {words.proposedModule}
      </li>
    </ul>
  );
}

function MapStatus({ missing }: { missing: number }) {
  const words = useWords(mapWords);
  const { modules, courses, placements } = useOverview();
  const sessions = modules.flatMap((module) => module.sessions);
  const placed = new Set(placements.map(({ session }) => session));
  const nowhere = modules
    .filter(({ placeable }) => placeable)
    .flatMap((module) => module.sessions)
    .filter(({ id }) => !placed.has(id)).length;
  return (
    <>
      <StatusItem>{words.sessionsCourses(sessions.length, courses.length)}</StatusItem>
      <StatusItem>{words.placedCount(placements.length, nowhere)}</StatusItem>
      {missing > 0 && <StatusItem tone="unfinished">{words.missingCount(missing)}</StatusItem>}
      <StatusItem side="right">{words.keysHint}</StatusItem>
    </>
  );
}
