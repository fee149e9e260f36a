import { checkArchive } from "./checks/archive.ts";
import { checkContentTypes } from "./checks/content-types.ts";
import { checkIds } from "./checks/ids.ts";
import { checkRelationships } from "./checks/relationships.ts";
import { checkSheets } from "./checks/sheets.ts";
import { checkTables } from "./checks/tables.ts";
import { checkWordReferences } from "./checks/word-references.ts";
import { openPackage, type OfficePackage } from "./package.ts";

const checks: readonly ((pack: OfficePackage) => readonly string[])[] = [
  ({ faults }) => faults,
  checkArchive,
  checkContentTypes,
  checkRelationships,
  checkIds,
  checkWordReferences,
  checkTables,
  checkSheets,
];

/**
 * What Word, PowerPoint or Excel would stumble over in a docx, pptx or xlsx and a schema validator does not
 * see: parts, relationships, content types, ids, references, table grids and the cells of sheets. Each problem is a sentence that begins
 * with its part; an empty list means that none was found.
 */
export function lintOoxml(bytes: Uint8Array): readonly string[] {
  let pack: OfficePackage;
  try {
    pack = openPackage(bytes);
  } catch (error) {
    return [`The file is not a ZIP archive: ${String(error)}`];
  }
  return checks.flatMap((check) => check(pack));
}
