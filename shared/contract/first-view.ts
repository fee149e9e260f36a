import type { ContractRouterClient } from "@orpc/contract";
import type { Contract } from "./contract.ts";

type Client = ContractRouterClient<Contract>;

/** What the first screen needs. A host that can puts it into the page, so that nobody has to ask. */
export type FirstView = {
  readonly status: Awaited<ReturnType<Client["engine"]["status"]>>;
  readonly overview: Awaited<ReturnType<Client["curriculum"]["overview"]>>;
  readonly settings: Awaited<ReturnType<Client["settings"]["get"]>>;
};

/** Asks an engine for it. */
export async function askFirstView(engine: Client): Promise<FirstView> {
  const [status, overview, settings] = await Promise.all([
    engine.engine.status({}),
    engine.curriculum.overview({}),
    engine.settings.get({}),
  ]);
  return { status, overview, settings };
}
