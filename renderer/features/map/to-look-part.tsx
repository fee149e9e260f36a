import type { Coverage } from "../../../shared/planning/coverage.ts";
import { useOverview } from "../../client/studio.ts";
import { useFormat } from "../../i18n/format.ts";
import { mapLookWords } from "../../i18n/map-look-words.ts";
import { useWords } from "../../i18n/words.ts";
import { Chip } from "../../ui/chip.tsx";
import { InspectorPart } from "../../ui/frame/inspector.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { nameOfAbout } from "./matrix.ts";
import classes from "./map.module.css";

type ToLookPartProps = {
  readonly problems: Coverage["problems"];
  readonly onShowCourse: (course: string) => void;
};

type Line = { readonly key: string; readonly course: string; readonly text: string };

/** What should be looked at, as sentences. */
function useLines({
  repeatedSessions,
  outOfOrder,
  drifted,
}: Coverage["problems"]): readonly Line[] {
  const words = useWords(mapLookWords);
  const { sessionName, courseCode } = useNames();
  return [
    ...drifted.map(({ course, placement, session, drift }) => ({
      key: placement,
      course,
      text: words.drift[drift](sessionName(session), courseCode(course)),
    })),
    ...repeatedSessions.map(({ course, session, placements }) => ({
      key: `twice ${course} ${session}`,
      course,
      text: words.repeatedSession(sessionName(session), courseCode(course), placements.length),
    })),
    ...outOfOrder.map(({ course, session, needed }) => ({
      key: `order ${course} ${session} ${needed}`,
      course,
      text: words.outOfOrder(sessionName(session), sessionName(needed), courseCode(course)),
    })),
  ];
}

function useNames() {
  const format = useFormat();
  const { modules, courses } = useOverview();
  const sessions = new Map(
    modules.flatMap(({ sessions: own }) => own.map((one) => [one.id, one] as const)),
  );
  return {
    sessionName: (id: string) => {
      const session = sessions.get(id);
      return session ? `${format.digits(session.number)} ${format.text(session.title)}` : id;
    },
    sessionNumber: (id: string) => format.digits(sessions.get(id)?.number ?? id),
    courseCode: (id: string) => courses.find((one) => one.id === id)?.code ?? id,
  };
}

/** Doubles, prerequisites out of order, and places that changed under a placement. */
export function ToLookPart({ problems, onShowCourse }: ToLookPartProps) {
  const words = useWords(mapLookWords);
  const format = useFormat();
  const lines = useLines(problems);
  return (
    <InspectorPart
      title={
        <span className={classes.missingTitle}>
          {words.toLook}{" "}
          {lines.length > 0 && <Chip tone="unfinished">{format.digits(lines.length)}</Chip>}
        </span>
      }
    >
      {lines.length === 0 && <p className={classes.hint}>{words.nothingToLook}</p>}
      {lines.map(({ key, course, text }) => (
        <div key={key} className={classes.missing}>
          <span>{text}</span>
          <TextButton onClick={() => onShowCourse(course)}>{words.show}</TextButton>
        </div>
      ))}
      <RepeatedTopics topics={problems.repeatedTopics} />
    </InspectorPart>
  );
}

function RepeatedTopics({ topics }: { topics: Coverage["problems"]["repeatedTopics"] }) {
  const words = useWords(mapLookWords);
  const format = useFormat();
  const { modules } = useOverview();
  const { sessionNumber, courseCode } = useNames();
  if (topics.length === 0) return null;
  return (
    <details className={classes.untaught}>
      <summary>
        {words.repeatedTopics} <Chip>{format.digits(topics.length)}</Chip>
      </summary>
      <ul>
        {topics.map(({ course, topic, sessions }) => {
          const name = nameOfAbout(modules, topic);
          const text = words.repeatedTopic(
            name ? format.text(name) : topic,
            courseCode(course),
            sessions.map(sessionNumber).join(", "),
          );
          return <li key={`${course} ${topic}`}>{text}</li>;
        })}
      </ul>
    </details>
  );
}
