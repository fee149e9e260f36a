import {
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
import { blocksIn } from "./blocks-in.ts";
import { countedFootnotes } from "./footnotes.ts";
import { guessHeight } from "./guess-height.ts";
import { watchNearness, whenIdle } from "./near.ts";
import { wantedIn } from "./show-block.ts";
import { useRows } from "./use-rows.ts";
import classes from "../editor.module.css";

/** A text of up to so many blocks is drawn whole, soon after it is opened. */
const wholeUpTo = 300;
/** Blocks on both sides of the caret that are drawn wherever it is: a key must find what is there. */
const aroundCaret = 30;

type Span = { readonly first: number; readonly last: number };
type Box = RefObject<HTMLDivElement | null>;

const touches = ({ first, last }: Span, index: number | undefined, reach: number): boolean =>
  index !== undefined && index >= first - reach && index <= last + reach;

const holds = (span: Span, selection: BaseSelection): boolean =>
  touches(span, selection?.anchor.path[0], aroundCaret) ||
  touches(span, selection?.focus.path[0], aroundCaret);

/** Draws a layer of a text's blocks. Layers of layers draw nothing of their own. */
export const renderChunk = ({ attributes, children, lowest }: RenderChunkProps) =>
  lowest ? (
    <Chunk attributes={attributes}>{children as ReactNode}</Chunk>
  ) : (
    <div {...attributes} className={classes.layer}>
      {children}
    </div>
  );

type Props = { attributes: RenderChunkProps["attributes"]; children: ReactNode };

/**
 * A part of a text whose blocks are in the page while they are near what is in sight or hold the caret.
 * At other times it keeps their place, so that typing costs the same in a text of any length.
 */
function Chunk({ attributes, children }: Props) {
  const blocks = blocksIn(children);
  const span = { first: blocks[0]?.index ?? 0, last: blocks.at(-1)?.index ?? 0 };
  const isSideBySide = useContext(SideBySideContext);
  const box = useRef<HTMLDivElement>(null);
  const { isNear, height } = useNearness(box, span);
  const isAsked = useAsked(span);
  useRows(box, blocks, isSideBySide);
  const isDrawn = isNear || isAsked;
  const away = (): CSSProperties => ({
    minHeight: height ?? guessHeight(blocks, isSideBySide ? 2 : 1),
    counterIncrement: countedFootnotes(blocks),
  });
  return (
    <div
      {...attributes}
      ref={box}
      className={classes.chunk}
      data-far={isDrawn ? undefined : true}
      style={isDrawn ? undefined : away()}
    >
      {isDrawn && <ChunkContext value>{children}</ChunkContext>}
    </div>
  );
}

function useNearness(box: Box, { first }: Span) {
  const editor = useSlateStatic();
  const isWhole = blocksOf(editor).length <= wholeUpTo;
  const [state, setState] = useState<{ isNear: boolean; height: number | null }>({
    isNear: first === 0,
    height: null,
  });
  const { isNear } = state;
  useEffect(() => {
    if (isWhole && !isNear) return whenIdle(() => setState({ isNear: true, height: null }));
    if (isWhole || !box.current) return undefined;
    return watchNearness(box.current, ({ target, isIntersecting, boundingClientRect }) => {
      if (isIntersecting) setState((now) => ({ ...now, isNear: true }));
      else if (!target.contains(document.activeElement))
        setState((now) =>
          now.isNear ? { isNear: false, height: boundingClientRect.height } : now,
        );
    });
  }, [box, isWhole, isNear]);
  return state;
}

/** True where the caret, an end of the selection or a block that somebody goes to is in the chunk. */
function useAsked(span: Span): boolean {
  const editor = useSlateStatic();
  const { first, last } = span;
  const hasCaret = useSlateSelector(
    useCallback(({ selection }) => holds({ first, last }, selection), [first, last]),
  );
  const wanted = wantedIn(editor);
  const isWanted = useSyncExternalStore(
    wanted.subscribe,
    useCallback(() => touches({ first, last }, wanted.get(), 0), [wanted, first, last]),
  );
  return hasCaret || isWanted;
}
