import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.join(import.meta.dirname, "../../curricula/nsss-tot");

/** Every stretch of Bangla in the texts of the bundled curriculum, each once. */
export function bundledBangla(): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const texts = files
    .filter((file) => file.endsWith(".bn.md"))
    .map((file) => readFileSync(path.join(folder, file), "utf8").normalize("NFC"));
  const stretches = texts.flatMap((text) =>
    Array.from(
      text.matchAll(/[\p{Script=Bengali}।](?:[\p{Script=Bengali}। ]|\p{Join_Control})*/gu),
      ([found]) => found.trim(),
    ),
  );
  return Array.from(new Set(stretches));
}
