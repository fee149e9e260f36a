import { z } from "zod";
import type { Face } from "../scene.ts";

/** Faces that every Office has and whose widths a bundled face shares, so that what is measured holds. */
export const latinFaces = ["Calibri", "Cambria", "Georgia", "Arial"] as const;
export const latinFaceSchema = z.enum(latinFaces);
export type LatinFace = z.infer<typeof latinFaceSchema>;

/** Bangla faces of offices; all are measured by the widest, Noto Sans Bengali. */
export const banglaFaces = [
  "Nikosh",
  "Nirmala UI",
  "Noto Sans Bengali",
  "SolaimanLipi",
  "Kalpurush",
] as const;
export const banglaFaceSchema = z.enum(banglaFaces);
export type BanglaFace = z.infer<typeof banglaFaceSchema>;

const twins: Readonly<Record<LatinFace, string>> = {
  Calibri: "Carlito",
  Cambria: "Caladea",
  Georgia: "Gelasio",
  Arial: "Arimo",
};

/** A face as Office is told it, and as it is measured and drawn. */
export const faceFor = (latin: LatinFace, bengali: BanglaFace): Face => ({
  latin,
  bengali,
  drawn: { latin: twins[latin], bengali: "Noto Sans Bengali" },
});
