import { Buffer } from "node:buffer";
import type { AssetReader } from "../../../../shared/composition/source.ts";
import { drawScene } from "../../../../shared/deck/drawing/draw-scene.ts";
import type { Mark, Stroke } from "../../../../shared/deck/drawing/mark.ts";
import { drawingSize } from "../../../../shared/deck/drawing/units.ts";
import type { Scene } from "../../../../shared/deck/scene.ts";
import { assertNever } from "../../../../shared/lib/assert-never.ts";
import { html, nothing, type Html } from "./html.ts";

const fixed = (value: number) => Number(value.toFixed(3));

const strokeOf = (stroke: Stroke | null): Html =>
  stroke === null
    ? nothing
    : html` stroke="${stroke.colour}"
      stroke-width="${stroke.width}"${stroke.dash ? html` stroke-dasharray="${stroke.width * 3} ${stroke.width * 2}"` : nothing}`;

const kinds: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  gif: "image/gif",
  svg: "image/svg+xml",
  webp: "image/webp",
};

function pictureData(asset: string, assets: AssetReader): string {
  const kind = kinds[asset.slice(asset.lastIndexOf(".") + 1)] ?? "image/png";
  return `data:${kind};base64,${Buffer.from(assets(asset)).toString("base64")}`;
}

function textMark({ x, y, align, spans }: Extract<Mark, { kind: "text" }>): Html {
  const parts = spans.map(({ text, families, bold, size, colour }) => {
    const faces = families.map((family) => `'${family}'`).join(", ");
    return html`<tspan
      font-family="${faces}"
      font-size="${size}"
      font-weight="${bold ? 700 : 400}"
      fill="${colour}"
      >${text}</tspan
    >`;
  });
  return html`<text x="${fixed(x)}" y="${fixed(y)}" text-anchor="${align}" xml:space="preserve"
    >${parts}</text
  >`;
}

function markToSvg(mark: Mark, assets: AssetReader): Html {
  switch (mark.kind) {
    case "rectangle":
      return html`<rect
        x="${fixed(mark.x)}"
        y="${fixed(mark.y)}"
        width="${fixed(mark.width)}"
        height="${fixed(mark.height)}"
        fill="${mark.fill ?? "none"}"
        ${strokeOf(mark.stroke)}
      />`;
    case "ellipse":
      return html`<ellipse
        cx="${fixed(mark.x + mark.width / 2)}"
        cy="${fixed(mark.y + mark.height / 2)}"
        rx="${fixed(mark.width / 2)}"
        ry="${fixed(mark.height / 2)}"
        fill="${mark.fill ?? "none"}"
        ${strokeOf(mark.stroke)}
      />`;
    case "line":
      return html`<line
        x1="${fixed(mark.x1)}"
        y1="${fixed(mark.y1)}"
        x2="${fixed(mark.x2)}"
        y2="${fixed(mark.y2)}"
        ${strokeOf(mark.stroke)}
      />`;
    case "path":
      return html`<path d="${mark.path}" fill="${mark.fill}" />`;
    case "text":
      return textMark(mark);
    case "picture":
      return html`<image
        x="${fixed(mark.x)}"
        y="${fixed(mark.y)}"
        width="${fixed(mark.width)}"
        height="${fixed(mark.height)}"
        href="${pictureData(mark.asset, assets)}"
        preserveAspectRatio="xMidYMid meet"
        ><title>${mark.alt}</title></image
      >`;
    case "overflow":
      return nothing;
    default:
      return assertNever(mark);
  }
}

/** A slide as SVG, in the very lines that were measured. Throws ASSET_MISSING where a picture is not stored. */
export function slideToSvg(scene: Scene, assets: AssetReader): Html {
  const { width, height } = drawingSize;
  const marks = drawScene(scene).map((mark) => markToSvg(mark, assets));
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    lang="${scene.language}"
    viewBox="0 0 ${width} ${height}"
  >
    <rect width="${width}" height="${height}" fill="#${scene.background}" />
    ${marks}
  </svg>`;
}
