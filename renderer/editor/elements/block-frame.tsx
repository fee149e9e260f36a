import { useCallback, useContext, type ReactNode } from "react";
import type { RenderElementProps } from "slate-react";
import type { Block } from "../../../shared/document/nodes/block.ts";
import {
  ChunkContext,
  SideBySideContext,
  useSurroundings,
  useTextLanguage,
  useTextsPart,
} from "../surroundings.ts";
import type { TextsState } from "../texts-state.ts";
import { CommentMark } from "../comments/comment-mark.tsx";
import { AudienceTracks } from "./audience-tracks.tsx";
import { StaleMark } from "./stale-mark.tsx";
import classes from "../editor.module.css";

type Props = {
  attributes: RenderElementProps["attributes"];
  block: Block;
  children: ReactNode;
};

/** What surrounds every top-level block: where it goes, whether its translation is stale. */
export function BlockFrame({ attributes, block, children }: Props) {
  const { id } = block;
  const isSideBySide = useContext(SideBySideContext);
  const { source } = useSurroundings().texts;
  const language = useTextLanguage();
  const isSource = language === source;
  const isStale = useTextsPart(useCallback((state: TextsState) => state.stale.has(id), [id]));
  const isCompared = useTextsPart(
    useCallback((state: TextsState) => state.compared?.id === id, [id]),
  );
  const isAlone = !useContext(ChunkContext) && isSideBySide;
  const row = useTextsPart(
    useCallback(
      (state: TextsState) => (isAlone ? state.pairing().rows.get(id) : undefined),
      [id, isAlone],
    ),
  );
  const showsStale = isStale && !isSource;
  return (
    <div
      {...attributes}
      className={classes.block}
      data-block={id}
      data-type={block.type}
      data-goes={block.audience.join(" ")}
      data-stale={showsStale || undefined}
      style={row === undefined ? undefined : { gridRow: row }}
    >
      {(isSource || !isSideBySide) && <AudienceTracks id={id} audience={block.audience} />}
      {(showsStale || (isCompared && !isSource)) && (
        <StaleMark block={block} isStale={showsStale} />
      )}
      {children}
      <CommentMark block={id} />
    </div>
  );
}
