import type { Running } from "../../../../shared/composition/model.ts";
import type { Look, PrintForm } from "../../../../shared/contract/export.ts";
import type { Language } from "../../../../shared/language/language.ts";
import { marginsOf, type Margins } from "../margins.ts";

type Sheet = {
  readonly name: string;
  /** A4, upright or across. */
  readonly across?: boolean;
  /** As they are designed; the look says how they are chosen. */
  readonly margins: Margins;
  /** Where the masthead of the first page begins, in millimetres, if higher than the text of the others. */
  readonly firstTop?: number;
  readonly running: Running;
  readonly language: Language;
  /** Whether the first page has a masthead in place of the running title. */
  readonly masthead: boolean;
  /** Whether the first page is a cover, with nothing at head and foot. */
  readonly cover?: boolean;
  readonly look?: Look | undefined;
};

/** The usual margins of A4 upright, and of a page across, in millimetres. */
export const uprightMargins: Margins = { top: 22, right: 20, bottom: 20, left: 20 };
export const acrossMargins: Margins = { top: 16, right: 12, bottom: 16, left: 12 };

/** Sheets of A4 in millimetres. */
export const a4 = { width: 210, height: 297 } as const;
export const a4Across = { width: a4.height, height: a4.width } as const;

/** A CSS string literal. */
const literal = (text: string) => `"${text.replace(/[\\"]/g, "\\$&").replace(/\s+/g, " ")}"`;

/** The letters and colours of head and foot, and the millimetres of a letter with room to spare. */
const edgeLooks: Readonly<
  Record<PrintForm, { font: string; grey: string; rule: string; ink: string; letter: number }>
> = {
  colour: { font: "8.5pt/11.5pt", grey: "#55635d", rule: "#8fa69c", ink: "#1c2321", letter: 1.6 },
  mono: { font: "8.5pt/11.5pt", grey: "#000", rule: "#000", ink: "#000", letter: 1.6 },
  large: { font: "13pt/17pt", grey: "#1c2321", rule: "#1c2321", ink: "#1c2321", letter: 2.45 },
};

const none = "content: none; border: 0;";
const feet = ["bottom-left", "bottom-center", "bottom-right"] as const;
const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

/** The least and the most that the middle of a foot takes of its line. */
const [leastCentre, mostCentre] = [0.24, 0.6];

/** The share of the line between the margins that words need at head or foot. */
function shareOf(words: string, { look = {}, across, margins }: Sheet): number {
  const line = (across ? a4Across : a4).width - margins.left - margins.right;
  return (words.length * edgeLooks[look.print ?? "colour"].letter) / line;
}

/** Of a head, what stands at the right needs its words' share, and half of the line at most. */
const restOf = (sheet: Sheet, right: string) => Math.min(0.5, shareOf(right, sheet) + 0.02);

/** Shares of the line of the foot: the middle one holds its words, those beside it are alike. */
function footShares(sheet: Sheet) {
  const needed = shareOf(sheet.running.footerCentre, sheet);
  const centre = Math.min(mostCentre, Math.max(leastCentre, needed));
  return { side: percent((1 - centre) / 2), centre: percent(centre) };
}

/** What stands over the pages after the first; nothing where an institute wants nothing there. */
function headRules(sheet: Sheet): string {
  const { running, look = {} } = sheet;
  const { font, grey, rule } = edgeLooks[look.print ?? "colour"];
  const { code, title, right } = running;
  const left = [code, title].filter(Boolean).join("   ");
  if (!left && !right) return "";
  const head = `font: 400 ${font} Carlito, "Noto Sans Bengali", sans-serif; color: ${grey}; border-bottom: .5pt solid ${rule}; padding-bottom: 1.5mm; margin-bottom: 6mm; vertical-align: bottom;`;
  const rest = right ? restOf(sheet, right) : 0;
  return `@top-left { content: ${literal(left)}; ${head} width: ${percent(1 - rest)}; text-align: left; }
  @top-right { content: ${right ? `${literal(right)}; ${head} width: ${percent(rest)}; text-align: right;` : none} }`;
}

function footRules(sheet: Sheet): string {
  const { running, language, look = {} } = sheet;
  const { font, grey, rule, ink } = edgeLooks[look.print ?? "colour"];
  const { side, centre } = footShares(sheet);
  const foot = `font: 400 ${font} Carlito, "Noto Sans Bengali", sans-serif; color: ${grey}; border-top: .5pt solid ${rule}; padding-top: 1.5mm; margin-top: 4mm; vertical-align: top;`;
  const counter = (look.digits ?? language) === "bn" ? ", bengali" : "";
  const page = `${literal(`${running.page.before} `)} counter(page${counter}) ${literal(` ${running.page.between} `)} counter(pages${counter})`;
  return `@bottom-left { content: ${literal(running.footerLeft)}; ${foot} text-align: left; width: ${side}; }
  @bottom-center { content: ${literal(running.footerCentre)}; ${foot} text-align: center; width: ${centre}; }
  @bottom-right { content: ${page}; ${foot} color: ${ink}; font-weight: 700; text-align: right; width: ${side}; }`;
}

/** Left-hand pages of sheets that are printed on both sides have their margins the other way round. */
const leftHand = (name: string, { left, right }: Margins) =>
  `@page ${name}:left { margin-left: ${right}mm; margin-right: ${left}mm; }`;

/**
 * The rules of a named page: running title at the head (not on a first page with a masthead), title,
 * date and page number at the foot. Margin boxes hold literal text: Chromium has no running elements.
 */
export function pageRules(sheet: Sheet): string {
  const { name, across = false, masthead, cover = false, look = {} } = sheet;
  const { margins: choice = "even" } = look;
  const margins = marginsOf({ margins: sheet.margins, across }, choice);
  const { top, right, bottom, left } = margins;
  const isDesigned = top === sheet.margins.top;
  const first = isDesigned && sheet.firstTop ? `margin-top: ${sheet.firstTop}mm; ` : "";
  return `@page ${name} { size: A4 ${across ? "landscape" : "portrait"}; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;
  ${headRules(sheet)}
  ${footRules(sheet)}
}
${choice === "mirrored" && !across ? leftHand(name, margins) : ""}
${cover ? `@page ${name}:first { ${feet.map((box) => `@${box} { ${none} }`).join(" ")} }` : ""}
${masthead ? `@page ${name}:first { ${first}@top-left { ${none} } @top-right { ${none} } }` : ""}
.${name} { page: ${name}; }
.${name} + .paper { break-before: page; }`;
}
