import { SegmentedControl } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { previewedKinds } from "../../../../shared/contract/run-paper-choices.ts";
import type { RunPaperPreview } from "../../../../shared/contract/run-papers.ts";
import type { PaperKind } from "../../../../shared/evaluation/paper-kinds.ts";
import { memberOf } from "../../../../shared/lib/member-of.ts";
import { useEngine } from "../../../client/engine.ts";
import { useLoad } from "../../../client/use-load.ts";
import { evaluationResultWords } from "../../../i18n/evaluation-results-words.ts";
import { exportWords } from "../../../i18n/export-words.ts";
import { useWords } from "../../../i18n/words.ts";
import { LoadedView } from "../../../ui/loaded-view.tsx";
import { PaperPages } from "../../../ui/paper/paper-pages.tsx";
import classes from "../evaluation.module.css";

type PapersPreviewProps = {
  /** What is ticked and comes on pages. */
  kinds: readonly [PaperKind, ...PaperKind[]];
  asked: Pick<RunPaperPreview, "run" | "language" | "look">;
  /** Changes with whatever the papers are made from. */
  version: string;
};

const percent = 60;
/** The pages follow when typing pauses for so long, in milliseconds. */
const typingPause = 600;

/** The ticked papers as they will print, one at a time. */
export function PapersPreview({ kinds, asked, version }: PapersPreviewProps) {
  const words = useWords(exportWords);
  const names = useWords(evaluationResultWords).kinds;
  const [chosen, choose] = useState<PaperKind>(kinds[0]);
  const [count, setCount] = useState(0);
  const kind = kinds.includes(chosen) ? chosen : kinds[0];
  return (
    <section className={classes.preview} aria-label={words.preview}>
      <div className={classes.previewBar}>
        <h2>{words.preview}</h2>
        {kinds.length > 1 && (
          <SegmentedControl
            size="xs"
            aria-label={words.preview}
            value={kind}
            onChange={(next) => choose(memberOf(kinds, next))}
            data={kinds.map((each) => ({ value: each, label: names[each] }))}
          />
        )}
        <span className={classes.dim}>{words.pageCount(count)}</span>
      </div>
      <div className={classes.desk} tabIndex={0} role="region" aria-label={names[kind]}>
        <Pages {...{ kind, asked, version }} onCount={setCount} />
      </div>
    </section>
  );
}

type PagesProps = Omit<PapersPreviewProps, "kinds"> & {
  kind: PaperKind;
  onCount: (count: number) => void;
};

function Pages({ kind, asked, version, onCount }: PagesProps) {
  const engine = useEngine();
  const [settled] = useDebouncedValue(version, typingPause);
  const key = JSON.stringify([kind, asked, settled]);
  const { state, reload } = useLoad(
    key,
    () => engine.courseRun.preview({ ...asked, kind, test: null, person: null, slot: null }),
    true,
  );
  return (
    <LoadedView state={state} reload={reload}>
      {(paper) => <PaperPages paper={paper} zoom={percent} onCount={onCount} />}
    </LoadedView>
  );
}

/** The kinds that can be looked at, of those that are ticked. */
export const previewed = (kinds: readonly string[]): readonly PaperKind[] =>
  previewedKinds.filter((kind): kind is PaperKind => kind !== "timetable" && kinds.includes(kind));
