/** Makers of hostile files by name. */
export const hostileFiles: Readonly<Record<string, () => Uint8Array>>;
