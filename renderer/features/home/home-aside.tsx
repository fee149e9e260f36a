import { IconPencil, IconTable, IconUpload } from "@tabler/icons-react";
import type { Icon as TablerIcon } from "@tabler/icons-react";
import { useOverview, useStudio } from "../../client/studio.ts";
import type { Screen } from "../../client/route.ts";
import { useFormat } from "../../i18n/format.ts";
import { homeWords } from "../../i18n/home-words.ts";
import { useWords } from "../../i18n/words.ts";
import { BilingualText } from "../../ui/bilingual-text.tsx";
import classes from "./home.module.css";

const recentCount = 5;

export function Aside() {
  const words = useWords(homeWords);
  const { status } = useStudio();
  return (
    <aside className={classes.side} aria-label={words.recent}>
      <Recent />
      <Start />
      <section>
        <h2 className={classes.sideHeading}>{words.safe}</h2>
        <p className={classes.safe}>
          {words.safeWords} <span className={classes.path}>{status.dataFolder}</span>
        </p>
        <p className={classes.safe}>{words.binWords}</p>
      </section>
    </aside>
  );
}

function Recent() {
  const words = useWords(homeWords);
  const format = useFormat();
  const studio = useStudio();
  const sessions = useOverview()
    .modules.flatMap((module) => module.sessions)
    .sort((one, other) => other.changedAt.localeCompare(one.changedAt))
    .slice(0, recentCount);
  return (
    <section>
      <h2 className={classes.sideHeading}>{words.recent}</h2>
      <ul className={classes.rows}>
        {sessions.map((session) => (
          <li key={session.id}>
            <button
              type="button"
              className={classes.recent}
              onClick={() => studio.open("author", session.id)}
            >
              <span className={classes.recentTitle}>
                {format.digits(session.number)} <BilingualText text={session.title} />
              </span>
              <span className={classes.when}>{format.moment(session.changedAt)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Start() {
  const words = useWords(homeWords);
  return (
    <section>
      <h2 className={classes.sideHeading}>{words.start}</h2>
      <ul className={classes.rows}>
        <StartLine
          Icon={IconPencil}
          screen="author"
          name={words.startWrite}
          hint={words.startWriteHint}
        />
        <StartLine Icon={IconTable} screen="map" name={words.startMap} hint={words.startMapHint} />
        <StartLine
          Icon={IconUpload}
          screen="export"
          name={words.startExport}
          hint={words.startExportHint}
        />
      </ul>
    </section>
  );
}

type StartLineProps = { Icon: TablerIcon; screen: Screen; name: string; hint: string };

function StartLine({ Icon, screen, name, hint }: StartLineProps) {
  const studio = useStudio();
  return (
    <li>
      <button type="button" className={classes.start} onClick={() => studio.open(screen)}>
        <Icon size={16} stroke={1.75} aria-hidden />
        <span>
          <span className={classes.startName}>{name}</span>
          <span className={classes.startHint}>{hint}</span>
        </span>
      </button>
    </li>
  );
}
