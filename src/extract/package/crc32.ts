/** CRC-32 of ISO 3309, as ZIP uses it, eight bytes at a time. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  const whole = bytes.length - (bytes.length % 8);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let n = 0; n < whole; n += 8) crc = eightBytes(crc ^ view.getInt32(n, true), view.getInt32(n + 4, true));
  for (let n = whole; n < bytes.length; n++) crc = entry(0, (crc ^ view.getUint8(n)) & 255) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}

// tables[k * 256 + b] is the CRC of byte b followed by k zero bytes.
const tables = new Int32Array(8 * 256);
for (let byte = 0; byte < 256; byte++) {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  tables[byte] = crc;
}
for (let n = 256; n < tables.length; n++) {
  const before = tables[n - 256] ?? 0;
  tables[n] = (before >>> 8) ^ (tables[before & 255] ?? 0);
}

const entry = (table: number, byte: number): number => tables[table * 256 + byte] ?? 0;

const eightBytes = (low: number, high: number): number =>
  entry(7, low & 255) ^
  entry(6, (low >>> 8) & 255) ^
  entry(5, (low >>> 16) & 255) ^
  entry(4, low >>> 24) ^
  entry(3, high & 255) ^
  entry(2, (high >>> 8) & 255) ^
  entry(1, (high >>> 16) & 255) ^
  entry(0, high >>> 24);
