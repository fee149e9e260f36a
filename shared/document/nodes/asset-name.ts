/** The name of a stored picture: the SHA-256 of its bytes in hexadecimal, and its kind. */
export const assetNamePattern = /^[0-9a-f]{64}\.(?:png|jpg|gif|svg|webp)$/;
