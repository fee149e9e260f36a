import { useOverview, useStudio } from "../../../client/studio.ts";
import { useFormat } from "../../../i18n/format.ts";
import { useWords } from "../../../i18n/words.ts";
import { BilingualText } from "../../../ui/bilingual-text.tsx";
import { InspectorPart } from "../../../ui/frame/inspector.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import { authorWords } from "../words.ts";
import classes from "./inspector.module.css";

/** The courses that the session stands in, with its minutes there. */
export function PlacedIn({ session }: { session: string }) {
  const { placements, courses } = useOverview();
  const studio = useStudio();
  const words = useWords(authorWords);
  const { minutes, digits } = useFormat();
  const here = placements.filter((placement) => placement.session === session);
  return (
    <InspectorPart
      title={words.placedIn}
      action={<TextButton onClick={() => studio.open("map")}>{words.placeOnMap}</TextButton>}
    >
      {here.length === 0 && <p className={classes.hint}>{words.notPlaced}</p>}
      <ul className={classes.list}>
        {here.map((placement) => {
          const course = courses.find(({ id }) => id === placement.course);
          const module = course?.modules.find(({ id }) => id === placement.courseModule);
          return (
            <li key={placement.id} className={classes.placement}>
              <strong lang="en">{course?.code}</strong>
              <span>
                {module?.proposed ? (
                  words.proposed
                ) : (
                  <>
                    {digits(module?.number ?? "")} {module && <BilingualText text={module.title} />}
                  </>
                )}
              </span>
              <span>{minutes(placement.minutes)}</span>
            </li>
          );
        })}
      </ul>
    </InspectorPart>
  );
}
