import type { Finding } from '../model/finding.ts';
import { byKeys } from '../model/group.ts';

/** FNV-1a over the two bytes of every UTF-16 unit, 64 bits as 16 hexadecimal digits. */
export function hashOf(text: string): string {
  let hash = offsetBasis;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash = mixed(mixed(hash, unit & 0xff), unit >> 8);
  }
  return hash.map((half) => half.toString(16).padStart(8, '0')).join('');
}

/** 64 bits in two halves: numbers are many times faster than big integers here. */
type Halves = readonly [high: number, low: number];

const offsetBasis: Halves = [0xcbf29ce4, 0x84222325];
const half = 2 ** 32;

/** One byte more, times the prime 2^40 + 0x1b3. */
function mixed([high, low]: Halves, byte: number): Halves {
  const next = (low ^ byte) >>> 0;
  const product = next * 0x1b3;
  return [(high * 0x1b3 + Math.floor(product / half) + next * 0x100) % half, product % half];
}

/**
 * Tells findings of one document apart that have one fingerprint: by the words around their figures, and where those
 * are the same too by their order. What is inserted elsewhere changes neither.
 */
export function distinct(findings: readonly Finding[]): readonly Finding[] {
  const alike = byKeys(findings, (finding) => [keyOf(finding)]);
  const marks = new Map([...alike.values()].flatMap(marked));
  return findings.map((finding) => {
    const mark = marks.get(finding) ?? '';
    return mark === '' ? finding : { ...finding, fingerprint: `${finding.fingerprint}#${mark}` };
  });
}

const keyOf = ({ figures, fingerprint }: Finding): string =>
  `${figures[0]?.quote.location.document}\u0000${fingerprint}`;

/** 「3fa9」 for the words around, 「2」 for the second of the same words, 「3fa9.2」 for both. */
function marked(alike: readonly Finding[]): readonly (readonly [Finding, string])[] {
  const places = byKeys(alike, (finding) => [wordsAround(finding)]);
  return [...places].flatMap(([words, same]) =>
    same.map((finding, n) => {
      const place = places.size > 1 ? [hashOf(words).slice(0, 4)] : [];
      const nth = n > 0 ? [String(n + 1)] : [];
      return [finding, [...place, ...nth].join('.')] as const;
    }),
  );
}

const wordsAround = ({ figures }: Finding): string => figures.map(({ quote }) => quote.context).join('\u0000');

/** What a fingerprint says of a finding without telling it from its likes. */
export const kindOf = (fingerprint: string): string => fingerprint.split('#')[0] ?? fingerprint;
