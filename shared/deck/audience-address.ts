const pattern = /^#\/audience\/([a-z0-9]{12})$/;

/** The part of an address after the page: the audience's window of a slide show. */
export const audienceHash = (show: string): string => `#/audience/${show}`;

/** The show that an address is the audience's window of; null for any other address. */
export const showIn = (hash: string): string | null => pattern.exec(hash)?.[1] ?? null;
