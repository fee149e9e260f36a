import { posix } from "node:path";
import type { OfficePackage } from "./package.ts";

export type Relationship = {
  readonly id: string;
  /** The last word of the type's address: "image", "slideLayout". */
  readonly type: string;
  /** The part it leads to; null where it leads out of the package. */
  readonly part: string | null;
};

/** The part whose relationships a relationships part holds; empty for the package itself. */
function sourceOf(path: string): string {
  const folder = posix.dirname(posix.dirname(path));
  const name = posix.basename(path).slice(0, -".rels".length);
  return posix.join(folder, name).replace(/^\.\/?/, "");
}

/** All relationships by the part that they start from; "" is the package. */
export function relationshipsOf({ xml }: OfficePackage): Map<string, Relationship[]> {
  const all = new Map<string, Relationship[]>();
  for (const [path, root] of xml) {
    if (!path.endsWith(".rels")) continue;
    const source = sourceOf(path);
    const found = root.children
      .filter((node) => node.name === "Relationship")
      .map(({ attributes }): Relationship => {
        const target = attributes["Target"] ?? "";
        const external = attributes["TargetMode"] === "External";
        const resolved = target.startsWith("/")
          ? target.slice(1)
          : posix.join(posix.dirname(source), target);
        return {
          id: attributes["Id"] ?? "",
          type: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
          part: external ? null : resolved,
        };
      });
    all.set(source, found);
  }
  return all;
}
