// Office computes with doubles and shows at most fifteen significant digits of them.
const shown = 15;

/** A cached double as Excel would show it: 1904.0799999999999 → 1904.08; everything else stays as it is stored. */
export function shortDecimal(stored: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(e[+-]?\d+)?$/i.exec(stored);
  if (!parts) return stored;
  const significant = `${parts[2]}${parts[3] ?? ''}`.replace(/^0+/, '');
  if (significant.length <= shown && parts[4] === undefined) return stored;
  const [digits = '', exponent = '0'] = Math.abs(Number(stored))
    .toExponential(shown - 1)
    .split('e');
  const places = Number(exponent);
  // Beyond a hundred digits nothing is an amount.
  if (!Number.isFinite(Number(stored)) || Math.abs(places) > 100) return stored;
  return `${parts[1]}${withoutExponent(digits.replace('.', ''), places)}`;
}

function withoutExponent(digits: string, exponent: number): string {
  const padded = exponent < 0 ? `${'0'.repeat(-exponent)}${digits}` : digits.padEnd(exponent + 1, '0');
  const point = Math.max(exponent, 0) + 1;
  const fraction = padded.slice(point).replace(/0+$/, '');
  return fraction === '' ? padded.slice(0, point) : `${padded.slice(0, point)}.${fraction}`;
}
