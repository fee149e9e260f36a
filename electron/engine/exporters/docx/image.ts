import type { Image } from "../../../../shared/document/nodes/image.ts";
import { normaliseText } from "../../../../shared/language/normalise.ts";
import { frame } from "./boxes.ts";
import { element, type Element } from "./element.ts";
import { paragraphOf, wordsParagraph } from "./paragraph.ts";
import { pictureSize } from "./picture-size.ts";
import { emu } from "./design.ts";
import { pictureId, type Relationships } from "./relationships.ts";
import { tableOf } from "./table.ts";
import { nextDrawing, type Writer } from "./writer.ts";

/** English Metric Units in a twip (914,400 and 1,440 an inch). */
const emuPerTwip = 635;
const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
/** The kinds that Word shows. */
const shown = /\.(?:png|jpg|gif)$/;

type Picture = {
  readonly asset: string;
  readonly name: string;
  readonly description: string;
  /** EMU. */
  readonly width: number;
  readonly height: number;
};

/** A picture in its line (ISO/IEC 29500-1, 20.4.2.8), in the body or in a head. */
function pictureRun(drawn: Picture, part: Relationships, writer: Writer): Element {
  const id = nextDrawing(writer);
  const name = normaliseText(drawn.name);
  const size = { cx: drawn.width, cy: drawn.height };
  const blip = element("a:blip", { "r:embed": pictureId(part, drawn.asset) });
  const picture = element(
    "pic:pic",
    { "xmlns:pic": `${drawing}/picture` },
    element(
      "pic:nvPicPr",
      {},
      element("pic:cNvPr", { id: nextDrawing(writer), name: "", descr: "" }),
      element("pic:cNvPicPr", {}, element("a:picLocks", { noChangeAspect: 1 })),
    ),
    element("pic:blipFill", {}, blip, element("a:stretch", {}, element("a:fillRect"))),
    element(
      "pic:spPr",
      {},
      element("a:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", size)),
      element("a:prstGeom", { prst: "rect" }, element("a:avLst")),
    ),
  );
  const inline = element(
    "wp:inline",
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element("wp:extent", size),
    element("wp:docPr", { id, name, descr: normaliseText(drawn.description) }),
    element(
      "wp:cNvGraphicFramePr",
      {},
      element("a:graphicFrameLocks", { "xmlns:a": `${drawing}/main`, noChangeAspect: 1 }),
    ),
    element(
      "a:graphic",
      { "xmlns:a": `${drawing}/main` },
      element("a:graphicData", { uri: `${drawing}/picture` }, picture),
    ),
  );
  return element("w:r", {}, element("w:drawing", {}, inline));
}

/**
 * A picture in the text column, in percent of its width. Word shows PNG, JPEG and GIF; of any other
 * picture the frame and its words remain. Throws ASSET_MISSING where it is not stored.
 */
export function imageToPicture(image: Image, writer: Writer): Element[] {
  const size = pictureSize(writer.assets(image.asset));
  if (!size || !shown.test(image.asset)) return emptyFrame(image, writer);
  const width = Math.round((writer.columns.text * emuPerTwip * image.width) / 100);
  const height = Math.round((width * size.height) / size.width);
  const { asset, alt: description } = image;
  const picture = { asset, name: image.caption || description, description, width, height };
  return [paragraphOf("BodyText", [pictureRun(picture, writer.body, writer)])];
}

type LogoSetting = {
  /** Millimetres of the square that it fits into. */
  readonly side: number;
  readonly description: string;
  /** In a head where absent. */
  readonly part?: Relationships;
};

/** An institute's logo as a run. Null where Word cannot show it; throws ASSET_MISSING where it is not stored. */
export function logoRun(asset: string, setting: LogoSetting, writer: Writer): Element | null {
  const size = shown.test(asset) ? pictureSize(writer.assets(asset)) : null;
  if (!size) return null;
  const { side, description, part = writer.heads } = setting;
  const scale = emu(side) / Math.max(size.width, size.height);
  const width = Math.round(size.width * scale);
  const height = Math.round(size.height * scale);
  return pictureRun({ asset, name: description, description, width, height }, part, writer);
}

function emptyFrame(image: Image, writer: Writer): Element[] {
  const cell = {
    children: [wordsParagraph("TSSource", image.alt || image.caption, writer)],
    borders: { top: frame, left: frame, bottom: frame, right: frame },
    margins: { left: 125, right: 125 },
  };
  const rows = [{ cells: [cell], height: 850 }];
  return [
    tableOf({ style: "TSLayout", grid: [writer.columns.text], rows, indent: writer.textIndent }),
  ];
}
