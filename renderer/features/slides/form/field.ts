import type { ChartKind } from "../../../../shared/deck/chart-kinds.ts";
import type { SlideBody } from "../../../../shared/deck/deck.ts";
import type { Bilingual } from "../../../../shared/language/bilingual.ts";

/** A text of a slide, or a list of texts, and the slide's body with another in its place. */
export type SlideField =
  | {
      readonly kind: "text";
      readonly key: string;
      readonly label: string;
      readonly value: Bilingual;
      readonly put: (value: Bilingual) => SlideBody;
    }
  | {
      readonly kind: "points";
      readonly key: string;
      readonly label: string;
      readonly values: readonly Bilingual[];
      readonly put: (values: Bilingual[]) => SlideBody;
    }
  /** Names with a number each: bars, phases, items of the agenda. */
  | {
      readonly kind: "figures";
      readonly key: string;
      readonly label: string;
      readonly numberLabel: string;
      /** Of the further numbers of each row. */
      readonly otherLabels: readonly string[];
      readonly rows: readonly FigureRow[];
      readonly fewest: number;
      readonly most: number;
      /** Minutes are whole; what a chart shows need not be. */
      readonly whole: boolean;
      readonly put: (rows: FigureRow[]) => SlideBody;
    }
  /** The names of a chart's series. */
  | {
      readonly kind: "series";
      readonly key: string;
      readonly label: string;
      readonly names: readonly Bilingual[];
      /** How many further series this kind of chart keeps but does not show. */
      readonly hidden: number;
      readonly rename: (index: number, name: Bilingual) => SlideBody;
      readonly remove: (index: number) => SlideBody;
      /** Null where no further series would stay apart from the others. */
      readonly add: (() => SlideBody) | null;
    }
  | {
      readonly kind: "grid";
      readonly key: string;
      readonly label: string;
      readonly header: readonly Bilingual[];
      readonly rows: readonly (readonly Bilingual[])[];
      readonly put: (header: Bilingual[], rows: Bilingual[][]) => SlideBody;
    }
  | {
      readonly kind: "chart-kind";
      readonly key: string;
      readonly label: string;
      readonly value: ChartKind;
      readonly put: (kind: ChartKind) => SlideBody;
    }
  | {
      readonly kind: "diagram";
      readonly key: string;
      readonly label: string;
      readonly value: DiagramPair;
      readonly put: (diagram: DiagramPair) => SlideBody;
    }
  | {
      readonly kind: "picture";
      readonly key: string;
      readonly label: string;
      readonly asset: string;
      readonly put: (asset: string) => SlideBody;
    };
export type FigureRow = {
  readonly title: Bilingual;
  readonly number: number | null;
  readonly others?: readonly (number | null)[];
};
export type DiagramPair = Extract<SlideBody, { layout: "diagram" }>["diagram"];
export type FieldOf<Kind extends SlideField["kind"]> = Extract<SlideField, { kind: Kind }>;
