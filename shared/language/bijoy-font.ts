/**
 * True for a font of the Bijoy family, whose Bangla letters stand in the places of Latin ones: SutonnyMJ,
 * ChandrabatiMJ, TonnyBanglaMJ and the rest end in MJ, the Unicode fonts of the same house in OMJ.
 */
export function isBijoyFont(family: string): boolean {
  const name = family.replace(/["'\s]/g, "").toLowerCase();
  if (/(?:omj|unicode)$/.test(name)) return false;
  return name.endsWith("mj") || /^(?:sutonny|bijoy)/.test(name);
}
