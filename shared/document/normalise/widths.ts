/** Widths are kept in hundredths of a percent, so that they add up exactly. */
const whole = 10_000;

/** The widths of columns that share a table evenly, in percent; the last takes what is left over. */
export function equalWidths(count: number): number[] {
  const each = Math.floor(whole / count);
  return Array.from(
    { length: count },
    (_, index) => (index < count - 1 ? each : whole - each * (count - 1)) / 100,
  );
}

/** One width for each column, in percent with two decimals, adding up to 100 (invariant 12). */
export function normaliseWidths(widths: readonly number[], count: number): number[] {
  const usable = (width: number | undefined): width is number =>
    width !== undefined && Number.isFinite(width) && width > 0;
  const given = widths.slice(0, count);
  if (given.length < count || !given.every(usable)) return equalWidths(count);
  const hundredths = given.map((width) => Math.round(width * 100));
  const sum = hundredths.reduce((total, width) => total + width, 0);
  const scaled =
    sum === whole
      ? hundredths
      : hundredths.map((width) => Math.max(1, Math.floor((width / sum) * whole)));
  const rest = whole - scaled.reduce((total, width) => total + width, 0);
  const widest = scaled.indexOf(Math.max(...scaled));
  if (!scaled.every((width, index) => width + (index === widest ? rest : 0) > 0)) {
    return equalWidths(count);
  }
  return scaled.map((width, index) => (width + (index === widest ? rest : 0)) / 100);
}
