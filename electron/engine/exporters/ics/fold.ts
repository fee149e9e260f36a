/** Octets of a content line without its end (RFC 5545, 3.1); a line that goes on begins with a space. */
const longest = 75;

const graphemes = new Intl.Segmenter("bn", { granularity: "grapheme" });
const encoder = new TextEncoder();
const octets = (text: string) => encoder.encode(text).byteLength;

/** Letters as a reader sees them; one that fills a line by itself in its code points. */
const pieces = (line: string): string[] =>
  Array.from(graphemes.segment(line), ({ segment }) => segment).flatMap((segment) =>
    octets(segment) < longest ? [segment] : Array.from(segment),
  );

/** A content line, folded so that no line is too long and no letter is parted, with its end. */
export function foldLine(line: string): string {
  if (octets(line) <= longest) return `${line}\r\n`;
  const lines: string[] = [];
  let current = "";
  let length = 0;
  for (const piece of pieces(line)) {
    const size = octets(piece);
    if (length + size > longest) {
      lines.push(current);
      current = " ";
      length = 1;
    }
    current += piece;
    length += size;
  }
  return [...lines, current].map((each) => `${each}\r\n`).join("");
}

/** A text as a value (3.3.11): backslash, semicolon, comma and line ends escaped, other controls left out. */
export const textValue = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ")
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, "\\n");
