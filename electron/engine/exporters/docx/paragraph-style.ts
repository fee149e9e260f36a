import type { FaceName } from "./design.ts";

/** A value for Latin documents, and one for Bangla documents. */
type ByScript = readonly [latin: number, bengali: number];

/** Sizes in half points, spacing and indents in twips, borders in eighths of a point. */
export type ParagraphStyle = {
  readonly name: string;
  readonly face: FaceName;
  readonly size: ByScript;
  readonly bold?: boolean;
  readonly line: ByScript;
  /** Line heights are minimums, so that conjuncts are never cut; only writing lines are exact. */
  readonly exact?: boolean;
  readonly before?: ByScript;
  readonly after?: ByScript;
  readonly left?: number;
  readonly hanging?: number;
  readonly tabs?: readonly {
    readonly at: number;
    readonly align: "left" | "center" | "right";
    readonly leader?: "dot";
  }[];
  readonly align?: "right" | "center";
  readonly colour?: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly outline?: number;
  readonly border?: {
    readonly side: "top" | "bottom" | "left";
    readonly size: number;
    readonly colour: string;
    readonly space: number;
    /** Dotted where a second kind of line must differ without its colour. */
    readonly kind?: "dotted";
    /** Also between neighbours, which Word would else draw as one box. */
    readonly between?: boolean;
  };
};
