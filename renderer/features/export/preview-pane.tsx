import { SegmentedControl } from "@mantine/core";
import { IconMinus, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { exportKinds } from "../../../shared/contract/export-choices.ts";
import type { ExportKind, PlanForm } from "../../../shared/contract/export.ts";
import type { Language } from "../../../shared/language/language.ts";
import { memberOf } from "../../../shared/lib/member-of.ts";
import { useEngine } from "../../client/engine.ts";
import { useSettings } from "../../client/studio.ts";
import { useLoad } from "../../client/use-load.ts";
import { exportWords } from "../../i18n/export-words.ts";
import { useFormat } from "../../i18n/format.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { InspectorToggle } from "../../ui/frame/work.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { LoadedView } from "../../ui/loaded-view.tsx";
import { PaperPages } from "../../ui/paper/paper-pages.tsx";
import { SlideScene } from "../../ui/scene/SlideScene.tsx";
import { lookOf, type Choice } from "./request.ts";
import classes from "./export.module.css";

const zooms = [40, 50, 60, 75, 90, 100, 125] as const;
const slideWidth = 760;

/** The pages and slides as they will print. */
export function PreviewPane({ choice }: { choice: Choice }) {
  const words = useWords(exportWords);
  const names = useWords(terms).kind;
  const format = useFormat();
  const [kind, setKind] = useState<ExportKind>("handout");
  const [zoom, setZoom] = useState(2);
  const [count, setCount] = useState(0);
  const percent = zooms[zoom] ?? 60;
  const [session] = choice.sessions;
  return (
    <>
      <div className={classes.bar}>
        <SegmentedControl
          aria-label={words.preview}
          value={kind}
          onChange={(next) => setKind(memberOf(exportKinds, next))}
          data={exportKinds.map((name) => ({ value: name, label: names[name] }))}
        />
        <span className={classes.dim}>
          {kind === "deck" ? words.slidesShown(count) : words.pageCount(count)}
        </span>
        <span className={classes.push} />
        <span className={classes.dim}>{words.zoom(format.digits(percent))}</span>
        <IconButton
          label={words.zoomOut}
          disabled={zoom === 0}
          onClick={() => setZoom(Math.max(0, zoom - 1))}
        >
          <IconMinus size={16} stroke={1.75} />
        </IconButton>
        <IconButton
          label={words.zoomIn}
          disabled={zoom === zooms.length - 1}
          onClick={() => setZoom(Math.min(zooms.length - 1, zoom + 1))}
        >
          <IconPlus size={16} stroke={1.75} />
        </IconButton>
        <InspectorToggle />
      </div>
      <div className={classes.desk} tabIndex={0} role="region" aria-label={words.preview}>
        {!session && <p className={classes.noPreview}>{words.noPreview}</p>}
        {session && kind === "deck" && (
          <DeckPreview session={session} choice={choice} zoom={percent} onCount={setCount} />
        )}
        {session && kind !== "deck" && (
          <PaperPreview
            session={session}
            kind={kind}
            choice={choice}
            zoom={percent}
            onCount={setCount}
          />
        )}
      </div>
    </>
  );
}

type KindPreviewProps = {
  session: string;
  choice: Choice;
  zoom: number;
  onCount: (count: number) => void;
};

function PaperPreview(props: KindPreviewProps & { kind: Exclude<ExportKind, "deck"> }) {
  const { session, kind, choice, zoom, onCount } = props;
  const engine = useEngine();
  const { course, language } = choice;
  const planForm: PlanForm = choice.planForms[0] ?? "full";
  const look = lookOf(choice);
  const key = JSON.stringify([session, kind, course, language, planForm, look]);
  const { state, reload } = useLoad(key, () =>
    engine.export.preview({ session, kind, course, language, planForm, look }),
  );
  return (
    <LoadedView state={state} reload={reload}>
      {(paper) => <PaperPages paper={paper} zoom={zoom} onCount={onCount} />}
    </LoadedView>
  );
}

function DeckPreview({ session, choice, zoom, onCount }: KindPreviewProps) {
  const engine = useEngine();
  const language: Language = choice.language === "en" ? "en" : "bn";
  const { course } = choice;
  const look = lookOf(choice);
  const { template, ownTemplates, institute } = useSettings();
  const key = JSON.stringify([session, course, language, look, template, ownTemplates, institute]);
  const { state, reload } = useLoad(key, async () => {
    const scenes = await engine.deck.preview({ session, course, language, look });
    onCount(scenes.length);
    return scenes;
  });
  return (
    <LoadedView state={state} reload={reload}>
      {(scenes) => (
        <div className={classes.slides}>
          {scenes.map((scene) => (
            <div key={scene.number} className={classes.slide}>
              <SlideScene scene={scene} width={(slideWidth * zoom) / 100} />
            </div>
          ))}
        </div>
      )}
    </LoadedView>
  );
}
