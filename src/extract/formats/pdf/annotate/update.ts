/** How the end of a PDF says where its objects are. */
export interface TableOfContents {
  /** Offset of the table that counts. */
  readonly at: number;
  readonly as: 'table' | 'stream';
}

const tail = 2048;

/** Where the last table of contents stands; undefined where the file does not say, or says wrong. */
export function tableOfContents(bytes: Uint8Array): TableOfContents | undefined {
  const end = latin(bytes.subarray(Math.max(0, bytes.length - tail)));
  const found = [...end.matchAll(/startxref\s+(?<at>\d+)/g)].at(-1)?.groups?.['at'];
  if (found === undefined) return undefined;
  const at = Number(found);
  const start = latin(bytes.subarray(at, at + 32));
  if (/^\s*xref\s/.test(start)) return { at, as: 'table' };
  return /^\s*\d+\s+\d+\s+obj/.test(start) ? { at, as: 'stream' } : undefined;
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
