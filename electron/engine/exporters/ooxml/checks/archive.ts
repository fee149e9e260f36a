import type { OfficePackage } from "../package.ts";

/** Entries that PowerPoint and Word stumble over: folders, and names that come twice. */
export function checkArchive({ entries }: OfficePackage): string[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    if (entry.endsWith("/")) return [`${entry}: is a folder entry`];
    const name = entry.toLowerCase();
    if (seen.has(name)) return [`${entry}: is in the archive twice`];
    seen.add(name);
    return [];
  });
}
