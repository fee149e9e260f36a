import type { ReactNode } from "react";
import type { RenderElementProps } from "slate-react";
import type { Block, BlockNode } from "../../../shared/document/nodes/block.ts";
import type {
  DocumentElement,
  ElementOf,
  ElementType,
} from "../../../shared/document/commands/document-editor.ts";
import { BlockFrame } from "./block-frame.tsx";
import { CalloutView } from "./callout-view.tsx";
import { ImageView } from "./image-view.tsx";
import { CrossReferenceView, FactView, FootnoteView } from "./inline-views.tsx";
import { CellView } from "../table/headers.tsx";
import { TableView } from "./table-view.tsx";
import { DiagramView, ExerciseLinesView, PageBreakView } from "./void-views.tsx";
import classes from "../editor.module.css";

type Attributes = RenderElementProps["attributes"] | Record<string, never>;
type View<Type extends ElementType> = (
  element: ElementOf<Type>,
  attributes: Attributes,
  children: ReactNode,
) => ReactNode;

/** A block without words: what it shows cannot be typed in; Slate's empty run comes after it. */
const untyped = (attributes: Attributes, children: ReactNode, shown: ReactNode) => (
  <div {...attributes}>
    <div contentEditable={false}>{shown}</div>
    {children}
  </div>
);

const headings = { 1: "h2", 2: "h2", 3: "h3", 4: "h4" } as const;

const views: { readonly [Type in ElementType]: View<Type> } = {
  paragraph: (_, attributes, children) => <p {...attributes}>{children}</p>,
  heading: ({ level }, attributes, children) => {
    const Heading = headings[level];
    return (
      <Heading {...attributes} data-level={level}>
        {children}
      </Heading>
    );
  },
  list: ({ style }, attributes, children) =>
    style === "numbered" ? (
      <ol {...attributes}>{children}</ol>
    ) : (
      <ul {...attributes}>{children}</ul>
    ),
  "list-item": (_, attributes, children) => <li {...attributes}>{children}</li>,
  "list-item-text": (_, attributes, children) => <div {...attributes}>{children}</div>,
  table: (table, attributes, children) => (
    <div {...attributes}>
      <TableView table={table}>{children}</TableView>
    </div>
  ),
  "table-row": (_, attributes, children) => <tr {...attributes}>{children}</tr>,
  "table-cell": (cell, attributes, children) => (
    <CellView cell={cell} attributes={attributes}>
      {children}
    </CellView>
  ),
  image: (image, attributes, children) =>
    untyped(attributes, children, <ImageView image={image} />),
  callout: (callout, attributes, children) => (
    <div {...attributes}>
      <CalloutView callout={callout}>{children}</CalloutView>
    </div>
  ),
  quote: ({ source }, attributes, children) => (
    <blockquote {...attributes} className={classes.quote}>
      {children}
      {source && (
        <cite className={classes.caption} contentEditable={false}>
          {source}
        </cite>
      )}
    </blockquote>
  ),
  "exercise-lines": (element, attributes, children) =>
    untyped(attributes, children, <ExerciseLinesView element={element} />),
  "page-break": (_, attributes, children) => untyped(attributes, children, <PageBreakView />),
  diagram: (diagram, attributes, children) =>
    untyped(attributes, children, <DiagramView diagram={diagram} />),
  link: ({ url }, attributes, children) => (
    <a {...attributes} href={url} title={url} onClick={(event) => event.preventDefault()}>
      {children}
    </a>
  ),
  footnote: (element, attributes, children) => (
    <span {...attributes}>
      {children}
      <FootnoteView element={element} />
    </span>
  ),
  "cross-reference": (element, attributes, children) => (
    <span {...attributes}>
      {children}
      <CrossReferenceView element={element} />
    </span>
  ),
  fact: (element, attributes, children) => (
    <span {...attributes}>
      {children}
      <FactView element={element} />
    </span>
  ),
};

const isBlock = (element: DocumentElement): element is BlockNode & Block =>
  "id" in element && element.id !== undefined;

/** Draws an element by its type; a top-level block within its frame. */
export function renderElement({ attributes, children, element }: RenderElementProps) {
  const view = views[element.type] as View<ElementType>;
  const content = children as ReactNode;
  if (!isBlock(element)) return <>{view(element, attributes, content)}</>;
  return (
    <BlockFrame attributes={attributes} block={element}>
      {view(element, {}, content)}
    </BlockFrame>
  );
}
