import { useState } from "react";
import { bloomLevels } from "../../../shared/curriculum/bloom.ts";
import type { Bilingual } from "../../../shared/language/bilingual.ts";
import type { Coverage } from "../../../shared/planning/coverage.ts";
import { topicPlaces } from "../../../shared/planning/topics.ts";
import { useOverview } from "../../client/studio.ts";
import { useFormat } from "../../i18n/format.ts";
import { mapLookWords } from "../../i18n/map-look-words.ts";
import { mapWords } from "../../i18n/map-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { BilingualText } from "../../ui/bilingual-text.tsx";
import { Chip } from "../../ui/chip.tsx";
import { Inspector, InspectorPart } from "../../ui/frame/inspector.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import type { CellAddress } from "./map-props.ts";
import { SuggestionsPart } from "./suggestions-part.tsx";
import { ToLookPart } from "./to-look-part.tsx";
import { nameOfAbout, type Advice } from "./matrix.ts";
import classes from "./map.module.css";

type MissingProps = {
  coverage: Coverage;
  advice: readonly Advice[];
  onPlace: (advice: Advice) => void;
};
type CoveragePaneProps = MissingProps & {
  /** The session of the active cell. */
  session: string;
  onSuggestion: (cell: CellAddress) => void;
  onShowCourse: (course: string) => void;
};

/** What the courses cover by outcome and Bloom level, and what is missing. */
export function CoveragePane(props: CoveragePaneProps) {
  const { coverage, session, onSuggestion, onShowCourse } = props;
  const words = useWords(mapWords);
  const format = useFormat();
  const levels = useWords(terms).bloom;
  const { curriculum } = useOverview();
  return (
    <Inspector width={384}>
      <InspectorPart title={words.coverageByOutcome}>
        <CoverageTable
          coverage={coverage}
          label={words.coverageByOutcome}
          rows={curriculum.outcomes.map(({ id, text }, index) => ({
            id,
            number: format.digits(index + 1),
            name: text,
            values: coverage.courses.map(({ outcomeMinutes }) => outcomeMinutes[id] ?? 0),
          }))}
        />
      </InspectorPart>
      <InspectorPart title={words.coverageByBloom}>
        <CoverageTable
          coverage={coverage}
          label={words.coverageByBloom}
          rows={bloomLevels.map((level) => ({
            id: level,
            number: "",
            name: levels[level],
            values: coverage.courses.map(({ bloomMinutes }) => bloomMinutes[level] ?? 0),
            others: coverage.courses.map(({ bloomOutcomes }) => bloomOutcomes[level] ?? 0),
          }))}
        />
      </InspectorPart>
      <Missing {...props} />
      <ToLookPart problems={coverage.problems} onShowCourse={onShowCourse} />
      <SuggestionsPart session={session} onPlace={onSuggestion} />
      <TopicCoverage coverage={coverage} />
    </Inspector>
  );
}

type CoverageRow = {
  id: string;
  number: string;
  name: Bilingual | string;
  values: readonly number[];
  /** A second number beside the first, in brackets. */
  others?: readonly number[];
};

/** As many courses stand beside each other in the pane, with one number each or with two; more are scrolled. */
const fitting = { single: 5, double: 4 } as const;

type CoverageTableProps = {
  coverage: Coverage;
  rows: readonly CoverageRow[];
  label: string;
};

function CoverageTable({ coverage, rows, label }: CoverageTableProps) {
  const isDouble = rows.some(({ others }) => others);
  const { courses } = coverage;
  const isWide = courses.length > fitting[isDouble ? "double" : "single"];
  const words = useWords(mapWords);
  const format = useFormat();
  const table = (
    <table className={classes.coverage} data-double={isDouble} data-wide={isWide}>
      <thead>
        <tr>
          <td />
          {courses.map(({ code }) => (
            <th key={code} scope="col">
              {code}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, number, name, values, others }) => (
          <tr key={id}>
            <th scope="row" title={typeof name === "string" ? name : format.text(name)}>
              <span className={classes.coverageName}>
                {number && <span className={classes.coverageNumber}>{number}</span>}
                {typeof name === "string" ? name : <BilingualText text={name} />}
              </span>
            </th>
            {values.map((value, index) => (
              <td key={coverage.courses[index]?.code}>
                {value > 0 ? (
                  <>
                    {format.digits(value)}
                    {others && (
                      <span className={classes.dim}> ({format.digits(others[index] ?? 0)})</span>
                    )}
                  </>
                ) : (
                  <span className={classes.none}>{words.none}</span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (!isWide) return table;
  return (
    // Whoever has no pointer scrolls it with the arrows.
    <div className={classes.coverageScroll} role="group" aria-label={label} tabIndex={0}>
      {table}
    </div>
  );
}

const shownAtFirst = 6;

function Missing({ coverage, advice, onPlace }: MissingProps) {
  const words = useWords(mapWords);
  const format = useFormat();
  const { modules, courses } = useOverview();
  const [all, setAll] = useState(false);
  const weightless = courses.filter(({ weight }) => weight === null);
  const shown = all ? advice : advice.slice(0, shownAtFirst);
  const count = advice.length + weightless.length;
  const nowhere = advice.length === 0 && weightless.length === 0;
  return (
    <InspectorPart
      title={
        <span className={classes.missingTitle}>
          {words.missing} {count > 0 && <Chip tone="unfinished">{format.digits(count)}</Chip>}
        </span>
      }
    >
      {nowhere && <p className={classes.hint}>{words.nothingMissing}</p>}
      {weightless.map(({ id, code }) => (
        <div key={id} className={classes.missing}>
          <span>{words.noWeight(code)}</span>
          <TextButton onClick={() => document.querySelector<HTMLElement>(`#weight-${id}`)?.focus()}>
            {words.set}
          </TextButton>
        </div>
      ))}
      {shown.map((one) => {
        const about = nameOfAbout(modules, one.about);
        const module = one.target.modules.find(({ id }) => id === one.courseModule);
        const where = `${one.target.code} ${format.digits(module?.number ?? "")}`.trim();
        const hasSession = modules.some(({ id, sessions }) => id === one.module && sessions.length);
        return (
          <div key={`${one.course} ${one.courseModule} ${one.about}`} className={classes.missing}>
            <span title={format.text(one.reason)}>
              {words.adviceLine(about ? format.text(about) : one.about, where)}
            </span>
            {hasSession ? (
              <TextButton onClick={() => onPlace(one)}>{words.place}</TextButton>
            ) : (
              <span className={classes.dim}>{words.noSessionYet}</span>
            )}
          </div>
        );
      })}
      {shown.length < advice.length && (
        <TextButton onClick={() => setAll(true)}>{words.show}</TextButton>
      )}
      <Untaught coverage={coverage} />
    </InspectorPart>
  );
}

/** Topics by course; folded, because there are many. */
function TopicCoverage({ coverage }: { coverage: Coverage }) {
  const words = useWords(mapLookWords);
  const format = useFormat();
  const { modules } = useOverview();
  const [open, setOpen] = useState(false);
  return (
    <InspectorPart
      title={words.coverageByTopic}
      action={
        <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.show}
        </TextButton>
      }
    >
      {open && (
        <CoverageTable
          coverage={coverage}
          label={words.coverageByTopic}
          rows={modules
            .filter(({ placeable }) => placeable)
            .flatMap(({ number, topics }) =>
              topicPlaces(topics).map(({ topic, above }) => ({
                id: topic.id,
                number: above.length === 0 ? format.digits(number) : "",
                name: topic.title,
                values: coverage.courses.map(({ topicMinutes }) => topicMinutes[topic.id] ?? 0),
              })),
            )}
        />
      )}
    </InspectorPart>
  );
}

function Untaught({ coverage: { untaughtTopics } }: { coverage: Coverage }) {
  const words = useWords(mapWords);
  const format = useFormat();
  if (untaughtTopics.length === 0) return null;
  return (
    <details className={classes.untaught}>
      <summary>
        {words.untaught} <Chip tone="unfinished">{format.digits(untaughtTopics.length)}</Chip>
      </summary>
      <ul>
        {untaughtTopics.map(({ id, title }) => (
          <li key={id}>
            <BilingualText text={title} />
          </li>
        ))}
      </ul>
    </details>
  );
}
