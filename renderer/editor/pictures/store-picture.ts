import { columnPixels } from "../../../shared/document/html/picture.ts";
import type { StoredPicture } from "../../../shared/document/html/place-pictures.ts";
import type { Engine } from "../../client/engine.ts";
import { toFault, type ClientFault } from "../../client/faults.ts";
import { preparePicture } from "./prepare-picture.ts";

/** What became of a picture that was to be stored. */
export type PictureOutcome =
  | { readonly kind: "stored"; readonly picture: StoredPicture }
  | { readonly kind: "refused"; readonly megapixels: number }
  | { readonly kind: "broken" }
  | { readonly kind: "fault"; readonly fault: ClientFault };

const share = (width: number | null): number =>
  width === null ? 100 : Math.round((width / columnPixels) * 100);

/** Prepares a picture and stores it; the same picture is stored once. */
export async function storePicture(engine: Engine, file: File): Promise<PictureOutcome> {
  const prepared = await preparePicture(file);
  if (prepared.kind !== "ready") return prepared;
  try {
    const { name } = await engine.asset.add({ file: prepared.file });
    const naturalWidth = Math.min(100, Math.max(5, share(prepared.width)));
    return { kind: "stored", picture: { asset: name, naturalWidth } };
  } catch (error) {
    return { kind: "fault", fault: toFault(error) };
  }
}
