import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import { useSelected } from "slate-react";
import type { Image } from "../../../shared/document/nodes/image.ts";
import { useWords } from "../../i18n/words.ts";
import { useSurroundings } from "../surroundings.ts";
import { editorWords } from "../words.ts";
import classes from "../editor.module.css";

export function ImageView({ image }: { image: Image }) {
  const { mediaBase } = useSurroundings();
  const words = useWords(editorWords);
  const isSelected = useSelected();
  const [isMissing, setMissing] = useState(false);
  return (
    <figure className={classes.figure} data-selected={isSelected || undefined}>
      {isMissing ? (
        <div className={classes.absent}>{words.pictureMissing}</div>
      ) : (
        <img
          src={`${mediaBase}${image.asset}`}
          alt={image.alt}
          draggable={false}
          style={{ width: `${image.width}%` }}
          onError={() => setMissing(true)}
        />
      )}
      {image.caption && <figcaption className={classes.caption}>{image.caption}</figcaption>}
      {!image.alt && (
        <div className={classes.warning}>
          <IconAlertTriangle size={14} stroke={1.75} aria-hidden />
          {words.noAlt}
        </div>
      )}
    </figure>
  );
}
