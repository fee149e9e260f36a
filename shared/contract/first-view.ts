import type { ContractRouterClient } from "@orpc/contract";
import type { Contract } from "./contract.ts";

type Client = ContractRouterClient<Contract>;

/** What the first screen needs. A host that can puts it into the page, so that nobody has to ask. */
export type FirstView = {
  readonly status: Awaited<ReturnType<Client["engine"]["status"]>>;
  readonly overview: Awaited<ReturnType<Client["curriculum"]["overview"]>>;
  readonly settings: Awaited<ReturnType<Client["settings"]["get"]>>;
  /** Where exports go while nobody has chosen a folder; empty where that folder cannot be had. */
  readonly usualFolder: string;
};

/** Asks an engine for it. */
export async function askFirstView(engine: Client): Promise<FirstView> {
  const [status, overview, settings, usualFolder] = await Promise.all([
    engine.engine.status({}),
    engine.curriculum.overview({}),
    engine.settings.get({}),
    engine.folder.list({ path: null }).then(
      ({ path }) => path,
      () => "",
    ),
  ]);
  return { status, overview, settings, usualFolder };
}

const place = /<script id="first-view"[^>]*>/;

/** JSON that may stand in a page: nothing in it ends its element or looks like the nonce's place. */
const asData = (value: unknown): string =>
  JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll("__", "_\\u005f");

/** Puts it into the renderer's page, where the renderer looks for it. */
export const withFirstView = (html: string, view: FirstView): string =>
  html.replace(place, (element) => element + asData(view));

/** A page with Home in it: what is shown, and the rest, which only scripts need. */
export function partsOfHome(page: string): readonly [shown: string, rest: string] {
  const end = page.search(place);
  return [page.slice(0, end), page.slice(end)];
}

/** The renderer's page with Home in it as HTML, made without a window. Built beside the renderer. */
export type HomePageModule = {
  readonly homePage: (given: {
    /** The built index.html, and the reader of what lies beside it. */
    readonly index: string;
    readonly read: (file: string) => string;
    readonly view: FirstView;
  }) => string;
};
