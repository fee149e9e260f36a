/** A stretch of a drawn line: one face, one size. */
export type DrawnSpan = {
  readonly text: string;
  /** Faces in the order in which a browser tries them. */
  readonly families: readonly string[];
  readonly bold: boolean;
  readonly size: number;
  readonly colour: string;
};

export type Stroke = { readonly colour: string; readonly width: number; readonly dash: boolean };

/**
 * What a slide is drawn of, in points from its top left corner (960 x 540): the few things that SVG,
 * canvas and print all have. Colours are "#RRGGBB".
 */
export type Mark =
  | {
      readonly kind: "rectangle" | "ellipse";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string | null;
      readonly stroke: Stroke | null;
    }
  | {
      readonly kind: "line";
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly stroke: Stroke;
    }
  | { readonly kind: "path"; readonly path: string; readonly fill: string }
  /** One line of text; `x` is where it starts, is centred, or ends, as `align` says. */
  | {
      readonly kind: "text";
      readonly x: number;
      /** The baseline. */
      readonly y: number;
      readonly align: "start" | "middle" | "end";
      readonly spans: readonly DrawnSpan[];
    }
  | {
      readonly kind: "picture";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly asset: string;
      readonly alt: string;
    }
  /** Text that runs past its box: what lies below `y` is hatched. */
  | {
      readonly kind: "overflow";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };
