/** Places in a session that an address names beside its blocks: where there is something to translate. */
export const gapPlaces = { first: "~first", last: "~last" } as const;
