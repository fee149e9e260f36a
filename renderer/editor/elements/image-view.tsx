import { useState } from "react";
import { ReactEditor, useSelected, useSlateStatic } from "slate-react";
import { setBlock } from "../../../shared/document/commands/set-block.ts";
import type { Image } from "../../../shared/document/nodes/image.ts";
import { useWords } from "../../i18n/words.ts";
import { AltForm } from "../pictures/alt-form.tsx";
import { WidthHandle } from "../pictures/width-handle.tsx";
import pictureClasses from "../pictures/picture.module.css";
import { useSurroundings } from "../surroundings.ts";
import { editorWords } from "../words.ts";
import classes from "../editor.module.css";

export function ImageView({ image }: { image: Image }) {
  const { mediaBase } = useSurroundings();
  const words = useWords(editorWords);
  const editor = useSlateStatic();
  const isSelected = useSelected();
  const [isMissing, setMissing] = useState(false);
  const [shownWidth, setShownWidth] = useState<number | null>(null);
  const set = (properties: Partial<Pick<Image, "alt" | "width">>) =>
    setBlock<Image>(editor, ReactEditor.findPath(editor, image), properties);
  return (
    <figure className={classes.figure} data-selected={isSelected || undefined}>
      {isMissing ? (
        <div className={classes.absent}>{words.pictureMissing}</div>
      ) : (
        <div className={pictureClasses.frame} style={{ width: `${shownWidth ?? image.width}%` }}>
          <img
            src={`${mediaBase}${image.asset}`}
            alt={image.alt}
            draggable={false}
            onError={() => setMissing(true)}
          />
          <WidthHandle
            width={image.width}
            onShow={setShownWidth}
            onSet={(width) => set({ width })}
          />
        </div>
      )}
      {image.caption && <figcaption className={classes.caption}>{image.caption}</figcaption>}
      {!image.alt && <AltForm onSave={(alt) => set({ alt })} />}
    </figure>
  );
}
