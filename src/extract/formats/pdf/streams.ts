import type { Environment, Inflate } from '../../format.ts';
import { portableInflate } from '../../package/inflate.ts';

interface Stream {
  readonly dictionary: string;
  readonly data: Uint8Array;
}

const keyword = Uint8Array.from('stream', (letter) => letter.charCodeAt(0));
const closing = Uint8Array.from('endstream', (letter) => letter.charCodeAt(0));
// Longer dictionaries of streams are not known; what stands before is another object.
const dictionaryReach = 1024;
// Deflate packs no tighter than this.
const tightest = 1030;

/** Why a PDF would blow up when it is unpacked; undefined where it would not. Only streams that could get beyond the limit are tried. */
export function overpacked(bytes: Uint8Array, environment: Environment): string | undefined {
  for (const stream of streamsOf(bytes)) {
    const reason = excessOf(stream, environment);
    if (reason) return reason;
  }
  return undefined;
}

function excessOf({ dictionary, data }: Stream, { limits, inflate }: Environment): string | undefined {
  if (/\/(?:Width|W)\b/.test(dictionary)) return undefined;
  if (/\/(?:JBIG2|JPX|DCT|CCITTFax)Decode/.test(dictionary)) return 'text that is packed as a picture';
  const passes = dictionary.match(/\/(?:FlateDecode|LZWDecode|Fl\b|LZW\b)/g)?.length ?? 0;
  if (passes > 1) return 'a stream that is packed twice';
  if (passes === 0 || data.length * tightest < limits.entryBytes) return undefined;
  return fits(data, limits.entryBytes, inflate ?? portableInflate)
    ? undefined
    : `a stream of more than ${limits.entryBytes} bytes`;
}

/** Whether the stream unpacks to no more than `most` bytes; one that is damaged is left to the reader of its part. */
function fits(data: Uint8Array, most: number, inflate: Inflate): boolean {
  try {
    // Two bytes of header stand before the packed data.
    inflate(data.subarray(2), most);
    return true;
  } catch (error) {
    return !(error instanceof RangeError);
  }
}

/** Every stream of the file with the dictionary before it. Streams never lie within other streams. */
function* streamsOf(bytes: Uint8Array): Generator<Stream> {
  const decoder = new TextDecoder('latin1');
  for (let at = find(bytes, keyword, 0); at >= 0; ) {
    const dictionary =
      decoder
        .decode(bytes.subarray(Math.max(0, at - dictionaryReach), at))
        .split(/\bobj\b/)
        .at(-1) ?? '';
    const start = at + keyword.length + (bytes[at + keyword.length] === 13 ? 2 : 1);
    const stated = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? 0);
    const end = find(bytes, closing, start + (start + stated < bytes.length ? stated : 0));
    yield { dictionary: plain(dictionary), data: bytes.subarray(start, end < 0 ? bytes.length : end) };
    at = end < 0 ? -1 : find(bytes, keyword, end + closing.length);
  }
}

/** Any letter of a name may be written as its number: 「/#46lateDecode」. */
const plain = (dictionary: string): string =>
  dictionary.replaceAll(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function find(bytes: Uint8Array, word: Uint8Array, from: number): number {
  const first = word[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (word.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
