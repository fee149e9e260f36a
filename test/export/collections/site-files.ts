import { makeDocument } from "../../../electron/engine/exporters/make-document.ts";
import type { BookSources } from "../../../shared/composition/book/scope.ts";
import type { AssetReader } from "../../../shared/composition/source.ts";
import type { OutputLanguage } from "../../../shared/language/language.ts";
import { sampleAssets } from "../sample.ts";

export const resources = new URL("../../../resources", import.meta.url).pathname;

/** The files of a site by their path in it. */
export async function siteOf(
  sources: BookSources,
  language: OutputLanguage,
  assets: AssetReader = sampleAssets,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const file = { kind: "site", format: "html", language, name: "site", session: null } as const;
  const made = await makeDocument(file, sources, { assets, resources });
  if (made.type !== "folder") throw new Error("a site is a folder");
  return made.files;
}
