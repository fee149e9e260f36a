import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { bloomLevels } from "../../../../shared/curriculum/bloom.ts";
import {
  bloomPyramid,
  heatMap,
  minuteBars,
  type BloomFigures,
} from "../../../../shared/composition/map/pictures.ts";
import type { Coverage } from "../../../../shared/planning/coverage.ts";
import { useOverview } from "../../../client/studio.ts";
import { useFormat } from "../../../i18n/format.ts";
import { mapLookWords } from "../../../i18n/map-look-words.ts";
import { terms } from "../../../i18n/terms.ts";
import { useWords } from "../../../i18n/words.ts";
import { PictureFigure } from "./picture-figure.tsx";
import classes from "./pictures.module.css";

/** The map in three pictures, each with its numbers in it, to look at and to take away. */
export function MapPictures({ coverage }: { coverage: Coverage }) {
  const words = useWords(mapLookWords);
  const format = useFormat();
  const placeable = new Set(
    useOverview().modules.flatMap(({ id, placeable: is }) => (is ? [id] : [])),
  );
  const modules = coverage.modules.filter(({ id }) => placeable.has(id));
  const context = { language: format.language, none: words.none };
  const name = (module: (typeof modules)[number]) =>
    `${format.digits(module.number)} ${format.text(module.title)}`;
  const heat = heatMap(
    modules.map((module) => ({
      name: name(module),
      minutes: coverage.courses.map(({ code }) => module.placedMinutes[code] ?? 0),
    })),
    coverage.courses.map(({ code }) => code),
    { upTo: words.upTo, over: words.over },
    { ...context, title: words.heatMap },
  );
  const bars = minuteBars(
    modules.map((module) => ({
      name: name(module),
      minutes: Object.values(module.placedMinutes).reduce((sum, minutes) => sum + minutes, 0),
    })),
    { ...context, title: words.byModule },
  );
  return (
    <div className={classes.pictures}>
      <p className={classes.note}>{words.pictureNote}</p>
      <PictureFigure picture={heat} />
      <Pyramid coverage={coverage} />
      <PictureFigure picture={bars} />
    </div>
  );
}

const all = "all";

function Pyramid({ coverage: { courses } }: { coverage: Coverage }) {
  const words = useWords(mapLookWords);
  const names = useWords(terms).bloom;
  const format = useFormat();
  const [chosen, setChosen] = useState(all);
  const counted = courses.filter(({ code }) => chosen === all || code === chosen);
  const figures = Object.fromEntries(
    bloomLevels.map((level) => [
      level,
      {
        minutes: counted.reduce((sum, { bloomMinutes }) => sum + (bloomMinutes[level] ?? 0), 0),
        outcomes: counted.reduce((sum, { bloomOutcomes }) => sum + (bloomOutcomes[level] ?? 0), 0),
      },
    ]),
  ) as BloomFigures;
  const where = chosen === all ? words.allCourses : chosen;
  const picture = bloomPyramid(figures, names, words.minutesAndOutcomes, {
    language: format.language,
    none: words.none,
    title: `${words.pyramid}: ${where}`,
  });
  return (
    <PictureFigure picture={picture}>
      <SegmentedControl
        aria-label={words.pyramidOf}
        value={chosen}
        onChange={setChosen}
        data={[
          { value: all, label: words.allCourses },
          ...courses.map(({ code }) => ({ value: code, label: code })),
        ]}
      />
    </PictureFigure>
  );
}
