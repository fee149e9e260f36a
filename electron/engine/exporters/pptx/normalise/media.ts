import { strFromU8 } from "fflate";
import { mapParts, type Parts } from "../parts.ts";
import type { Step } from "./step.ts";

const media = /^ppt\/media\//;
const relations = /^ppt\/slides\/_rels\//;

/** Asset names by the media part that the library wrote: the part's bytes are the name. */
function assetNames(parts: Parts): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [name, data] of parts) {
    if (media.test(name) && typeof data !== "string") names.set(name, strFromU8(data));
  }
  return names;
}

/** Each picture is stored once, as it is (the library: once for every time that it is shown). */
export const storePictures: Step = (parts, { context }) => {
  const names = assetNames(parts);
  const kept = new Map([...parts].filter(([name]) => !media.test(name)));
  for (const asset of names.values()) kept.set(`ppt/media/${asset}`, context.assets(asset));
  return mapParts(kept, relations, (xml) =>
    xml.replace(/Target="\.\.\/media\/([^"]+)"/g, (whole, file: string) => {
      const asset = names.get(`ppt/media/${file}`);
      return asset === undefined ? whole : `Target="../media/${asset}"`;
    }),
  );
};
