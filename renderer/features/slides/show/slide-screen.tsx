import { useElementSize } from "@mantine/hooks";
import type { PointerEvent } from "react";
import { SlideScene } from "../../../ui/scene/SlideScene.tsx";
import type { Shown, Spot } from "./channel.ts";
import classes from "./show.module.css";

type SlideScreenProps = {
  shown: Shown;
  /** Pixels that the slide may take. */
  width: number;
  height: number;
  onPoint?: (spot: Spot | null) => void;
  onClick?: () => void;
};

const shape = 16 / 9;

const spotOf = (event: PointerEvent): Spot => {
  const box = event.currentTarget.getBoundingClientRect();
  return {
    x: (event.clientX - box.left) / box.width,
    y: (event.clientY - box.top) / box.height,
  };
};

/** A slide as large as its room, or a black or white screen; with the pointer's spot on it. */
export function SlideScreen({ shown, width, height, onPoint, onClick }: SlideScreenProps) {
  const { scene, screen, spot } = shown;
  const slideWidth = Math.floor(Math.min(width, height * shape));
  return (
    <div className={classes.screen} data-screen={screen} onClick={onClick}>
      {screen === "slide" && scene && slideWidth > 0 && (
        <div
          className={classes.slide}
          style={{ width: slideWidth, height: slideWidth / shape }}
          onPointerMove={onPoint && ((event) => onPoint(spotOf(event)))}
          onPointerLeave={onPoint && (() => onPoint(null))}
        >
          <SlideScene scene={scene} width={slideWidth} />
          {spot && (
            <span
              className={classes.spot}
              style={{ left: `${spot.x * 100}%`, top: `${spot.y * 100}%` }}
            />
          )}
        </div>
      )}
    </div>
  );
}

/** The same in as much room as there is. */
export function FittedScreen(props: Omit<SlideScreenProps, "width" | "height">) {
  const { ref, width, height } = useElementSize();
  return (
    <div ref={ref} className={classes.fill}>
      <SlideScreen {...props} width={width} height={height} />
    </div>
  );
}
