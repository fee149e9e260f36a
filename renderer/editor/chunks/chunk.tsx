import {
  createContext,
  memo,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type CSSProperties,
  type ReactNode,
  type RefObject,
} from "react";
import type { BaseSelection } from "slate";
import { useSlateSelector, useSlateStatic, type RenderChunkProps } from "slate-react";
import { ChunkContext, SideBySideContext } from "../surroundings.ts";
import { blocksOf } from "../studio-editor.ts";
import { blocksIn, chunkOf, edgeOf, isSameChunk, type ChunkNode } from "./chunk-node.ts";
import { countedFootnotes } from "./footnotes.ts";
import { guessHeight } from "./guess-height.ts";
import { heightOf } from "./height-of.ts";
import { watchNearness, whenIdle } from "./near.ts";
import { wantedIn } from "./show-block.ts";
import { useRows } from "./use-rows.ts";
import classes from "../editor.module.css";

/** A text of up to so many blocks is drawn whole, soon after it is opened. */
const wholeUpTo = 100;
/** Blocks at the start of a text that are drawn at once: about a window of them. */
const atFirst = 15;
/** Blocks on both sides of the caret that are drawn wherever it is: a key must find what is there. */
const aroundCaret = 12;

type Box = RefObject<HTMLDivElement | null>;

/** Tells a layer that one more of its chunks is drawn, or one less. */
const DrawnWithinContext = createContext<((step: 1 | -1) => void) | null>(null);

function touches(chunk: ChunkNode, index: number | undefined, reach: number): boolean {
  if (index === undefined) return false;
  const [first, last] = [edgeOf(chunk, 0)?.index ?? 0, edgeOf(chunk, -1)?.index ?? 0];
  return index >= first - reach && index <= last + reach;
}

const holds = (chunk: ChunkNode, selection: BaseSelection): boolean =>
  touches(chunk, selection?.anchor.path[0], aroundCaret) ||
  touches(chunk, selection?.focus.path[0], aroundCaret);

/** Draws a chunk of a text's blocks, or a layer of chunks. */
export const renderChunk = ({ attributes, children, lowest }: RenderChunkProps) => (
  <Chunk attributes={attributes} isLayer={!lowest}>
    {children as ReactNode}
  </Chunk>
);

type Props = {
  attributes: RenderChunkProps["attributes"];
  /** It has chunks of chunks only, and no box of its own while they are drawn. */
  isLayer: boolean;
  children: ReactNode;
};

/**
 * A part of a text that is in the page while it is near what is in sight or holds the caret. At other
 * times it keeps its place as one box, so that typing costs the same in a text of any length.
 */
const Chunk = memo(
  function Chunk({ attributes, isLayer, children }: Props) {
    const chunk = chunkOf(children);
    const isSideBySide = useContext(SideBySideContext);
    const box = useRef<HTMLDivElement>(null);
    const { isNear, height, leave } = useNearness(box, chunk, isLayer);
    const isAsked = useAsked(chunk);
    const isDrawn = isNear || isAsked;
    const countDrawn = useDrawnWithin(isDrawn, leave);
    useRows(box, chunk, { isSideBySide, isDrawn, isLayer });
    const away = (): CSSProperties => {
      const blocks = blocksIn(chunk);
      return {
        minHeight: height ?? guessHeight(blocks, isSideBySide ? 2 : 1),
        counterIncrement: countedFootnotes(blocks),
      };
    };
    return (
      <div
        {...attributes}
        ref={box}
        className={isLayer && isDrawn ? classes.layer : classes.chunk}
        data-far={isDrawn ? undefined : true}
        style={isDrawn ? undefined : away()}
      >
        {isDrawn && (
          <DrawnWithinContext value={countDrawn}>
            <ChunkContext value={!isLayer}>{children}</ChunkContext>
          </DrawnWithinContext>
        )}
      </div>
    );
  },
  (before, after) =>
    before.isLayer === after.isLayer && isSameChunk(before.children, after.children),
);

function useNearness(box: Box, chunk: ChunkNode, isLayer: boolean) {
  const editor = useSlateStatic();
  const isWhole = blocksOf(editor).length <= wholeUpTo;
  const [state, setState] = useState<{ isNear: boolean; height: number | null }>(() => ({
    isNear: (edgeOf(chunk, 0)?.index ?? 0) < atFirst,
    height: null,
  }));
  const { isNear } = state;
  const leave = useCallback((height: number) => {
    setState((now) => (now.isNear ? { isNear: false, height } : now));
  }, []);
  useEffect(() => {
    if (isWhole && !isNear) return whenIdle(() => setState({ isNear: true, height: null }));
    const isWithoutBox = isLayer && isNear;
    if (isWhole || isWithoutBox || !box.current) return undefined;
    return watchNearness(box.current, ({ target, isIntersecting, boundingClientRect }) => {
      if (isIntersecting) setState((now) => ({ ...now, isNear: true }));
      else if (!target.contains(document.activeElement)) leave(boundingClientRect.height);
    });
  }, [box, isLayer, isWhole, isNear, leave]);
  const leaveLayer = useCallback(() => {
    if (!isWhole && box.current) leave(heightOf(box.current));
  }, [box, isWhole, leave]);
  return { ...state, leave: leaveLayer };
}

/** Tells the layer around that this part is drawn; leaves its own place once nothing in it is. */
function useDrawnWithin(isDrawn: boolean, leave: () => void) {
  const tell = useContext(DrawnWithinContext);
  const drawn = useRef(0);
  useEffect(() => {
    if (!isDrawn) return undefined;
    tell?.(1);
    return () => tell?.(-1);
  }, [isDrawn, tell]);
  return useCallback(
    (step: 1 | -1) => {
      drawn.current += step;
      if (drawn.current === 0) leave();
    },
    [leave],
  );
}

/** True where the caret, an end of the selection or a block that somebody goes to is in the chunk. */
function useAsked(chunk: ChunkNode): boolean {
  const editor = useSlateStatic();
  const hasCaret = useSlateSelector(
    useCallback(({ selection }) => holds(chunk, selection), [chunk]),
  );
  const wanted = wantedIn(editor);
  const isWanted = useSyncExternalStore(
    wanted.subscribe,
    useCallback(() => touches(chunk, wanted.get(), 0), [wanted, chunk]),
  );
  return hasCaret || isWanted;
}
