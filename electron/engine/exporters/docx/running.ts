import type { Running } from "../../../../shared/composition/model.ts";
import { columns, digitsFace } from "./design.ts";
import { element, value, type Element } from "./element.ts";
import { paragraphOf, settingOf, styledRuns } from "./paragraph.ts";
import { wordsToRuns } from "./runs.ts";
import { digitsOf, type Writer } from "./writer.ts";

/** A landscape page is wider than the tabs of the style. */
function tabsOf(width: number, withCentre: boolean): Element[] {
  if (width === columns.all) return [];
  const stop = (align: string, at: number) => element("w:tab", { "w:val": align, "w:pos": at });
  const centre = Math.round(width / 2);
  const stops = [
    ...(withCentre ? [stop("clear", 4819), stop("center", centre)] : []),
    stop("clear", columns.all),
    stop("right", width),
  ];
  return [element("w:tabs", {}, ...stops)];
}

const tab = () => element("w:r", {}, element("w:tab"));

/** The head of the pages after the first: code and title, institute and course; bare where it says nothing. */
export function runningHeader(running: Running, width: number, writer: Writer): Element {
  if (!running.code && !running.title && !running.right) return paragraphOf("TSHairline", []);
  const children = [
    ...styledRuns("Header", "TSRunningCode", `${running.code}  `, writer),
    ...wordsToRuns(running.title, settingOf("Header"), writer),
    tab(),
    ...wordsToRuns(running.right, settingOf("Header"), writer),
  ];
  return paragraphOf("Header", children, ...tabsOf(width, false));
}

/** A number that Word counts; in Bangla documents drawn with Bangla digits. */
function field(instruction: "PAGE" | "NUMPAGES", writer: Writer): Element {
  const bangla = digitsOf(writer) === "bn";
  if (bangla) writer.faces.add("digits");
  const fonts = {
    "w:ascii": digitsFace,
    "w:hAnsi": digitsFace,
    "w:eastAsia": digitsFace,
    "w:cs": digitsFace,
  };
  const properties = element(
    "w:rPr",
    {},
    value("w:rStyle", "TSPage"),
    bangla ? element("w:rFonts", fonts) : null,
  );
  const result = element("w:r", {}, properties, element("w:t", {}, "1"));
  return element("w:fldSimple", { "w:instr": instruction }, result);
}

/** The foot of every page: the document, the date of its facts, and the page. */
export function runningFooter(running: Running, width: number, writer: Writer): Element {
  const words = (text: string) => wordsToRuns(text, settingOf("Footer"), writer);
  const page = (text: string) => styledRuns("Footer", "TSPage", text, writer);
  return paragraphOf(
    "Footer",
    [
      ...words(running.footerLeft),
      tab(),
      ...words(running.footerCentre),
      tab(),
      ...page(`${running.page.before} `),
      field("PAGE", writer),
      ...page(` ${running.page.between} `),
      field("NUMPAGES", writer),
    ],
    ...tabsOf(width, true),
  );
}
