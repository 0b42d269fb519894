const encodings = ['utf-8', 'gb18030'];

/** The text of a file, in UTF-8, UTF-16 with a mark, or GB18030; undefined when it is none of these. */
export function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return attempt('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return attempt('utf-16be', bytes);
  for (const encoding of encodings) {
    const text = attempt(encoding, bytes);
    if (text !== undefined) return readable(text) ? text : undefined;
  }
  return undefined;
}

/** The same for the first bytes of a file, whose last character may be cut in two. */
export function decodedHead(head: Uint8Array): string | undefined {
  const cuts = head.length < 64 ? [0] : [0, 1, 2, 3];
  const texts = cuts.map((cut) => attempt('utf-8', head.subarray(0, head.length - cut)));
  const text = texts.find((attempted) => attempted !== undefined);
  if (text !== undefined) return readable(text) ? text : undefined;
  return cuts.map((cut) => decoded(head.subarray(0, head.length - cut))).find((attempted) => attempted !== undefined);
}

function attempt(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// GB18030 accepts almost any bytes: control characters and unassigned ones give foreign data away.
function readable(text: string): boolean {
  const strange = text.match(/[\p{Cc}\p{Co}\p{Cn}]/gu)?.filter((character) => character.trim() !== '').length ?? 0;
  return strange * 100 <= text.length && !text.includes('\u0000\u0000');
}
