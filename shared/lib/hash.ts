/**
 * A short fingerprint of a text: 64-bit FNV-1a over UTF-16 code units, as 13 base-36 characters.
 * For noticing change, not for security. Source: http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fingerprint(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let index = 0; index < text.length; index += 1) {
    low ^= text.charCodeAt(index);
    const lowProduct = (low >>> 0) * 0x1b3;
    const carry = Math.floor(lowProduct / 0x100000000);
    high = (Math.imul(high, 0x1b3) + Math.imul(low, 0x100) + carry) >>> 0;
    low = lowProduct >>> 0;
  }
  const value = (BigInt(high) << 32n) | BigInt(low >>> 0);
  return value.toString(36).padStart(13, "0");
}
