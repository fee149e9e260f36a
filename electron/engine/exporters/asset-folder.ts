import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AssetReader } from "../../../shared/composition/source.ts";
import { raise } from "../../../shared/contract/errors.ts";
import { assetNamePattern } from "../../../shared/document/nodes/asset-name.ts";

/** Reads stored pictures from their folder. Throws ASSET_MISSING for any name that is not there. */
export function assetsIn(folder: string): AssetReader {
  return (name) => {
    if (!assetNamePattern.test(name)) raise("ASSET_MISSING", { asset: name });
    try {
      return readFileSync(join(folder, name));
    } catch {
      return raise("ASSET_MISSING", { asset: name });
    }
  };
}
