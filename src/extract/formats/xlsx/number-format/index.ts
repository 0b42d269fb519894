import { absolute, type Exact } from '../../../../model/decimal.ts';
import { dateText } from './dates.ts';
import { digitsText, generalText, storedValue } from './digits.ts';
import { type Section, sectionsOf, type Token } from './tokens.ts';

/** What a cell shows, given what is stored in it. */
export interface NumberFormat {
  number(stored: string): string;
  text(text: string): string;
}

/** A number format by its code; dates count from 1904 in workbooks that say so. */
export function numberFormat(code: string, from1904 = false): NumberFormat {
  const sections = sectionsOf(code);
  return {
    number: (stored) => {
      const value = storedValue(stored);
      return value ? shown(value, Number(stored), sections, from1904) : stored;
    },
    text: (text) => textIn(text, sections),
  };
}

function shown(value: Exact, serial: number, sections: readonly Section[], from1904: boolean): string {
  const { section, signed } = sectionFor(value, serial, sections);
  if (!section) return generalText(value);
  const { tokens } = section;
  if (tokens.some(isDate)) return dateText(serial, tokens, from1904) ?? generalText(value);
  const sign = signed && value.over < 0n ? '-' : '';
  const size = absolute(value);
  if (tokens.some(({ kind }) => kind === 'general' || kind === 'text')) return sign + withGeneral(size, tokens);
  if (!tokens.some(({ kind }) => kind === 'digit')) return sign + literals(tokens);
  if (isFraction(tokens)) return generalText(value);
  const digits = digitsText(size, tokens).trim();
  // What rounds to nothing is printed without a sign.
  return /[1-9]/.test(digits) ? sign + digits : digits;
}

const isDate = ({ kind }: Token): boolean => kind === 'date';

/** 「# ?/?」 and its like: no figure of an account is printed so. */
const isFraction = (tokens: readonly Token[]): boolean => {
  const slash = tokens.findIndex(({ kind }) => kind === 'slash');
  return slash >= 0 && tokens.slice(slash).some(({ kind }) => kind === 'digit');
};

interface Choice {
  readonly section: Section | undefined;
  /** Whether a minus still has to be put in front: a section of its own for negatives writes what it wants. */
  readonly signed: boolean;
}

function sectionFor(value: Exact, number: number, sections: readonly Section[]): Choice {
  const numeric = sections.slice(0, 3);
  if (numeric.some(({ condition }) => condition)) return conditional(number, numeric);
  const [positive, negative, zero] = numeric;
  if (value.over < 0n && negative) return { section: negative, signed: false };
  if (value.over === 0n && zero) return { section: zero, signed: false };
  return { section: positive, signed: true };
}

function conditional(number: number, sections: readonly Section[]): Choice {
  const section = sections.find(({ condition }, n) =>
    condition ? holds(number, condition) : n === sections.length - 1 || (n === 1 && number < 0),
  );
  const negativesOnly = section?.condition?.by.startsWith('<') === true && section.condition.than <= 0;
  return { section: section ?? sections.at(-1), signed: !negativesOnly };
}

function holds(number: number, { by, than }: NonNullable<Section['condition']>): boolean {
  const compared = number < than ? '<' : number > than ? '>' : '=';
  return by === '<>' ? compared !== '=' : by.includes(compared);
}

const literals = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => (token.kind === 'literal' ? token.text : token.kind === 'percent' ? '%' : ''))
    .join('')
    .trim();

const withGeneral = (size: Exact, tokens: readonly Token[]): string =>
  tokens
    .map((token) => (token.kind === 'general' || token.kind === 'text' ? generalText(size) : literals([token])))
    .join('')
    .trim();

/** Words pass through, unless the format has a section for them. */
function textIn(text: string, sections: readonly Section[]): string {
  const own = sections[3] ?? sections.find(({ tokens }) => tokens.some(({ kind }) => kind === 'text'));
  if (!own) return text;
  return own.tokens.map((token) => (token.kind === 'text' ? text : literals([token]))).join('');
}
