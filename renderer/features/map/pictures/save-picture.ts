import {
  hatch,
  hatched,
  pictureFaces,
  type Picture,
  type PictureMark,
} from "../../../../shared/composition/map/picture.ts";

/** Hands a file to the browser, which puts it where the person's downloads go. */
export function savePicture(blob: Blob, title: string, ending: "svg" | "png"): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = `${title.replace(/\s*[<>:"/\\|?*]+\s*/g, " ")}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Twice the size on screen: sharp on paper. */
const sharpness = 2;

function paintHatching(
  context: CanvasRenderingContext2D,
  mark: Extract<PictureMark, { kind: "box" }>,
) {
  const { x, y, width, height } = mark;
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.strokeStyle = hatch.colour;
  context.lineWidth = 3;
  for (let at = x - height; at < x + width; at += hatch.distance * Math.SQRT2) {
    context.beginPath();
    context.moveTo(at, y + height);
    context.lineTo(at + height, y);
    context.stroke();
  }
  context.restore();
}

function paintMark(context: CanvasRenderingContext2D, mark: PictureMark) {
  if (mark.kind === "words") {
    context.font = `${mark.bold ? 700 : 400} ${mark.size}px ${pictureFaces}`;
    context.fillStyle = mark.fill;
    context.textAlign = mark.anchor === "middle" ? "center" : mark.anchor;
    context.fillText(mark.text, mark.x, mark.y);
  } else if (mark.fill === hatched) paintHatching(context, mark);
  else {
    context.fillStyle = mark.fill;
    context.fillRect(mark.x, mark.y, mark.width, mark.height);
  }
}

/** Paints a picture with the fonts of the window, as PNG. */
export function paintPicture({ width, height, marks }: Picture, done: (blob: Blob) => void): void {
  const canvas = document.createElement("canvas");
  canvas.width = width * sharpness;
  canvas.height = height * sharpness;
  const context = canvas.getContext("2d");
  if (!context) return;
  context.scale(sharpness, sharpness);
  context.fillStyle = "#FFFFFF";
  context.fillRect(0, 0, width, height);
  for (const mark of marks) paintMark(context, mark);
  canvas.toBlob((blob) => blob && done(blob), "image/png");
}
