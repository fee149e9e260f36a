import {
  IconClock,
  IconFileAlert,
  IconLanguage,
  IconRefresh,
  IconTable,
} from "@tabler/icons-react";
import { useState } from "react";
import type { SessionSummary, Unfinished } from "../../../shared/contract/views.ts";
import { assertNever } from "../../../shared/lib/assert-never.ts";
import { useEngine } from "../../client/engine.ts";
import { useOverview, useStudio, type Studio } from "../../client/studio.ts";
import { useLoad } from "../../client/use-load.ts";
import { useFormat, type Format } from "../../i18n/format.ts";
import { frameWords } from "../../i18n/frame-words.ts";
import { homeWords } from "../../i18n/home-words.ts";
import { terms } from "../../i18n/terms.ts";
import { useWords } from "../../i18n/words.ts";
import { BilingualText } from "../../ui/bilingual-text.tsx";
import { StatusItem } from "../../ui/frame/status-item.tsx";
import { LoadedView } from "../../ui/loaded-view.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import classes from "./home.module.css";

type Kind = Unfinished["kind"];

const kinds: readonly Kind[] = [
  "stale",
  "missing",
  "over-slot",
  "unplaced",
  "changed-since-export",
];
const icons = {
  stale: IconRefresh,
  missing: IconLanguage,
  "over-slot": IconClock,
  unplaced: IconTable,
  "changed-since-export": IconFileAlert,
} as const;

/** How many rows of a kind are shown before "Show all". */
const shownAtFirst = 4;

export function UnfinishedList() {
  const words = useWords(homeWords);
  const frame = useWords(frameWords);
  const engine = useEngine();
  const { curriculum } = useOverview();
  const { state, reload } = useLoad("unfinished", () => engine.unfinished.list({}));
  return (
    <section aria-labelledby="unfinished" className={classes.unfinished}>
      <h2 id="unfinished" className={classes.heading}>
        {words.unfinished} <BilingualText text={curriculum.shortTitle} className={classes.aside} />
      </h2>
      <LoadedView state={state} reload={reload}>
        {(items) => (
          <>
            {items.length === 0 && <p className={classes.nothing}>{words.nothingWaiting}</p>}
            {items.length > 0 && (
              <StatusItem tone="unfinished">{frame.unfinished(items.length)}</StatusItem>
            )}
            {kinds.map((kind) => (
              <Group key={kind} kind={kind} items={items.filter((item) => item.kind === kind)} />
            ))}
          </>
        )}
      </LoadedView>
    </section>
  );
}

function Group({ kind, items }: { kind: Kind; items: readonly Unfinished[] }) {
  const words = useWords(homeWords);
  const format = useFormat();
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  const Icon = icons[kind];
  const shown = all ? items : items.slice(0, shownAtFirst);
  return (
    <section className={classes.group} data-kind={kind}>
      <header className={classes.groupHead}>
        <Icon size={16} stroke={1.75} aria-hidden />
        <h3>{words.groups[kind]}</h3>
        <strong>{format.digits(items.length)}</strong>
        <span className={classes.hint}>{words.hints[kind]}</span>
      </header>
      <ul className={classes.rows}>
        {shown.map((item, index) => (
          <Row key={index} item={item} />
        ))}
      </ul>
      {shown.length < items.length && (
        <TextButton className={classes.showAll} onClick={() => setAll(true)}>
          {words.showAll(items.length)}
        </TextButton>
      )}
    </section>
  );
}

function Row({ item }: { item: Unfinished }) {
  const words = useWords(homeWords);
  const names = useWords(terms);
  const format = useFormat();
  const studio = useStudio();
  const { modules, courses } = useOverview();
  const session = modules
    .flatMap((module) => module.sessions)
    .find(({ id }) => id === item.session);
  if (!session) return null;
  const course = (id: string) =>
    courses.find((one) => one.id === id || one.code === id)?.code ?? id;
  return (
    <li className={classes.row}>
      <span className={classes.number}>{format.digits(session.number)}</span>
      <BilingualText text={session.title} className={classes.title} />
      <span className={classes.detail}>{detail(item, words, format, names.kind, course)}</span>
      <TextButton
        data-problem
        aria-label={`${words.verbs[item.kind]}: ${format.digits(session.number)} ${format.text(session.title)}`}
        onClick={() => act(item, session, studio)}
      >
        {words.verbs[item.kind]}
      </TextButton>
    </li>
  );
}

function detail(
  item: Unfinished,
  words: (typeof homeWords)["en"],
  format: Format,
  kinds: (typeof terms)["en"]["kind"],
  course: (id: string) => string,
): string {
  switch (item.kind) {
    case "stale":
    case "missing":
      return words.blocks(item.blocks);
    case "over-slot": {
      const where = item.course === null ? words.itsOwnSlot : course(item.course);
      return words.over(format.digits(item.planned), format.digits(item.slot), where);
    }
    case "unplaced":
      return words.noPlacement(format.minutes(item.minutes));
    case "changed-since-export":
      return words.exported(kinds[item.document], format.moment(item.exportedAt));
    default:
      return assertNever(item);
  }
}

/** Goes where the thing is ended. */
function act(item: Unfinished, session: SessionSummary, studio: Studio): void {
  switch (item.kind) {
    case "stale":
      return studio.open("author", session.id, item.block);
    case "missing":
      return studio.open("author", session.id);
    case "over-slot":
      return studio.open("plan", session.id);
    case "unplaced":
      return studio.open("map", session.id);
    case "changed-since-export":
      return studio.open("export", session.id);
    default:
      return assertNever(item);
  }
}
