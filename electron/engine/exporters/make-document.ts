import { lookFor } from "../../../shared/composition/in-look.ts";
import type { SessionSource } from "../../../shared/composition/source.ts";
import { raise } from "../../../shared/contract/errors.ts";
import type { ExportKind } from "../../../shared/contract/export.ts";
import { assertNever, UnhandledCase } from "../../../shared/lib/assert-never.ts";
import { checked } from "./checked.ts";
import type { DocumentTools, MadeDocument } from "./made-document.ts";
import { makeBook } from "./makers/books.ts";
import { makeDeck } from "./makers/deck.ts";
import type { SessionMaker } from "./makers/maker.ts";
import { makeHandout, makePlan } from "./makers/papers.ts";
import type { PlannedDocument, PlannedFile } from "./planned-file.ts";

type Sources = readonly SessionSource[];

const makers: Readonly<Record<ExportKind, SessionMaker>> = {
  handout: makeHandout,
  deck: makeDeck,
  plan: makePlan,
};

/**
 * Makes one document of a session, or a book of all. Throws ASSET_MISSING where a picture is not stored,
 * CONTENT_UNKNOWN where a text has a part of a kind that is not known, NOT_FOUND where the session is not among the sources.
 */
export const makeDocument = async (
  file: PlannedFile,
  sources: Sources,
  tools: DocumentTools,
): Promise<MadeDocument> =>
  checked(await makeUnchecked(file, sources, tools).catch(withoutUnknown), file);

/** What a newer version may have put into a text is told by its kind. */
function withoutUnknown(error: unknown): never {
  if (!(error instanceof UnhandledCase)) throw error;
  const { value } = error;
  const isPart = typeof value === "object" && value !== null;
  return raise("CONTENT_UNKNOWN", {
    kind: isPart && "type" in value ? String(value.type) : String(value),
  });
}

async function makeUnchecked(
  file: PlannedFile,
  sources: Sources,
  tools: DocumentTools,
): Promise<MadeDocument> {
  switch (file.kind) {
    case "contents": {
      const { makeContents } = await import("./makers/contents.ts");
      return makeContents(file, sources, tools);
    }
    case "site":
    case "moodle":
    case "questions": {
      const { makeCollection } = await import("./makers/collections.ts");
      return makeCollection(file, sources, tools);
    }
    case "guideline":
    case "guide":
    case "workbook":
    case "test":
    case "answers":
    case "map":
    case "insert":
      return makeBook(file, sources, tools);
    case "handout":
    case "deck":
    case "plan":
      return makeOfSession(file, sources, tools);
    default:
      return assertNever(file);
  }
}

async function makeOfSession(
  file: PlannedDocument,
  sources: Sources,
  tools: DocumentTools,
): Promise<MadeDocument> {
  const source = sources.find(({ session }) => session.id === file.session);
  if (!source) return raise("NOT_FOUND", { kind: "session", id: file.session });
  const look = lookFor(file.look ?? {}, source.institute);
  return makers[file.kind]({ ...file, look }, source, tools);
}
