import { raise } from "../../../shared/contract/errors.ts";

/** What a curriculum may hold at most; beyond it, it is no curriculum but a mistake or an attack. */
export const limits = {
  files: 10_000,
  /** Bytes of one file, unpacked. */
  fileBytes: 50_000_000,
  /** Bytes of all files, unpacked. */
  totalBytes: 500_000_000,
} as const;

/** Counts files as they come; throws TOO_LARGE at the first that is one too many or too large. */
export function startCounting(source: string): (path: string, bytes: number) => void {
  let files = 0;
  let total = 0;
  return (path, bytes) => {
    files += 1;
    total += bytes;
    if (bytes > limits.fileBytes) {
      raise("TOO_LARGE", {
        path: source === "" ? path : `${source}: ${path}`,
        bytes,
        limit: limits.fileBytes,
      });
    }
    if (files > limits.files || total > limits.totalBytes) {
      raise("TOO_LARGE", { path: source, bytes: total, limit: limits.totalBytes });
    }
  };
}
