import { useOverview } from "../../client/studio.ts";
import { useFormat } from "../../i18n/format.ts";
import { frameWords } from "../../i18n/frame-words.ts";
import { useWords } from "../../i18n/words.ts";
import { StatusItem } from "../../ui/frame/status-item.tsx";
import { Work } from "../../ui/frame/work.tsx";
import { Aside } from "./home-aside.tsx";
import { PrepareSession } from "./prepare-session.tsx";
import { UnfinishedList } from "./unfinished-list.tsx";
import classes from "./home.module.css";

export function HomeScreen() {
  const words = useWords(frameWords);
  return (
    <Work label={words.screens.home}>
      <div className={classes.columns}>
        <div className={classes.main}>
          <PrepareSession />
          <UnfinishedList />
        </div>
        <Aside />
      </div>
      <HomeStatus />
    </Work>
  );
}

function HomeStatus() {
  const words = useWords(frameWords);
  const format = useFormat();
  const { modules } = useOverview();
  const sessions = modules.flatMap((module) => module.sessions);
  const minutes = sessions.reduce((sum, session) => sum + session.minutes, 0);
  const over = sessions.filter(({ plannedMinutes, minutes: slot }) => plannedMinutes > slot).length;
  return (
    <>
      <StatusItem>
        {words.totals(modules.length, sessions.length, format.hours(minutes))}
      </StatusItem>
      {over > 0 && <StatusItem tone="problem">{words.overSlot(over)}</StatusItem>}
    </>
  );
}
