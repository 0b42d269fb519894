const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/** FNV-1a over the two bytes of every UTF-16 unit, 64 bits as 16 hexadecimal digits. */
export function hashOf(text: string): string {
  let hash = offsetBasis;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    for (const byte of [unit & 0xff, unit >> 8]) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  }
  return hash.toString(16).padStart(16, '0');
}

/** Tells the second, third … of equal fingerprints from the first: #2, #3. */
export function distinct<F extends { readonly fingerprint: string }>(findings: readonly F[]): readonly F[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const nth = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, nth);
    return nth === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}#${nth}` };
  });
}
