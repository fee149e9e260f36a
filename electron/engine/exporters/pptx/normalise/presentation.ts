import { createHash } from "node:crypto";
import { mapParts } from "../parts.ts";
import type { Step } from "./step.ts";

const presentationPart = /^ppt\/presentation\.xml$/;
const notesMasters = /<p:notesMasterIdLst>[\s\S]*?<\/p:notesMasterIdLst>/;

/** The list of notes masters stands right after that of slide masters (the library: after the slides). */
export const orderPresentation: Step = (parts) =>
  mapParts(parts, presentationPart, (xml) => {
    const list = notesMasters.exec(xml)?.[0] ?? "";
    return xml.replace(list, "").replace("</p:sldMasterIdLst>", `</p:sldMasterIdLst>${list}`);
  });

/** A GUID in capitals from a text: the same deck gives the same file. */
function guidOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex").toUpperCase();
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join("-");
}

/** Sections have GUIDs in capitals (the library: random, in small letters). */
export const nameSections: Step = (parts) =>
  mapParts(parts, presentationPart, (xml) => {
    let count = 0;
    return xml.replace(
      /(<p14:section name="([^"]*)" id=)"\{[^}]*\}"/g,
      (_, head: string, name: string) => {
        count += 1;
        return `${head}"{${guidOf(`${count} ${name}`)}}"`;
      },
    );
  });
