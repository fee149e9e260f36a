import { composePaper, papersOf } from "../../../shared/composition/evaluation/compose.ts";
import { composeTimetable } from "../../../shared/composition/timetable/compose.ts";
import type { BookModel } from "../../../shared/composition/book/model.ts";
import { lookFor } from "../../../shared/composition/in-look.ts";
import { raise } from "../../../shared/contract/errors.ts";
import type { PageEdges } from "../../../shared/contract/export.ts";
import type { RunPaperPreview } from "../../../shared/contract/run-papers.ts";
import type { Language } from "../../../shared/language/language.ts";
import { assetsIn } from "../exporters/asset-folder.ts";
import { bookToHtml } from "../exporters/html/book/book.ts";
import type { PrintedPage } from "../exporters/html/page.ts";
import { composedIn } from "../exporters/run/papers.ts";
import { edgesOf } from "./preview.ts";
import { runSources } from "./run-export.ts";
import { momentOf, type Services } from "./services.ts";
import { settingsOf } from "./settings.ts";

type Compose = (language: Language) => BookModel;

/** Gives what composes the paper; of several of a kind, the first. Throws NOT_FOUND where there is none. */
function composerOf(services: Services, { run, kind, test }: RunPaperPreview): Compose {
  const { timetable, evaluation } = runSources(services, { run, kinds: [kind] });
  const missing = () => raise("NOT_FOUND", { kind: "test", id: test ?? "" });
  if (kind === "timetable") {
    const asOf = momentOf(services).slice(0, 10);
    return (language) => composeTimetable(timetable ?? missing(), asOf, language);
  }
  const source = evaluation ?? missing();
  const tests = source.evaluation.tests.filter(({ id }) => test === null || id === test);
  const [paper = missing()] = papersOf(kind, tests);
  return (language) => composePaper(source, paper, language);
}

/** A paper of a run as it will print. Throws NOT_FOUND, and ASSET_MISSING where the logo is not stored. */
export function runPaperPreview(
  services: Services,
  request: RunPaperPreview,
): PrintedPage & { readonly edges: PageEdges } {
  const { language } = request;
  const { institute } = settingsOf(services.storage);
  const look = lookFor(request.look ?? {}, institute);
  const { resources } = services.platform.paths;
  const assets = assetsIn(services.storage.assets.folder);
  const models = composedIn({ language, look }, composerOf(services, request));
  return { ...bookToHtml(models, { resources, look, assets }), edges: edgesOf(models[0], look) };
}
