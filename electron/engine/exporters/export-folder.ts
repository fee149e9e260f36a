import { mkdir } from "node:fs/promises";
import { asFault, FaultError, type Fault } from "../../../shared/contract/errors.ts";
import { faultOfFileError } from "../files.ts";

/** Makes the folder of an export where it is not there yet. Throws FOLDER_UNWRITABLE or FOLDER_MISSING. */
export async function openFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const fault: Fault = faultOfFileError(error, folder) ?? asFault(error);
    throw new FaultError(fault);
  }
}
