import type { SlideBody } from "../../../../shared/deck/deck.ts";
import { bilingual, type Bilingual } from "../../../../shared/language/bilingual.ts";
import { chartFields } from "./chart-fields.ts";
import type { SlideField } from "./field.ts";
import { assertNever } from "../../../../shared/lib/assert-never.ts";
import type { slidesWords } from "../../../i18n/slides-words.ts";

type FieldWords = (typeof slidesWords)["en"]["fields"];
type Digits = (value: number) => string;

/** Makes the fields of one body: `text` for a key with one text, `points` for a key with several. */
function makers<Body extends SlideBody>(body: Body) {
  const record = body as unknown as Record<string, Bilingual & Bilingual[]>;
  const put = (key: string) => (value: unknown) => ({ ...body, [key]: value });
  return {
    text: (key: keyof Body & string, label: string): SlideField => ({
      kind: "text",
      key,
      label,
      value: record[key] ?? bilingual(),
      put: put(key),
    }),
    points: (key: keyof Body & string, label: string): SlideField => ({
      kind: "points",
      key,
      label,
      values: record[key] ?? [],
      put: put(key),
    }),
  };
}

type Body<Layout extends SlideBody["layout"]> = Extract<SlideBody, { layout: Layout }>;

function columnFields(body: Body<"two-columns">, words: FieldWords, digits: Digits): SlideField[] {
  const put = (index: number, change: object): SlideBody => {
    const [left, right] = body.columns;
    const columns: typeof body.columns =
      index === 0 ? [{ ...left, ...change }, right] : [left, { ...right, ...change }];
    return { ...body, columns };
  };
  return body.columns.flatMap((column, index): SlideField[] => [
    {
      kind: "text",
      key: `column-${index}-title`,
      label: words.columnTitle(digits(index + 1)),
      value: column.title,
      put: (title) => put(index, { title }),
    },
    {
      kind: "points",
      key: `column-${index}-points`,
      label: words.columnPoints(digits(index + 1)),
      values: column.points,
      put: (points) => put(index, { points }),
    },
  ]);
}

const gridField = (body: Body<"table">, words: FieldWords): SlideField => ({
  kind: "grid",
  key: "grid",
  label: words.cells,
  header: body.header,
  rows: body.rows,
  put: (header, rows) => ({ ...body, header, rows }),
});

const longestPhase = 480;

const timingField = (body: Body<"activity">, words: FieldWords): SlideField => ({
  kind: "figures",
  key: "timing",
  label: words.timing,
  numberLabel: words.minutes,
  otherLabels: [],
  rows: body.timing.map(({ title, minutes }) => ({ title, number: minutes })),
  fewest: 0,
  most: 12,
  whole: true,
  put: (rows) => ({
    ...body,
    timing: rows.map(({ title, number }) => ({
      title,
      minutes: Math.min(longestPhase, Math.max(1, number ?? 1)),
    })),
  }),
});

const itemsField = (body: Body<"agenda">, words: FieldWords): SlideField => ({
  kind: "figures",
  key: "items",
  label: words.items,
  numberLabel: words.minutes,
  otherLabels: [],
  rows: body.items.map(({ title, minutes }) => ({ title, number: minutes })),
  fewest: 0,
  most: 40,
  whole: true,
  put: (rows) => ({
    ...body,
    items: rows.map(({ title, number }) => ({
      title,
      minutes: number === null ? null : Math.min(longestPhase, Math.max(0, number)),
    })),
  }),
});

const diagramField = (body: Body<"diagram">, words: FieldWords): SlideField => ({
  kind: "diagram",
  key: "diagram",
  label: words.diagram,
  value: body.diagram,
  put: (diagram) => ({ ...body, diagram }),
});

const pictureField = (body: Body<"picture">, words: FieldWords): SlideField => ({
  kind: "picture",
  key: "asset",
  label: words.picture,
  asset: body.asset,
  put: (asset) => ({ ...body, asset }),
});

/** The texts of a slide in reading order. */
export function slideFields(
  body: SlideBody,
  words: FieldWords,
  digits: Digits,
): readonly SlideField[] {
  switch (body.layout) {
    case "title":
      return [];
    case "outcomes":
      return [makers(body).text("title", words.title)];
    case "agenda":
      return [makers(body).text("title", words.title), itemsField(body, words)];
    case "section":
      return [makers(body).text("title", words.title), makers(body).text("text", words.text)];
    case "bullets":
    case "remember":
    case "closing":
      return [makers(body).text("title", words.title), makers(body).points("points", words.points)];
    case "two-columns":
      return [makers(body).text("title", words.title), ...columnFields(body, words, digits)];
    case "table":
      return [
        makers(body).text("title", words.title),
        gridField(body, words),
        makers(body).text("source", words.source),
      ];
    case "chart":
      return [
        makers(body).text("title", words.title),
        ...chartFields(body, words, digits),
        makers(body).text("source", words.source),
      ];
    case "diagram":
      return [
        makers(body).text("title", words.title),
        diagramField(body, words),
        makers(body).text("alt", words.alt),
        makers(body).text("source", words.source),
      ];
    case "picture":
      return [
        makers(body).text("title", words.title),
        pictureField(body, words),
        makers(body).text("alt", words.alt),
        makers(body).text("source", words.source),
      ];
    case "quotation":
      return [
        makers(body).text("title", words.title),
        makers(body).text("quotation", words.quotation),
        makers(body).text("source", words.source),
        makers(body).text("reference", words.reference),
      ];
    case "activity":
      return [
        makers(body).text("title", words.title),
        makers(body).points("task", words.task),
        makers(body).text("rolesTitle", words.rolesTitle),
        makers(body).points("roles", words.roles),
        timingField(body, words),
      ];
    case "question":
      return [
        makers(body).text("title", words.title),
        makers(body).text("question", words.question),
      ];
    default:
      return assertNever(body);
  }
}
