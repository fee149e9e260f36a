import { Button } from "@mantine/core";
import { useId, type ReactNode } from "react";
import {
  hatch,
  hatched,
  pictureFaces,
  pictureSvg,
  type Picture,
  type PictureMark,
} from "../../../../shared/composition/map/picture.ts";
import { mapLookWords } from "../../../i18n/map-look-words.ts";
import { useLanguage, useWords } from "../../../i18n/words.ts";
import { paintPicture, savePicture } from "./save-picture.ts";
import classes from "./pictures.module.css";

/** A picture on white, as it is saved, with the ways to save it. */
export function PictureFigure({ picture, children }: { picture: Picture; children?: ReactNode }) {
  const words = useWords(mapLookWords);
  const language = useLanguage();
  const id = useId();
  const { title, width, height, marks } = picture;
  return (
    <figure className={classes.figure}>
      <div className={classes.tools}>
        {children}
        <span className={classes.push} />
        <Button
          size="compact-sm"
          variant="default"
          aria-label={words.saveAs("SVG", title)}
          onClick={() =>
            savePicture(new Blob([pictureSvg(picture)], { type: "image/svg+xml" }), title, "svg")
          }
        >
          SVG
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={words.saveAs("PNG", title)}
          onClick={() => paintPicture(picture, (blob) => savePicture(blob, title, "png"))}
        >
          PNG
        </Button>
      </div>
      <div className={classes.paper}>
        <svg
          role="img"
          aria-label={[
            title,
            ...marks.flatMap((mark) => (mark.kind === "words" ? [mark.text] : [])),
          ].join(", ")}
          lang={language}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          fontFamily={pictureFaces}
        >
          <defs>
            <pattern
              id={id}
              width={hatch.distance}
              height={hatch.distance}
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path d={`M0 0V${hatch.distance}`} stroke={hatch.colour} strokeWidth={3} />
            </pattern>
          </defs>
          {marks.map((mark, index) => (
            <Mark key={index} mark={mark} hatching={`url(#${id})`} />
          ))}
        </svg>
      </div>
    </figure>
  );
}

function Mark({ mark, hatching }: { mark: PictureMark; hatching: string }) {
  if (mark.kind === "box") {
    const { kind: _, fill, ...place } = mark;
    return <rect {...place} fill={fill === hatched ? hatching : fill} />;
  }
  const { x, y, text, size, bold, anchor, fill } = mark;
  return (
    <text x={x} y={y} fontSize={size} fontWeight={bold ? 700 : 400} textAnchor={anchor} fill={fill}>
      {text}
    </text>
  );
}
