import {
  IconAlertTriangle,
  IconCheck,
  IconClock,
  IconHash,
  IconLanguage,
  IconLink,
  IconListCheck,
  IconMessage,
  IconPhoto,
  IconPresentation,
  IconRefresh,
  IconTable,
  IconTypography,
} from "@tabler/icons-react";
import type { Icon as TablerIcon } from "@tabler/icons-react";
import { findingCodes } from "../../../shared/contract/export-choices.ts";
import type { Finding } from "../../../shared/contract/export.ts";
import { useEngine } from "../../client/engine.ts";
import { useObservable } from "../../client/observable.ts";
import { saveCount } from "../../client/save-hub.ts";
import { useOverview, useStudio } from "../../client/studio.ts";
import { useLoad } from "../../client/use-load.ts";
import { exportWords } from "../../i18n/export-words.ts";
import { findingWords } from "../../i18n/finding-words.ts";
import { fieldWords } from "../../i18n/field-words.ts";
import { useFormat } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { Chip } from "../../ui/chip.tsx";
import { Inspector } from "../../ui/frame/inspector.tsx";
import { LoadedView } from "../../ui/loaded-view.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { lookOf, type Choice } from "./request.ts";
import classes from "./export.module.css";

type Code = Finding["code"];

const icons: Readonly<Record<Code, TablerIcon>> = {
  "missing-translation": IconLanguage,
  "stale-translation": IconRefresh,
  "comment-open": IconMessage,
  "missing-alt": IconPhoto,
  "minutes-over": IconClock,
  "minutes-under": IconClock,
  "outcome-untested": IconListCheck,
  "outcome-unpractised": IconListCheck,
  "slide-overflow": IconPresentation,
  "table-too-wide": IconTable,
  "row-too-high": IconTable,
  "font-missing": IconTypography,
  "fact-missing": IconHash,
  "fact-outdated": IconHash,
  "reference-broken": IconLink,
};

const none: Finding[] = [];

/** What a reader of the documents would stumble over; it warns and never blocks. */
export function Doctor({ choice }: { choice: Choice }) {
  const engine = useEngine();
  const saves = useObservable(saveCount);
  const { sessions, kinds, course, language, planForms } = choice;
  const look = lookOf(choice);
  const key = JSON.stringify([sessions, kinds, course, language, planForms, look, saves]);
  const { state, reload } = useLoad(
    key,
    async () =>
      sessions.length && kinds.length
        ? engine.export.findings({
            sessions: [...sessions],
            kinds: [...kinds],
            course,
            languages: [language],
            planForms: [...planForms],
            look,
          })
        : none,
    true,
  );
  return (
    <Inspector width={312}>
      <LoadedView state={state} reload={reload}>
        {(findings) => <Findings findings={findings} many={sessions.length > 1} />}
      </LoadedView>
    </Inspector>
  );
}

function Findings({ findings, many }: { findings: readonly Finding[]; many: boolean }) {
  const words = useWords(exportWords);
  const findingNames = useWords(findingWords);
  const problems = findings.filter(({ level }) => level === "problem");
  const looks = findings.filter(({ level }) => level === "look");
  const found = new Set(findings.map(({ code }) => code));
  const inOrder = findingCodes.filter((code) => !found.has(code));
  return (
    <>
      <header className={classes.doctorHead}>
        <h2>{words.doctor}</h2>
        {problems.length > 0 && <Chip tone="problem">{words.problems(problems.length)}</Chip>}
        {looks.length > 0 && <Chip tone="unfinished">{words.toLookAt(looks.length)}</Chip>}
        {findings.length === 0 && <Chip tone="accent">{words.allWell}</Chip>}
      </header>
      <ul className={classes.findings}>
        {[...problems, ...looks].map((finding, index) => (
          <FindingLine key={index} finding={finding} many={many} />
        ))}
      </ul>
      <section className={classes.inOrder}>
        <h3>{words.inOrder}</h3>
        <ul>
          {inOrder.map((code) => (
            <li key={code}>
              <IconCheck size={16} stroke={1.75} aria-hidden /> {findingNames.inOrderWords[code]}
            </li>
          ))}
        </ul>
        <p>{words.canExport}</p>
      </section>
    </>
  );
}

function FindingLine({ finding, many }: { finding: Finding; many: boolean }) {
  const words = useWords(exportWords);
  const findingNames = useWords(findingWords);
  const languageNames = useWords(fieldWords).names;
  const format = useFormat();
  const studio = useStudio();
  const { modules } = useOverview();
  const { title, hint } = findingNames.findings[finding.code](finding.amount, finding.detail);
  const session = modules
    .flatMap((module) => module.sessions)
    .find(({ id }) => id === finding.session);
  const Icon = finding.level === "problem" ? IconAlertTriangle : icons[finding.code];
  const where = [
    many && session ? format.digits(session.number) : "",
    finding.language ? languageNames[finding.language] : "",
  ].filter(Boolean);
  return (
    <li className={classes.finding} data-level={finding.level}>
      <Icon size={16} stroke={1.75} aria-hidden />
      <div>
        <strong>{title}</strong>
        <p>{where.length ? `${where.join(", ")}. ${hint}` : hint}</p>
      </div>
      <TextButton
        data-problem
        aria-label={`${words.go}: ${title}`}
        onClick={() => studio.open(finding.place, finding.session, finding.at)}
      >
        {words.go}
      </TextButton>
    </li>
  );
}
