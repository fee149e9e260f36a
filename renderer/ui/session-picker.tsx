import { Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { otherLanguage } from "../../shared/language/language.ts";
import { useCurrentSession, useOverview, useRoute, useStudio } from "../client/studio.ts";
import { useFormat } from "../i18n/format.ts";
import { frameWords } from "../i18n/frame-words.ts";
import { useWords } from "../i18n/words.ts";
import { BilingualText } from "./bilingual-text.tsx";
import { StatusDot } from "./status-dot.tsx";
import classes from "./session-picker.module.css";

/** The title of the open session in a screen's bar; opens a list of all sessions. */
export function SessionPicker() {
  const words = useWords(frameWords);
  const format = useFormat();
  const session = useCurrentSession();
  if (!session) return null;
  const other = session.title[otherLanguage(format.language)];
  return (
    <Menu position="bottom-start" width={380}>
      <Menu.Target>
        <button type="button" className={classes.picker} title={words.openSession}>
          <strong className={classes.title}>
            {format.digits(session.number)} <BilingualText text={session.title} />
          </strong>
          <IconChevronDown size={14} stroke={1.75} aria-hidden />
          {session.title[format.language] && other && (
            <span lang={otherLanguage(format.language)} className={classes.other}>
              {other}
            </span>
          )}
        </button>
      </Menu.Target>
      <Menu.Dropdown className={classes.list}>
        <SessionItems />
      </Menu.Dropdown>
    </Menu>
  );
}

function SessionItems() {
  const format = useFormat();
  const studio = useStudio();
  const route = useRoute();
  const modules = useOverview().modules.filter(({ sessions }) => sessions.length > 0);
  return modules.map((module) => (
    <div key={module.id}>
      <Menu.Label>
        {format.digits(module.number)} <BilingualText text={module.title} />
      </Menu.Label>
      {module.sessions.map((session) => (
        <Menu.Item
          key={session.id}
          aria-current={session.id === route.session}
          rightSection={<StatusDot status={session.status} />}
          onClick={() => studio.open(route.screen, session.id)}
        >
          {format.digits(session.number)} <BilingualText text={session.title} />
        </Menu.Item>
      ))}
    </div>
  ));
}
