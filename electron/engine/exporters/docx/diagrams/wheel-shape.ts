import type { DiagramData } from "../../../../../shared/document/nodes/diagram.ts";
import { inDigits } from "../../../../../shared/language/digits.ts";
import { colours, emu, stageColour } from "../design.ts";
import { element, value, type Element } from "../element.ts";
import { shapeParagraph } from "../paragraph.ts";
import { digitsOf, nextDrawing, type Writer } from "../writer.ts";

export type Wheel = Extract<DiagramData, { kind: "life-cycle-wheel" }>;
type Place = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const graphic = "http://schemas.openxmlformats.org/drawingml/2006/main";
const group = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";

/** The ring's outer diameter, and the broken circle around it, in millimetres. */
const diameter = 60;
const around = diameter * 1.06;
const centre = around / 2;
const radius = diameter / 2;
/** The ring's inner radius as a share of the outer; as an adjustment, its thickness by 50000. */
const inner = 0.446;
const thickness = 27_717;
/** Half the white gap between two parts, in degrees. */
const halfGap = 1;

/** Degrees clockwise from three o'clock as DrawingML writes them: 60000ths within one turn. */
const angle = (degrees: number) => Math.round((((degrees % 360) + 360) % 360) * 60_000);

const centredAt = (x: number, y: number, width: number, height: number): Place => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

function frameOf({ x, y, width, height }: Place): Element {
  return element(
    "a:xfrm",
    {},
    element("a:off", { x: emu(x), y: emu(y) }),
    element("a:ext", { cx: emu(width), cy: emu(height) }),
  );
}

function geometry(shape: string, guides: Readonly<Record<string, number>>): Element {
  const list = Object.entries(guides).map(([name, amount]) =>
    element("a:gd", { name, fmla: `val ${amount}` }),
  );
  return element("a:prstGeom", { prst: shape }, element("a:avLst", {}, ...list));
}

const solid = (colour: string) => element("a:solidFill", {}, element("a:srgbClr", { val: colour }));
const noFill = () => element("a:noFill");
const noLine = () => element("a:ln", {}, noFill());

type Shape = {
  readonly place: Place;
  readonly geometry: Element;
  readonly fill: Element;
  readonly line: Element;
  readonly text?: readonly Element[];
};

/** One shape of the group; a text box where it has text. */
function shapeOf(shape: Shape, writer: Writer): Element {
  const id = nextDrawing(writer);
  const properties = element(
    "wps:spPr",
    {},
    frameOf(shape.place),
    shape.geometry,
    shape.fill,
    shape.line,
  );
  const content = shape.text
    ? element("wps:txbx", {}, element("w:txbxContent", {}, ...shape.text))
    : null;
  const insets = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 };
  return element(
    "wps:wsp",
    {},
    element("wps:cNvPr", { id, name: `Wheel ${id}` }),
    element("wps:cNvSpPr", shape.text ? { txBox: 1 } : {}),
    properties,
    content,
    element("wps:bodyPr", { ...insets, wrap: "square", anchor: "ctr" }),
  );
}

/**
 * A part of the ring, and a text box on the middle of its width with number and title. In large print the
 * number stands alone: the title is in the table.
 */
function partOf(wheel: Wheel, index: number, writer: Writer): Element[] {
  const share = 360 / wheel.stages.length;
  const from = index * share - 90;
  const guides = {
    adj1: angle(from + halfGap),
    adj2: angle(from + share - halfGap),
    adj3: thickness,
  };
  const middle = ((from + share / 2) * Math.PI) / 180;
  const reach = radius * (inner + 0.53 * (1 - inner));
  const place = centredAt(
    centre + Math.cos(middle) * reach,
    centre + Math.sin(middle) * reach,
    14,
    13,
  );
  const text = [
    shapeParagraph("TSDiagramNumber", inDigits(index + 1, digitsOf(writer)), writer),
    ...(writer.print === "large"
      ? []
      : [shapeParagraph("TSDiagramLabel", wheel.stages[index]?.title ?? "", writer)]),
  ];
  const ring = centredAt(centre, centre, diameter, diameter);
  return [
    shapeOf(
      {
        place: ring,
        geometry: geometry("blockArc", guides),
        fill: solid(stageColour(index)),
        line: noLine(),
      },
      writer,
    ),
    shapeOf(
      { place, geometry: geometry("rect", {}), fill: noFill(), line: noLine(), text },
      writer,
    ),
  ];
}

function middleOf(wheel: Wheel, writer: Writer): Element {
  const width = diameter * inner * 0.86;
  const text = [shapeParagraph("TSDiagramCentre", wheel.centre, writer)];
  return shapeOf(
    {
      place: centredAt(centre, centre, width, 14),
      geometry: geometry("rect", {}),
      fill: noFill(),
      line: noLine(),
      text,
    },
    writer,
  );
}

function circleOf(writer: Writer): Element {
  const line = element(
    "a:ln",
    { w: 19_050 },
    solid(colours.grey),
    element("a:prstDash", { val: "dash" }),
  );
  const place = centredAt(centre, centre, around, around);
  return shapeOf({ place, geometry: geometry("ellipse", {}), fill: noFill(), line }, writer);
}

function groupOf(wheel: Wheel, writer: Writer): Element {
  const size = { cx: emu(around), cy: emu(around) };
  const zero = { x: 0, y: 0 };
  const frame = element(
    "a:xfrm",
    {},
    element("a:off", zero),
    element("a:ext", size),
    element("a:chOff", zero),
    element("a:chExt", size),
  );
  return element(
    "wpg:wgp",
    {},
    element("wpg:cNvGrpSpPr"),
    element("wpg:grpSpPr", {}, frame),
    ...(wheel.around ? [circleOf(writer)] : []),
    ...wheel.stages.flatMap((_, index) => partOf(wheel, index, writer)),
    middleOf(wheel, writer),
  );
}

/**
 * The life-cycle wheel as a run: a group of native shapes that Word can edit. Where a reader knows no
 * shape groups, the description stands in its place; the table beside the wheel holds all of its text.
 */
export function wheelRun(wheel: Wheel, description: string, writer: Writer): Element {
  const size = { cx: emu(around), cy: emu(around) };
  const id = nextDrawing(writer);
  const inline = element(
    "wp:inline",
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element("wp:extent", size),
    element("wp:effectExtent", { l: 19_050, t: 19_050, r: 19_050, b: 19_050 }),
    element("wp:docPr", { id, name: wheel.centre || `Wheel ${id}`, descr: description }),
    element("wp:cNvGraphicFramePr"),
    element(
      "a:graphic",
      { "xmlns:a": graphic },
      element("a:graphicData", { uri: group }, groupOf(wheel, writer)),
    ),
  );
  const fallback = element("w:t", { "xml:space": "preserve" }, description);
  return element(
    "w:r",
    {},
    element("w:rPr", {}, element("w:noProof"), value("w:lang", "en-GB")),
    element(
      "mc:AlternateContent",
      {},
      element("mc:Choice", { Requires: "wpg" }, element("w:drawing", {}, inline)),
      element("mc:Fallback", {}, fallback),
    ),
  );
}
