/** What a paste or a drop brings, read while the browser still shows it. */
export type Clip = {
  readonly html: string;
  readonly text: string;
  readonly rtf: string;
  readonly files: readonly File[];
  /** True where only the words are wanted. */
  readonly isPlain: boolean;
};

const longestHtml = 80_000_000;
const longestRtf = 200_000_000;

export function clipOf(data: DataTransfer, isPlain: boolean): Clip {
  const html = data.getData("text/html");
  const rtf = html.includes("file:") ? data.getData("text/rtf") : "";
  return {
    html: html.length > longestHtml ? "" : html,
    text: data.getData("text/plain"),
    rtf: rtf.length > longestRtf ? "" : rtf,
    files: Array.from(data.files),
    isPlain,
  };
}
