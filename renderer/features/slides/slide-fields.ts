import type { SlideBody } from "../../../shared/deck/deck.ts";
import { bilingual, type Bilingual } from "../../../shared/language/bilingual.ts";
import { assertNever } from "../../../shared/lib/assert-never.ts";
import type { slidesWords } from "../../i18n/slides-words.ts";

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
      /** False where the number of texts belongs to the shape (the cells of a row). */
      readonly open: boolean;
      readonly put: (values: Bilingual[]) => SlideBody;
    };

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
    points: (key: keyof Body & string, label: string, open = true): SlideField => ({
      kind: "points",
      key,
      label,
      values: record[key] ?? [],
      open,
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
      open: true,
      put: (points) => put(index, { points }),
    },
  ]);
}

const rowFields = (body: Body<"table">, words: FieldWords, digits: Digits): SlideField[] =>
  body.rows.map((row, index) => ({
    kind: "points",
    key: `row-${index}`,
    label: words.row(digits(index + 1)),
    values: row,
    open: false,
    put: (values) => ({ ...body, rows: body.rows.with(index, values) }),
  }));

const barField = (body: Body<"chart">, words: FieldWords): SlideField => ({
  kind: "points",
  key: "bars",
  label: words.bars,
  values: body.bars.map(({ label }) => label),
  open: false,
  put: (values) => ({
    ...body,
    bars: body.bars.map((bar, index) => ({ ...bar, label: values[index] ?? bar.label })),
  }),
});

const itemsField = (body: Body<"agenda">, words: FieldWords): SlideField => ({
  kind: "points",
  key: "items",
  label: words.items,
  values: body.items.map(({ title }) => title),
  open: true,
  put: (values) => ({
    ...body,
    items: values.map((title, index) => ({ title, minutes: body.items[index]?.minutes ?? null })),
  }),
});

const timingField = (body: Body<"activity">, words: FieldWords): SlideField => ({
  kind: "points",
  key: "timing",
  label: words.timing,
  values: body.timing.map(({ title }) => title),
  open: false,
  put: (values) => ({
    ...body,
    timing: body.timing.map((phase, index) => ({ ...phase, title: values[index] ?? phase.title })),
  }),
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
        makers(body).points("header", words.header, false),
        ...rowFields(body, words, digits),
        makers(body).text("source", words.source),
      ];
    case "chart":
      return [
        makers(body).text("title", words.title),
        barField(body, words),
        makers(body).text("source", words.source),
      ];
    case "diagram":
    case "picture":
      return [
        makers<typeof body>(body).text("title", words.title),
        makers<typeof body>(body).text("alt", words.alt),
        makers<typeof body>(body).text("source", words.source),
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

/** Layouts that can be started empty; the others are made from something (a picture, a diagram). */
export const startLayouts = [
  "bullets",
  "two-columns",
  "section",
  "question",
  "remember",
  "outcomes",
  "closing",
  "title",
] as const;

export function emptyBody(layout: (typeof startLayouts)[number]): SlideBody {
  const title = bilingual();
  const points = [bilingual()];
  switch (layout) {
    case "title":
      return { layout };
    case "outcomes":
      return { layout, title: bilingual("Learning outcomes", "শিখনফল") };
    case "section":
      return { layout, title, text: bilingual() };
    case "question":
      return { layout, title, question: bilingual() };
    case "two-columns":
      return { layout, title, columns: [emptyColumn(), emptyColumn()] };
    case "bullets":
    case "remember":
    case "closing":
      return { layout, title, points };
    default:
      return assertNever(layout);
  }
}

const emptyColumn = () => ({ title: bilingual(), points: [bilingual()] });
