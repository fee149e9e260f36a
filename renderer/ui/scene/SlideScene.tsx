import { memo, useId, useMemo } from "react";
import { drawScene } from "../../../shared/deck/drawing/draw-scene.ts";
import { drawingSize } from "../../../shared/deck/drawing/units.ts";
import type { Scene } from "../../../shared/deck/scene.ts";
import { useFormat } from "../../i18n/format.ts";
import { slidesWords } from "../../i18n/slides-words.ts";
import { useWords } from "../../i18n/words.ts";
import { MarkView, type PictureAddress } from "./mark-view.tsx";

type SlideSceneProps = {
  readonly scene: Scene;
  /** Pixels; the height follows. */
  readonly width: number;
  readonly pictureAt?: PictureAddress;
};

const fromMedia: PictureAddress = (asset) => `/media/${asset}`;

function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern
      id={id}
      width={8}
      height={8}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width={8} height={8} fill="#C92A2A" fillOpacity={0.08} />
      <rect width={2.5} height={8} fill="#C92A2A" fillOpacity={0.35} />
    </pattern>
  );
}

/** A slide as it will print, in the very lines that were measured. */
export const SlideScene = memo(function SlideScene({
  scene,
  width,
  pictureAt = fromMedia,
}: SlideSceneProps) {
  const words = useWords(slidesWords);
  const format = useFormat();
  const hatch = `hatch-${useId().replaceAll(/[^\w-]/g, "")}`;
  const marks = useMemo(() => drawScene(scene), [scene]);
  return (
    <svg
      role="img"
      aria-label={scene.title || words.slide(format.digits(scene.number))}
      lang={scene.language}
      width={width}
      height={(width * drawingSize.height) / drawingSize.width}
      viewBox={`0 0 ${drawingSize.width} ${drawingSize.height}`}
    >
      <defs>
        <Hatch id={hatch} />
      </defs>
      <rect width={drawingSize.width} height={drawingSize.height} fill={`#${scene.background}`} />
      {marks.map((mark, index) => (
        <MarkView key={index} mark={mark} pictureAt={pictureAt} hatch={hatch} />
      ))}
    </svg>
  );
});
