import { Button, Checkbox, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import {
  evaluationKinds,
  type EvaluationKind,
} from "../../../../shared/contract/run-paper-choices.ts";
import { outputLanguages, type OutputLanguage } from "../../../../shared/language/language.ts";
import { memberOf } from "../../../../shared/lib/member-of.ts";
import { useObservable } from "../../../client/observable.ts";
import { useStudio } from "../../../client/studio.ts";
import { evaluationResultWords } from "../../../i18n/evaluation-results-words.ts";
import { terms } from "../../../i18n/terms.ts";
import { useLanguage, useWords } from "../../../i18n/words.ts";
import { ExportProgress } from "../../../ui/export/export-progress.tsx";
import { PrintLookChoice, type PrintLook } from "../../../ui/export/print-look.tsx";
import { useFolderChoice } from "../../../ui/folder/use-folder-choice.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import type { EvaluationContext } from "../context.ts";
import { PapersPreview, previewed } from "./papers-preview.tsx";
import classes from "../evaluation.module.css";

const ofTests: readonly EvaluationKind[] = ["question-paper", "answer-sheet", "marking-key"];
const formats = ["docx", "pdf"] as const;

const toggled = <Item,>(items: readonly Item[], item: Item): Item[] =>
  items.includes(item) ? items.filter((one) => one !== item) : [...items, item];

/** Which papers, in which language and formats, into which folder. */
export function PapersPart({ context: { record, run } }: { context: EvaluationContext }) {
  const words = useWords(evaluationResultWords);
  const names = useWords(terms).language;
  const { exportRun } = useStudio();
  const state = useObservable(exportRun.state);
  const [look, setLook] = useState<PrintLook>({});
  const folder = useFolderChoice();
  const hasTests = record.value.tests.length > 0;
  const [kinds, setKinds] = useState<readonly EvaluationKind[]>(["review"]);
  const [language, setLanguage] = useState<OutputLanguage>(useLanguage());
  const [chosen, setFormats] = useState<readonly (typeof formats)[number][]>(["docx"]);
  const possible = evaluationKinds.filter(
    (kind) => kinds.includes(kind) && (hasTests || !ofTests.includes(kind)),
  );
  const needsFormat = possible.some((kind) => kind !== "results");
  const canWrite =
    possible.length > 0 && (chosen.length > 0 || !needsFormat) && state.kind !== "running";
  const write = () =>
    void exportRun.startRunPapers({
      run: run.id,
      kinds: possible,
      test: null,
      person: null,
      slot: null,
      look,
      formats: [...chosen, "xlsx"],
      languages: [language],
      folder: folder.folder,
    });
  const { review, tests, sheets, reaction } = record.value;
  const [firstShown, ...shown] = previewed(possible);
  return (
    <>
      <section className={classes.part} aria-label={words.papers}>
        <h2>{words.papers}</h2>
        <p className={classes.dim}>{words.papersHint}</p>
        <div className={classes.kinds}>
          {evaluationKinds.map((kind) => {
            const isMissing = ofTests.includes(kind) && !hasTests;
            return (
              <Checkbox
                key={kind}
                size="xs"
                disabled={isMissing}
                label={isMissing ? `${words.kinds[kind]} (${words.needsTest})` : words.kinds[kind]}
                checked={kinds.includes(kind) && !isMissing}
                onChange={() => setKinds(toggled(kinds, kind))}
              />
            );
          })}
        </div>
        <div className={classes.fields}>
          <SegmentedControl
            aria-label={words.language}
            value={language}
            onChange={(next) => setLanguage(memberOf(outputLanguages, next))}
            data={outputLanguages.map((each) => ({ value: each, label: names[each] }))}
          />
          <div className={classes.checks} role="group" aria-label={words.formats}>
            {formats.map((format) => (
              <Checkbox
                key={format}
                size="xs"
                label={words.formatNames[format]}
                checked={chosen.includes(format)}
                onChange={() => setFormats(toggled(chosen, format))}
              />
            ))}
          </div>
        </div>
        <PrintLookChoice look={look} onChange={setLook} />
        <p className={classes.dim}>
          {words.folder} {folder.folder}{" "}
          <TextButton onClick={folder.choose}>{words.changeFolder}</TextButton>
        </p>
        <div className={classes.actions}>
          <Button disabled={!canWrite || !folder.folder} onClick={write}>
            {words.write}
          </Button>
          {!canWrite && state.kind !== "running" && (
            <span className={classes.dim}>{words.whyNot}</span>
          )}
        </div>
        <ExportProgress />
        {folder.dialog}
      </section>
      {firstShown && (
        <PapersPreview
          kinds={[firstShown, ...shown]}
          asked={{ run: run.id, language, look }}
          version={JSON.stringify([review, tests.length, sheets.length, reaction.responses.length])}
        />
      )}
    </>
  );
}
