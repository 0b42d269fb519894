import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../src/extract/format.ts';
import { readDirectory } from '../../../src/extract/package/directory.ts';
import { openPackage } from '../../../src/extract/package/package.ts';
import { rewritten } from '../../../src/extract/package/rewrite.ts';

const zip = zipSync(
  { a: strToU8('甲'.repeat(99)), b: [strToU8('乙'), { level: 0 }], c: strToU8('丙') },
  { mtime: '2024-05-06' },
);

const changed = (bytes: Uint8Array, changes: Readonly<Record<string, string>>): Uint8Array =>
  rewritten(bytes, new Map(Object.entries(changes).map(([name, text]) => [name, strToU8(text)])), defaultLimits);

const contentsOf = (bytes: Uint8Array): readonly (readonly [string, string])[] =>
  Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]);

describe('A ZIP with one file changed', () => {
  const after = changed(zip, { b: '丁', d: '戊' });

  test('holds the others as they were, in their order, and new ones last', () => {
    expect(contentsOf(after)).toEqual([
      ['a', '甲'.repeat(99)],
      ['b', '丁'],
      ['c', '丙'],
      ['d', '戊'],
    ]);
  });

  test('keeps every byte of the others, with their headers', () => {
    for (const name of ['a', 'c']) {
      const [one, other] = [zip, after].map((bytes) => stretch(bytes, name));
      expect(other).toEqual(one);
    }
  });

  test('is the same when it is made again, and fit to be changed again', () => {
    expect(changed(zip, { b: '丁', d: '戊' })).toEqual(after);
    expect(contentsOf(changed(after, { b: '己' })).map(([, text]) => text)).toEqual([
      '甲'.repeat(99),
      '己',
      '丙',
      '戊',
    ]);
  });
});

test('Nothing changed, nothing is', () => {
  expect(changed(zip, {})).toEqual(zip);
});

test('Bytes in front of a ZIP and the comment behind it stay', () => {
  const [prefix, comment] = [strToU8('prefix'), strToU8('note')];
  const bytes = Uint8Array.of(...prefix, ...zip, ...comment);
  new DataView(bytes.buffer).setUint16(bytes.length - comment.length - 2, comment.length, true);
  const after = changed(bytes, { a: '己' });
  expect(strFromU8(after.subarray(0, 6))).toBe('prefix');
  expect(strFromU8(after.subarray(-4))).toBe('note');
  expect(strFromU8(openPackage(after, { limits: defaultLimits }).bytesOf('c'))).toBe('丙');
});

/** A file in a ZIP from its header to the end of its data. */
function stretch(bytes: Uint8Array, name: string): Uint8Array {
  const entry = readDirectory(bytes, defaultLimits).find((one) => one.name === name);
  if (!entry) throw new Error(`there is no ${name}`);
  return bytes.slice(entry.at, entry.at + 30 + name.length + entry.packed);
}
