/** The text of a page: what its bytes prove, then what it says of itself, then GB18030, which most old pages of this field are in. */
export function decodedPage(bytes: Uint8Array): { readonly text: string; readonly lossy: boolean } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodedAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodedAs('utf-16be', bytes);
  const declared = declaredIn(bytes);
  for (const encoding of ['utf-8', ...(declared && !isUnicode(declared) ? [declared] : []), 'gb18030']) {
    const text = attempt(encoding, bytes, true);
    // A page that says it is UTF-8 and is so but for a few bytes would pass for GB18030 as gibberish.
    if (text !== undefined && (encoding === 'utf-8' || !isUnicode(declared))) return { text, lossy: false };
  }
  return decodedAs(declared ?? 'utf-8', bytes);
}

function decodedAs(encoding: string, bytes: Uint8Array): { readonly text: string; readonly lossy: boolean } {
  const text = attempt(encoding, bytes, false) ?? new TextDecoder().decode(bytes);
  return { text, lossy: text.includes('\ufffd') };
}

const isUnicode = (encoding: string | undefined): boolean => /^utf-?(?:8|16)/i.test(encoding ?? '');

function attempt(encoding: string, bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

const headBytes = 4096;

/** <meta charset="gb2312">, or the same within a content type. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Array.from(bytes.subarray(0, headBytes), (byte) => String.fromCharCode(byte)).join('');
  const charset = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  return charset === undefined || /^gb/.test(charset) ? charset && 'gb18030' : charset;
}
