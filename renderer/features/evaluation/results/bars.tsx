import classes from "./results.module.css";

export type BarRow = {
  readonly id: string;
  readonly label: string;
  /** Share 0 to 1, null where there is no figure; the figure in words. */
  readonly values: readonly { readonly share: number | null; readonly text: string }[];
};

type BarsProps = { caption: string; series: readonly string[]; rows: readonly BarRow[] };

/** Bars with their figures: hatched for the first of two series, full for the last; a table says the same. */
export function Bars({ caption, series, rows }: BarsProps) {
  return (
    <figure className={classes.bars}>
      <figcaption className={classes.caption}>
        {caption}
        {series.length > 1 &&
          series.map((name, index) => (
            <span key={name} className={classes.key}>
              <i className={classes.swatch} data-last={index === series.length - 1} /> {name}
            </span>
          ))}
      </figcaption>
      <ul>
        {rows.map(({ id, label, values }) => (
          <li key={id}>
            <span className={classes.label}>{label}</span>
            <span className={classes.values}>
              {values.map(({ share, text }, index) => (
                <span key={series[index]} className={classes.value}>
                  <span className={classes.track} aria-hidden>
                    {share !== null && share > 0 && (
                      <i
                        className={classes.bar}
                        data-last={index === values.length - 1}
                        style={{ width: `${share * 100}%` }}
                      />
                    )}
                  </span>
                  <span className={classes.text}>
                    <span className={classes.hidden}>{series[index]}: </span>
                    {text}
                  </span>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
