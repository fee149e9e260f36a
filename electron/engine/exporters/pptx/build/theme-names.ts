import type { Face, SceneRun } from "../../../../../shared/deck/scene.ts";
import type { Template } from "../../../../../shared/deck/template.ts";

/** The theme's name for a colour ("tx1", "accent2"), or the colour itself where the theme has it not. */
export function colourName({ theme }: Template, colour: string): string {
  const names: readonly (readonly [string, string])[] = [
    [theme.dk1, "tx1"],
    [theme.lt1, "bg1"],
    [theme.dk2, "tx2"],
    [theme.lt2, "bg2"],
    ...theme.accents.map((accent, index) => [accent, `accent${index + 1}`] as const),
  ];
  return names.find(([value]) => value === colour)?.[1] ?? colour;
}

/**
 * The typeface of a run: the theme's heading or text face where it is one of them, so that changing
 * the theme changes it; Bangla by its own name in every slot, as `documents.md` found safest.
 */
export function typefaceOf({ faces }: Template, face: Face, script: SceneRun["script"]): string {
  if (script === "bengali") return face.bengali;
  if (face.latin === faces.text.latin) return "+mn-lt";
  if (face.latin === faces.title.latin) return "+mj-lt";
  return face.latin;
}
