/** Both runtimes have it; the language's own library does not declare it. */
declare const crypto: { getRandomValues(array: Uint8Array): Uint8Array };

const alphabet = "0123456789abcdefghijkmnpqrstuvwxyz";

/**
 * A new random id: 12 characters of digits and lower-case letters, safe in file names, URLs and Markdown.
 * 34^12 values make a collision within a curriculum practically impossible.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join("");
}

/** What every id in a curriculum looks like: lower-case letters, digits, single hyphens and dots. */
export const idPattern = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
