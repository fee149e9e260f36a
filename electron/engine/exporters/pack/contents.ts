import { stat } from "node:fs/promises";
import type {
  PackContents,
  PackedDocument,
  PackedModule,
} from "../../../../shared/composition/pack-contents.ts";
import type { SessionSource } from "../../../../shared/composition/source.ts";
import type { ExportedFile, ExportRequest } from "../../../../shared/contract/export.ts";
import type { Bilingual } from "../../../../shared/language/bilingual.ts";
import type { OutputLanguage } from "../../../../shared/language/language.ts";
import { fileName } from "../file-names.ts";
import { kindWords, languageWords } from "../kind-words.ts";
import {
  formatsOf,
  type PlannedContents,
  type PlannedFile,
  type WrittenFile,
} from "../planned-file.ts";
import { formOf, type PackPlan } from "../planned-files.ts";
import { placeOf } from "./folders.ts";

/** A pack in several languages has contents in both. */
const languageOf = ({ languages: [first = "both", ...others] }: Pick<ExportRequest, "languages">) =>
  others.length > 0 ? "both" : first;

/** "Handout, English (docx)". */
function nameOf(planned: PlannedFile): Bilingual {
  const form = formOf(planned);
  const tail = `${languageWords[planned.language]} (${planned.format})`;
  return { en: `${kindWords.en[form]}, ${tail}`, bn: `${kindWords.bn[form]}, ${tail}` };
}

/** A relative address: each part of the path by itself. */
const addressOf = ({ name, kind }: PlannedFile) => {
  const path = name.split("/").map(encodeURIComponent).join("/");
  return kind === "site" ? `${path}/index.html` : path;
};

const documentOf = ({ planned }: WrittenFile): PackedDocument => ({
  name: nameOf(planned),
  address: addressOf(planned),
});

const isOf =
  ({ session, placement }: SessionSource) =>
  ({ planned }: WrittenFile) =>
    planned.session === session.id && planned.placement === (placement?.id ?? null);

/** The sessions of which something was written, by module. */
function packContents(
  sources: readonly SessionSource[],
  written: readonly WrittenFile[],
): PackContents {
  const modules: (PackedModule & { readonly sessions: PackedModule["sessions"][number][] })[] = [];
  for (const source of sources) {
    const documents = written.filter(isOf(source)).map(documentOf);
    if (documents.length === 0) continue;
    const { module } = placeOf(source);
    const last = modules.at(-1);
    const isSame = last?.number === module.number && last.title.en === module.title.en;
    const session = { source, documents };
    if (isSame) last.sessions.push(session);
    else modules.push({ number: module.number, title: module.title, sessions: [session] });
  }
  const whole = written.filter(({ planned }) => planned.session === null).map(documentOf);
  return { modules, whole };
}

/** The contents lists of a pack, which stand at its top. */
export function plannedContents(
  pack: PackPlan,
  request: Pick<ExportRequest, "languages">,
  written: readonly WrittenFile[],
): readonly PlannedContents[] {
  const language: OutputLanguage = languageOf(request);
  const contents = packContents(pack.sources, written);
  const names = {
    docx: `${fileName(`00 ${kindWords[pack.language].contents}`)}.docx`,
    html: "index.html",
  };
  return formatsOf.contents.map((format) => ({
    kind: "contents",
    format,
    language,
    session: null,
    name: names[format],
    contents,
  }));
}

/** The one file that a pack in one file comes to. */
export async function packFile(
  written: readonly ExportedFile[],
  request: Pick<ExportRequest, "languages">,
): Promise<readonly ExportedFile[]> {
  const [first] = written;
  if (!first) return [];
  const { size } = await stat(first.path);
  const language = languageOf(request);
  return [{ path: first.path, kind: "pack", format: "zip", language, session: null, bytes: size }];
}
