import { readFile, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { AssetReader } from "../../../shared/composition/source.ts";
import { FaultError, raise } from "../../../shared/contract/errors.ts";
import {
  contentDocumentSchema,
  type ContentDocument,
} from "../../../shared/document/nodes/block.ts";
import { splitFrontMatter } from "../../../shared/document/markdown/front-matter.ts";
import { readMarkdown } from "../../../shared/document/markdown/read.ts";
import type { Language } from "../../../shared/language/language.ts";
import { assetsIn } from "../../engine/exporters/asset-folder.ts";
import { withHtmlFile } from "../../engine/exporters/html-file.ts";
import { faultOfFileError, writeWholeFile } from "../../engine/files.ts";
import type { Answer } from "../answer.ts";
import { documentSource } from "../convert/document-source.ts";
import { titleOf } from "../convert/document-deck.ts";
import { readOptions, refuse } from "../options.ts";
import type { Surroundings } from "../platform.ts";

type Conversion = {
  readonly document: ContentDocument;
  readonly title: string;
  readonly assets: AssetReader;
  readonly surroundings: Surroundings;
};
type Writer = (conversion: Conversion) => Promise<Uint8Array>;

async function printed({ document, title, assets, surroundings }: Conversion): Promise<string> {
  const { documentToHtml } = await import("../../engine/exporters/html/document.ts");
  const { printFile } = await import("../../engine/exporters/html/page.ts");
  const { resources } = surroundings.paths;
  const page = documentToHtml(document, { assets, resources });
  return printFile(page, { title, language: document.language, resources });
}

const toHtml: Writer = async (conversion) => Buffer.from(await printed(conversion));

const toPdf: Writer = async (conversion) =>
  withHtmlFile(await printed(conversion), (htmlFile) =>
    conversion.surroundings.printToPdf({ htmlFile }),
  );

const toDocx: Writer = async ({ document, assets, surroundings }) => {
  const { documentToDocx } = await import("../../engine/exporters/docx/document.ts");
  const fontsFolder = join(surroundings.paths.resources, "fonts");
  return documentToDocx(document, { assets, fontsFolder });
};

const toPptx: Writer = async ({ document, title, assets, surroundings }) => {
  const { scenesToPptx } = await import("../../engine/exporters/pptx/deck.ts");
  const { scenesOf } = await import("../../engine/api/scenes.ts");
  const { readTemplate } = await import("../../engine/exporters/template.ts");
  const { language } = document;
  const source = documentSource(document, title);
  const scenes = await scenesOf(source, language, surroundings);
  const template = await readTemplate(surroundings.paths.resources, source.template);
  return scenesToPptx(scenes, { assets, template, title, institute: "", language });
};

const writers: Readonly<Record<string, Writer>> = {
  ".docx": toDocx,
  ".pptx": toPptx,
  ".pdf": toPdf,
  ".html": toHtml,
};

/** The language of a text: as its front matter says, else that of most of its letters. */
function languageOf(text: string): Language {
  const { yaml, body } = splitFrontMatter(text);
  const said = /^language:\s*(en|bn)\s*$/m.exec(yaml)?.[1];
  if (said === "en" || said === "bn") return said;
  const bengali = body.match(/\p{Script=Bengali}/gu)?.length ?? 0;
  const latin = body.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return bengali > latin ? "bn" : "en";
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const fault = faultOfFileError(error, file);
    throw fault ? new FaultError(fault) : error;
  }
}

/** Pictures stand in a folder "assets" beside the text or above it, as in a curriculum's folder. */
async function assetsNear(file: string): Promise<AssetReader> {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const assets = join(folder, "assets");
    if (await stat(assets).catch(() => null)) return assetsIn(assets);
    if (folder === dirname(folder)) return assetsIn(join(dirname(file), "assets"));
  }
}

function languageAsked(asked: string | undefined, text: string): Language {
  if (asked === undefined) return languageOf(text);
  return asked === "en" || asked === "bn" ? asked : refuse("--lang", "is en or bn");
}

/** A document as it is stored: the tree itself. Raises FORMAT_UNKNOWN where it is anything else. */
function readTree(text: string, path: string): ContentDocument {
  try {
    return contentDocumentSchema.parse(JSON.parse(text));
  } catch {
    return raise("FORMAT_UNKNOWN", { path });
  }
}

async function readDocument(from: string, language: string | undefined) {
  const text = await readText(from);
  if (extname(from).toLowerCase() === ".json") {
    return { document: readTree(text, from), problems: [] };
  }
  return readMarkdown(text, languageAsked(language, text));
}

/** `tot convert`: one file into another, each by its ending. */
export async function convertCommand(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<Answer> {
  const { values, positionals } = readOptions(args, { lang: { type: "string" } });
  const [from, to] = positionals.map((path) => resolve(path));
  if (!from || !to || positionals.length > 2) return refuse("tot convert", "takes IN and OUT");
  if (![".md", ".json"].includes(extname(from).toLowerCase()))
    raise("FORMAT_UNKNOWN", { path: from });
  const write = writers[extname(to).toLowerCase()] ?? raise("FORMAT_UNKNOWN", { path: to });
  const { document, problems } = await readDocument(from, values.lang);
  const title = titleOf(
    document.blocks,
    basename(from).replace(/(?:\.(?:en|bn))?\.(?:md|json)$/i, ""),
  );
  const assets = await assetsNear(from);
  const bytes = await write({ document, title, assets, surroundings });
  await writeWholeFile(to, bytes);
  return {
    json: { path: to, bytes: bytes.byteLength, language: document.language, problems },
    text: [to, ...problems.map(({ line, problem }) => `${from}:${line ?? 0}: ${problem}`)].join(
      "\n",
    ),
    ok: true,
  };
}
