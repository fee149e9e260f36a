/**
 * How a thing of the curriculum is written in a file: the order of its fields, what may be left out
 * because it is at its default, and its lists of further things.
 */
export type Shape = {
  readonly order: readonly string[];
  readonly defaults: Readonly<Record<string, unknown>>;
  /** What the id is where none is given, by the position from 1 and the thing itself. */
  readonly id?: (position: number, fields: Fields) => string;
  readonly parts?: Readonly<Record<string, Shape>>;
};

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const equal = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A text in both languages with one left out gets it empty. */
function fillTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fillTexts);
  if (!isFields(value)) return value;
  const keys = Object.keys(value);
  const isText =
    keys.length > 0 &&
    keys.every((key) => key === "en" || key === "bn" || key === "basis") &&
    keys.every((key) => typeof value[key] === "string");
  if (isText) return { en: "", bn: "", ...value };
  return Object.fromEntries(keys.map((key) => [key, fillTexts(value[key])]));
}

/** A thing as its file gives it, completed with what was left out; anything but fields stays as it is. */
export function fill(shape: Shape, value: unknown, position: number): unknown {
  if (!isFields(value)) return value;
  const given = fillTexts(value) as Fields;
  const id = shape.id && given.id === undefined ? { id: shape.id(position, given) } : {};
  const whole: Record<string, unknown> = { ...id, ...structuredClone(shape.defaults), ...given };
  for (const [field, part] of Object.entries(shape.parts ?? {})) {
    whole[field] = fillList(part, whole[field]);
  }
  return whole;
}

/** Each thing of a list completed; anything but a list stays as it is. */
export const fillList = (shape: Shape, value: unknown): unknown =>
  Array.isArray(value) ? value.map((item, index) => fill(shape, item, index + 1)) : value;

/** The fields that have to be written for a thing, in their order; the inverse of `fill`. */
export function leaveOut(shape: Shape, fields: Fields, position: number): Fields {
  const isDefault = (field: string): boolean => {
    if (field === "id" && shape.id) return fields.id === shape.id(position, fields);
    return field in shape.defaults && equal(fields[field], shape.defaults[field]);
  };
  const written = shape.order.filter((field) => fields[field] !== undefined && !isDefault(field));
  return Object.fromEntries(
    written.map((field) => {
      const part = shape.parts?.[field];
      return [field, part ? leaveOutList(part, fields[field] as readonly Fields[]) : fields[field]];
    }),
  );
}

export const leaveOutList = (shape: Shape, items: readonly Fields[]): readonly Fields[] =>
  items.map((item, index) => leaveOut(shape, item, index + 1));
