import { deflateSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../src/extract/format.ts';
import { crc32 } from '../../../src/extract/package/crc32.ts';
import { readDirectory } from '../../../src/extract/package/directory.ts';
import { portableInflate } from '../../../src/extract/package/inflate.ts';
import { openPackage } from '../../../src/extract/package/package.ts';
import { relationshipsOf } from '../../../src/extract/package/relationships.ts';

const bytes = strToU8('crossfoot'.repeat(5000));

describe('a checksum is the one of the ZIP format', () => {
  test.each([
    ['', 0],
    ['123456789', 0xcbf43926],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('of “%s”', (text, sum) => {
    expect(crc32(strToU8(text))).toBe(sum);
  });
});

describe('inflating stops at the size that was promised', () => {
  test('and not before', () => {
    expect(portableInflate(deflateSync(bytes), bytes.length)).toEqual(bytes);
  });

  test('nor after', () => {
    expect(() => portableInflate(deflateSync(bytes), bytes.length - 1)).toThrow('more than 44999 bytes');
  });
});

describe('parts are found', () => {
  const zip = zipSync({ 'word/Document.xml': strToU8('甲'), 'word\\styles.xml': [strToU8('乙'), { level: 0 }] });

  test('without regard to case, slashes and compression', () => {
    const { find, bytesOf } = openPackage(zip, { limits: defaultLimits });
    expect(find('/word/document.xml')).toBe('word/Document.xml');
    expect(bytesOf('word/styles.xml')).toEqual(strToU8('乙'));
    expect(find('word/numbering.xml')).toBeUndefined();
  });

  test('behind bytes that do not belong to the archive', () => {
    const shifted = new Uint8Array([...strToU8('prefix'), ...zip]);
    expect(openPackage(shifted, { limits: defaultLimits }).bytesOf('word/document.xml')).toEqual(strToU8('甲'));
  });

  test('by an inflate that the machine lends', () => {
    const inflate = () => strToU8('甲');
    expect(openPackage(zip, { limits: defaultLimits, inflate }).bytesOf('word/document.xml')).toEqual(strToU8('甲'));
  });

  test('in an archive with 64-bit sizes', () => {
    const [entry] = readDirectory(wide(strToU8('甲')), defaultLimits);
    expect(entry).toMatchObject({ name: 'a', size: 3, packed: 3, at: 0 });
  });
});

/** An archive of one stored entry `a` that keeps its sizes in a ZIP64 field. */
function wide(content: Uint8Array): Uint8Array {
  const zip = zipSync({ a: [content, { level: 0 }] });
  const end = zip.length - 22;
  const start = new DataView(zip.buffer).getUint32(end + 16, true);
  const field = new Uint8Array(20);
  const numbers = new DataView(field.buffer);
  numbers.setUint16(0, 1, true);
  numbers.setUint16(2, 16, true);
  numbers.setBigUint64(4, BigInt(content.length), true);
  numbers.setBigUint64(12, BigInt(content.length), true);
  const widened = new Uint8Array([...zip.subarray(0, end), ...field, ...zip.subarray(end)]);
  const view = new DataView(widened.buffer);
  view.setUint32(start + 20, 0xffffffff, true);
  view.setUint32(start + 24, 0xffffffff, true);
  view.setUint16(start + 30, field.length, true);
  view.setUint32(end + field.length + 12, end + field.length - start, true);
  return widened;
}

test('a relationship leads from the folder of its part', () => {
  const list = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    <Relationship Id="a" Type="http://x/relationships/chart" Target="charts/chart1.xml"/>
    <Relationship Id="b" Type="http://x/relationships/styles" Target="/word/./styles.xml"/>
    <Relationship Id="c" Type="http://x/relationships/image" Target="../media/a.png"/>
    <Relationship Id="d" Type="http://x/relationships/hyperlink" Target="https://example.org/a" TargetMode="External"/>
  </Relationships>`;
  const source = openPackage(zipSync({ 'word/_rels/document.xml.rels': strToU8(list) }), { limits: defaultLimits });
  expect(relationshipsOf(source, 'word/document.xml')).toEqual([
    { id: 'a', type: 'chart', target: 'word/charts/chart1.xml', external: false },
    { id: 'b', type: 'styles', target: 'word/styles.xml', external: false },
    { id: 'c', type: 'image', target: 'media/a.png', external: false },
    { id: 'd', type: 'hyperlink', target: 'https://example.org/a', external: true },
  ]);
});
