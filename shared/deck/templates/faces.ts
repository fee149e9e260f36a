import { z } from "zod";
import type { Face } from "../scene.ts";

/** Faces that every Office has and whose widths a bundled face shares, so that what is measured holds. */
export const latinFaces = ["Calibri", "Cambria", "Georgia", "Arial"] as const;
export const latinFaceSchema = z.enum(latinFaces);
export type LatinFace = z.infer<typeof latinFaceSchema>;

const twins: Readonly<Record<LatinFace, string>> = {
  Calibri: "Carlito",
  Cambria: "Caladea",
  Georgia: "Gelasio",
  Arial: "Arimo",
};

/** Bangla with serifs beside Latin with serifs only where the template says so. */
export const banglaFaces = ["sans", "serif"] as const;
export type BanglaFace = (typeof banglaFaces)[number];
const drawnBangla: Readonly<Record<BanglaFace, string>> = {
  sans: "Noto Sans Bengali",
  serif: "Noto Serif Bengali",
};

/** A face as Office is told it, and as it is measured and drawn. */
export const faceFor = (latin: LatinFace, bangla: BanglaFace): Face => ({
  latin,
  bengali: "Nikosh",
  drawn: { latin: twins[latin], bengali: drawnBangla[bangla] },
});
