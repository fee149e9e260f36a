import { describe, expect, it } from "vitest";
import { samplePicture } from "../../../../test/export/sample/picture.ts";
import { pictureSize } from "./picture-size.ts";

const padded = (bytes: readonly number[]) => Buffer.concat([Buffer.from(bytes), Buffer.alloc(24)]);

describe("pictureSize", () => {
  it("reads PNG, GIF and JPEG", () => {
    expect(pictureSize(samplePicture.bytes)).toEqual({ width: 48, height: 30 });
    const gif = padded([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0x40, 0x01, 0xc8, 0x00]);
    expect(pictureSize(gif)).toEqual({ width: 320, height: 200 });
    const start = [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x04, 0x00, 0x00];
    const frame = [0xff, 0xc0, 0x00, 0x11, 0x08, 0x01, 0x00, 0x02, 0x00];
    expect(pictureSize(padded([...start, ...frame]))).toEqual({ width: 512, height: 256 });
  });

  it("knows nothing of other bytes", () => {
    expect(pictureSize(Buffer.from("<svg/>"))).toBeNull();
    expect(pictureSize(Buffer.alloc(64))).toBeNull();
    expect(
      pictureSize(Buffer.from([0xff, 0xd8, ...Array.from({ length: 40 }, () => 0xff)])),
    ).toBeNull();
  });
});
