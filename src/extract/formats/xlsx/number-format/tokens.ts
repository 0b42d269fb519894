/** The parts of a number format (ECMA-376 18.8.31), as far as they show anything. */
export type Token =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly of: string } // 0, # or ?
  | { readonly kind: 'point' | 'comma' | 'percent' | 'slash' | 'general' | 'text' }
  | { readonly kind: 'exponent'; readonly sign: string }
  | { readonly kind: 'date'; readonly of: string }; // yyyy, m, [h] …

export interface Section {
  readonly tokens: readonly Token[];
  /** 「[>=10000]」 */
  readonly condition?: { readonly by: string; readonly than: number };
}

const piece =
  /"(?<quoted>[^"]*)"?|[\\!](?<escaped>.)|_(?<width>.)|\*(?<fill>.)|\[(?<bracket>[^\]]*)\]|(?<general>General|G\/通用格式)|(?<noon>AM\/PM|A\/P|上午\/下午)|(?<exponent>E[+-])|(?<date>y+|m+|d+|h+|s+|aaa+|e+)|(?<one>[\s\S])/giu;

/** The sections of a format, which the file parts by semicolons. */
export function sectionsOf(code: string): readonly Section[] {
  const sections: { tokens: Token[]; condition?: Section['condition'] }[] = [{ tokens: [] }];
  for (const { groups = {} } of code.matchAll(piece)) {
    const section = sections.at(-1);
    const condition = conditionIn(groups['bracket']);
    if (groups['one'] === ';') sections.push({ tokens: [] });
    else if (section && condition) section.condition = condition;
    else section?.tokens.push(...tokenOf(groups));
  }
  return sections;
}

function conditionIn(bracket: string | undefined): Section['condition'] {
  const [, by, than] = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/.exec(bracket ?? '') ?? [];
  return by === undefined ? undefined : { by, than: Number(than) };
}

const singles: Readonly<Record<string, Token>> = {
  '0': { kind: 'digit', of: '0' },
  '#': { kind: 'digit', of: '#' },
  '?': { kind: 'digit', of: '?' },
  '.': { kind: 'point' },
  ',': { kind: 'comma' },
  '%': { kind: 'percent' },
  '/': { kind: 'slash' },
  '@': { kind: 'text' },
};

const literal = (text: string): Token => ({ kind: 'literal', text });

function tokenOf(groups: Readonly<Record<string, string | undefined>>): readonly Token[] {
  const { quoted, escaped, width, fill, bracket, general, noon, exponent, date, one } = groups;
  if (fill !== undefined) return [];
  if (width !== undefined) return [literal(' ')];
  if (bracket !== undefined) return inBrackets(bracket);
  if (general !== undefined) return [{ kind: 'general' }];
  if (exponent !== undefined) return [{ kind: 'exponent', sign: exponent.slice(1) }];
  const part = noon ?? date;
  if (part !== undefined) return [{ kind: 'date', of: part.toLowerCase() }];
  if (one !== undefined) return [singles[one] ?? literal(one)];
  return [literal(quoted ?? escaped ?? '')];
}

/** 「[h]」 counts on past a day, 「[$¥-804]」 is a sign; colours and languages show nothing. */
function inBrackets(bracket: string): readonly Token[] {
  if (/^(?:h+|m+|s+)$/i.test(bracket)) return [{ kind: 'date', of: `[${bracket.toLowerCase()}]` }];
  const currency = /^\$([^-]*)/.exec(bracket)?.[1];
  return currency ? [literal(currency)] : [];
}
