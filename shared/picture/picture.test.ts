import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFlatArt, planPicture } from "./picture-plan.ts";
import { pictureSize, type PictureSize } from "./picture-size.ts";

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === "string" ? Array.from(part, (sign) => sign.charCodeAt(0)) : part,
    ),
  );
const long = (value: number) => [24, 16, 8, 0].map((shift) => (value >> shift) & 0xff);
const short = (value: number) => [(value >> 8) & 0xff, value & 0xff];
const little = (value: number) => short(value).toReversed();

const png = (width: number, height: number) =>
  bytes("\u0089PNG\r\n\u001a\n", long(13), "IHDR", long(width), long(height), [8, 6, 0, 0, 0]);
const frame = (width: number, height: number) => [
  0xff,
  0xc2,
  ...short(17),
  8,
  ...short(height),
  ...short(width),
];
/** An EXIF segment with two entries, of which the second says how the picture is turned. */
const exif = (orientation: number) => {
  const entry = (tag: number, value: number) => [...little(tag), 3, 0, 1, 0, 0, 0, value, 0, 0, 0];
  const tiff = [
    0x49,
    0x49,
    42,
    0,
    8,
    0,
    0,
    0,
    2,
    0,
    ...entry(0x0100, 9),
    ...entry(0x0112, orientation),
  ];
  return [0xff, 0xe1, ...short(tiff.length + 8), ...bytes("Exif"), 0, 0, ...tiff];
};
const jpeg = (width: number, height: number, orientation = 1) =>
  bytes([0xff, 0xd8], exif(orientation), [0xff, 0xc4, 0, 4, 0, 0, 0xff], frame(width, height));

const sizeOf = (type: PictureSize["type"], width: number, height: number, orientation = 1) => ({
  type,
  width,
  height,
  orientation,
});

describe("the size of a picture, from the head of its file", () => {
  it.each([
    ["PNG", png(640, 480), sizeOf("png", 640, 480)],
    ["JPEG", jpeg(4_000, 3_000), sizeOf("jpeg", 4_000, 3_000)],
    ["JPEG on its side", jpeg(4_000, 3_000, 6), sizeOf("jpeg", 4_000, 3_000, 6)],
    ["GIF", bytes("GIF89a", little(320), little(200)), sizeOf("gif", 320, 200)],
    [
      "BMP",
      bytes("BM", Array(16).fill(0), [...little(64), 0, 0], [...little(32), 0, 0]),
      sizeOf("bmp", 64, 32),
    ],
    [
      "WebP",
      bytes("RIFF", long(0), "WEBPVP8X", long(0), long(0), [...little(99), 0], [...little(49), 0]),
      sizeOf("webp", 100, 50),
    ],
    [
      "plain WebP",
      bytes("RIFF", long(0), "WEBPVP8 ", long(0), Array(6).fill(0), little(70), little(40)),
      sizeOf("webp", 70, 40),
    ],
  ])("of %s", (_, file, size) => expect(pictureSize(file)).toEqual(size));

  it("is none for what is no picture, or breaks off", () => {
    expect(pictureSize(bytes("<svg/>"))).toBeNull();
    expect(pictureSize(png(1, 1).slice(0, 18))).toBeNull();
    expect(pictureSize(jpeg(1, 1).slice(0, 30))).toBeNull();
    fc.assert(fc.property(fc.uint8Array(), (file) => void pictureSize(file)));
    fc.assert(
      fc.property(fc.uint8Array(), (tail) => void pictureSize(bytes([0xff, 0xd8], [...tail]))),
    );
  });
});

describe("what is done with a picture", () => {
  it("keeps what a page can show as it is", () => {
    expect(planPicture(sizeOf("png", 1_400, 900), 200_000)).toEqual({ kind: "keep" });
    expect(planPicture(sizeOf("gif", 300, 200), 2_000_000)).toEqual({ kind: "keep" });
  });

  it("makes what is wider than the text at 220 dots an inch as wide as that", () => {
    const plan = { kind: "redraw", width: 1_472, height: 1_104 };
    expect(planPicture(sizeOf("jpeg", 4_000, 3_000), 3_000_000)).toEqual(plan);
  });

  it("turns upright, heavy files lighter, and gives other kinds a kind that documents have", () => {
    const turned = { kind: "redraw", width: 300, height: 400 };
    expect(planPicture(sizeOf("jpeg", 400, 300, 6), 1_000)).toEqual(turned);
    expect(planPicture(sizeOf("png", 400, 300), 9_000_000).kind).toBe("redraw");
    expect(planPicture(sizeOf("webp", 400, 300), 1_000).kind).toBe("redraw");
  });

  it("refuses fifty megapixels before anything is decoded", () => {
    expect(planPicture(sizeOf("png", 10_000, 5_000), 1_000)).toEqual({
      kind: "refuse",
      megapixels: 50,
    });
  });

  it("tells drawings from photographs", () => {
    const pixels = (colour: (index: number) => readonly number[]) =>
      Uint8ClampedArray.from(Array.from({ length: 4_096 }, (_, index) => colour(index)).flat());
    expect(isFlatArt(pixels((index) => [index % 8, 0, 0, 255]))).toBe(true);
    expect(isFlatArt(pixels((index) => [index % 256, index >> 4, index % 99, 255]))).toBe(false);
    expect(isFlatArt(pixels((index) => [index % 256, index >> 4, 0, 90]))).toBe(true);
  });
});
