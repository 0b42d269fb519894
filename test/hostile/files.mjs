// Files that would cost far more than they weigh. They are made when they are needed: none of them is worth keeping.
import { Buffer } from 'node:buffer';
import { constants, deflateRawSync, deflateSync } from 'node:zlib';

/**
 * One part of a ZIP: its packed bytes, and what the directory says of it.
 * @typedef {{ name: string, packed: Buffer, method: 0 | 8, size: number, crc: number }} Part
 */

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const main = 'word/document.xml';

/** @param {string} body */
const documentOf = (body) => `<w:document ${word}><w:body>${body}</w:body></w:document>`;

/** @type {Readonly<Record<string, () => Buffer>>} */
export const hostileFiles = {
  'inflates-to-4gb.docx': () => zipOf([{ ...part(''), packed: zeros(4095), size: 4095 * 2 ** 20 }]),
  'million-paragraphs.docx': () => zipOf([part(documentOf('<w:p><w:r><w:t>1</w:t></w:r></w:p>'.repeat(1e6)))]),
  'million-paragraphs-stored.docx': () => zipOf([stored(documentOf('<w:p/>'.repeat(1e6)))]),
  'lies-about-its-size.docx': () => zipOf([{ ...part(''), packed: zeros(256), size: 1000 }]),
  'xml-bomb.docx': () => zipOf([part(`<!DOCTYPE w:document [${laughs()}]>${documentOf('&l9;')}`)]),
  'outside-entity.docx': () =>
    zipOf([part(`<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/hostname">]>${documentOf('&x;')}`)]),
  'undeclared-entity.docx': () => zipOf([part(documentOf('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>'))]),
  'nested-20000-deep.docx': () => zipOf([part(documentOf('<w:sdt>'.repeat(20_000)))]),
  'wide-cells.docx': () => zipOf([stored(documentOf(`<w:tbl>${wideRow.repeat(5000)}</w:tbl>`))]),
  'flate-300mb.pdf': () => pageOf(deflateSync(Buffer.alloc(300 * 2 ** 20, ' '))),
  'flate-300mb-disguised.pdf': () => pageOf(deflateSync(Buffer.alloc(300 * 2 ** 20, ' ')), '/Filter /#46lateDecode'),
  'million-operators.pdf': () => pageOf(deflateSync(`BT /F 9 Tf\n${scattered(1e6)}ET`)),
  'million-lines.pdf': () =>
    pageOf(deflateSync(`BT /F 9 Tf 9 800 Td (1) Tj 200 0 Td (2) Tj ET\n${'9 9 m 500 9 l S\n'.repeat(1e6)}`)),
  'lattice.pdf': () => pageOf(deflateSync(`BT /F 9 Tf 9 800 Td (1) Tj 200 0 Td (2) Tj ET\n${lattice(3500)}`)),
  'pages-200000.pdf': () => pdfOf([...bones(200_000), streamOf('', Buffer.from('BT ET'))]),
  'one-line.txt': () => Buffer.from('1,'.repeat(5 * 2 ** 20)),
  'brackets.txt': () => Buffer.from('（'.repeat(2 ** 20)),
  'million-figures.txt': () =>
    Buffer.from('本年收入合计1904.08万元，比上年增加364.04万元，增长22.17%。\n'.repeat(50_000)),
};

/** So many letters all over the page: pdfjs passes over what lies beside it. @param {number} count */
const scattered = (count) =>
  Array.from({ length: count }, (_, n) => `1 0 0 1 ${(n * 7) % 500} ${(n * 13) % 800} Tm (1) Tj\n`).join('');

/** So many lines each way. @param {number} count */
const lattice = (count) =>
  Array.from({ length: count }, (_, n) => `${n / 6} 9 m ${n / 6} 800 l S 9 ${n / 5} m 590 ${n / 5} l S\n`).join('');

const wideRow =
  '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="30000"/></w:tcPr><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>';

/** Entities each of which is ten of the one before. */
const laughs = () =>
  Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n} "${n === 0 ? 'ha' : `&l${n - 1};`.repeat(10)}">`).join('');

/** So many megabytes of zeros, deflated: a megabyte that leaves nothing open may be said again. @param {number} megabytes */
function zeros(megabytes) {
  const one = deflateRawSync(Buffer.alloc(2 ** 20), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array(megabytes).fill(one), Buffer.of(3, 0)]);
}

/** @param {string} text @returns {Part} */
function part(text) {
  const bytes = Buffer.from(text);
  return { name: main, packed: deflateRawSync(bytes), method: 8, size: bytes.length, crc: crc32(bytes) };
}

/** @param {string} text @returns {Part} */
const stored = (text) => ({ ...part(text), packed: Buffer.from(text), method: 0 });

/** @param {readonly Part[]} parts */
function zipOf(parts) {
  const files = parts.map((one) => Buffer.concat([localHeader(one), one.packed]));
  const starts = files.map((_, n) => files.slice(0, n).reduce((sum, { length }) => sum + length, 0));
  const directory = Buffer.concat(parts.map((one, n) => directoryEntry(one, starts[n] ?? 0)));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(Buffer.concat(files).length, 16);
  return Buffer.concat([...files, directory, end]);
}

/** @param {Part} part */
function localHeader({ name, packed, method, size, crc }) {
  const header = Buffer.alloc(30 + name.length);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(name.length, 26);
  header.write(name, 30);
  return header;
}

/** @param {Part} part @param {number} start */
function directoryEntry({ name, packed, method, size, crc }, start) {
  const entry = Buffer.alloc(46 + name.length);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(method, 10);
  entry.writeUInt32LE(crc, 16);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(start, 42);
  entry.write(name, 46);
  return entry;
}

/** @param {Buffer} bytes */
function crc32(bytes) {
  let crc = -1;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}

const table = Int32Array.from({ length: 256 }, (_, n) => {
  let crc = n;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** A PDF of one page with these packed drawing operators. @param {Buffer} packed */
const pageOf = (packed, filter = '/Filter /FlateDecode') => pdfOf([...bones(1), streamOf(filter, packed)]);

/** Catalogue, pages (all of them one object), page, font; the content is object 5. @param {number} pages */
const bones = (pages) =>
  [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${'3 0 R '.repeat(pages)}] /Count ${pages} >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ].map((text) => Buffer.from(text));

/** @param {string} filter @param {Buffer} bytes */
const streamOf = (filter, bytes) =>
  Buffer.concat([Buffer.from(`<< /Length ${bytes.length} ${filter} >>\nstream\n`), bytes, Buffer.from('\nendstream')]);

/** Objects from 1 on, with their table of contents. @param {readonly Buffer[]} objects */
function pdfOf(objects) {
  const pieces = [Buffer.from('%PDF-1.4\n')];
  const offsets = [];
  for (const [n, object] of objects.entries()) {
    offsets.push(lengthOf(pieces));
    pieces.push(Buffer.from(`${n + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
  }
  const entries = offsets.map((offset) => `${`${offset}`.padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const tail = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${lengthOf(pieces)}\n%%EOF`;
  return Buffer.concat([...pieces, Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${entries}${tail}`)]);
}

/** @param {readonly Buffer[]} pieces */
const lengthOf = (pieces) => pieces.reduce((sum, { length }) => sum + length, 0);
