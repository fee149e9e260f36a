import { memo } from "react";
import { useFormat } from "../../i18n/format.ts";
import { mapWords } from "../../i18n/map-words.ts";
import { useWords } from "../../i18n/words.ts";
import { inColumns } from "./map-columns.tsx";
import type { Column } from "./map-props.ts";
import classes from "./map.module.css";

type MapHeadProps = {
  readonly columns: readonly Column[];
  /** The course over which a session hovers. */
  readonly over: string | null;
};

export const MapHead = memo(function MapHead({ columns, over }: MapHeadProps) {
  const words = useWords(mapWords);
  const format = useFormat();
  return (
    <div role="row" aria-rowindex={1} className={classes.head}>
      <div role="columnheader" className={classes.sessionHead}>
        {words.session}
      </div>
      {inColumns(columns, ({ id, code, title, days, participants: { from, to } }) => (
        <div
          key={id}
          role="columnheader"
          className={classes.courseHead}
          title={format.text(title)}
          data-course={id}
          data-over={over === id}
        >
          <span className={classes.code}>{code}</span>{" "}
          <span className={classes.size}>
            {words.courseSize(
              format.digits(days),
              format.digits(from === to ? from : `${from}–${to}`),
            )}
          </span>
        </div>
      ))}
      <div role="columnheader" className={classes.allHead}>
        {words.all}
      </div>
    </div>
  );
});
