import { colours, emu } from "../design.ts";
import { element, value, type Element } from "../element.ts";
import { shapeParagraph } from "../paragraph.ts";
import { nextDrawing, type Writer } from "../writer.ts";

const graphic = "http://schemas.openxmlformats.org/drawingml/2006/main";
const shapeKind = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

/** The diameter of a circle to fill in, in millimetres. */
const diameter = 5.6;
/** A hairline that prints on every printer, in English metric units. */
const line = 9_525;

/** A circle with a sign in it, as a native shape in the line; readers without shapes show "(A)". */
export function ringRun(sign: string, writer: Writer): Element {
  const size = { cx: emu(diameter), cy: emu(diameter) };
  const id = nextDrawing(writer);
  const shape = element(
    "wps:wsp",
    {},
    element("wps:cNvSpPr", { txBox: 1 }),
    element(
      "wps:spPr",
      {},
      element("a:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", size)),
      element("a:prstGeom", { prst: "ellipse" }, element("a:avLst")),
      element("a:noFill"),
      element(
        "a:ln",
        { w: line },
        element("a:solidFill", {}, element("a:srgbClr", { val: colours.ink })),
      ),
    ),
    element("wps:txbx", {}, element("w:txbxContent", {}, shapeParagraph("TSRing", sign, writer))),
    element("wps:bodyPr", { lIns: 0, tIns: 0, rIns: 0, bIns: 0, wrap: "square", anchor: "ctr" }),
  );
  const inline = element(
    "wp:inline",
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element("wp:extent", size),
    element("wp:effectExtent", { l: line, t: line, r: line, b: line }),
    element("wp:docPr", { id, name: `Circle ${id}`, descr: sign }),
    element("wp:cNvGraphicFramePr"),
    element(
      "a:graphic",
      { "xmlns:a": graphic },
      element("a:graphicData", { uri: shapeKind }, shape),
    ),
  );
  return element(
    "w:r",
    {},
    element("w:rPr", {}, element("w:noProof"), value("w:lang", "en-GB")),
    element(
      "mc:AlternateContent",
      {},
      element("mc:Choice", { Requires: "wps" }, element("w:drawing", {}, inline)),
      element("mc:Fallback", {}, element("w:t", {}, `(${sign})`)),
    ),
  );
}
