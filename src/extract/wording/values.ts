import { type Folded, quoteFolded } from '../language/fold.ts';
import { matchesIn } from '../language/matches.ts';
import { type Token, tokensOf } from '../language/numerals.ts';
import type { Found } from './found.ts';

const rateWords =
  /(?:增长|下降|占比|(?<![侵强抢独])占|完成(?:年初|全年|调整后?)?预算(?:数)?的|完成率|执行率|降幅|增幅)(?:了|为|达|约)?$/;
const near = 24;
/** What tens of thousands without a unit are of, where it is money. */
const aboutMoney = /资金|经费|支出|收入|预算|决算|拨款|[增减短]收|投入|金额|费用|结转|结余|总额|支持/;
const clauseEnd = /^(?:[。；]|，(?!\d)|$)/;
const moneyWords = /(?:资金|经费|支出|收入|预算|决算)$/;
const goesOn = /^(?:已|均|全部|全都|主要)/;
const direction = /(?:增加|增长|减少|下降|上升|降低|减支|增支|减收|增收)(?:了|为)?$/;
const carriesUnit = /元/;

/** Figures that lack their sign or unit, or have one too many. */
export const valueSlipsIn = (folded: Folded): readonly Found[] => [
  ...tokensOf(folded)
    .filter(({ notFigure }) => !notFigure)
    .flatMap((token) => slipAt(token, folded)),
  ...sharesIn(folded),
];

function slipAt(token: Token, folded: Folded): readonly Found[] {
  const { text } = folded;
  const before = text.slice(Math.max(0, token.start - near), token.start);
  const after = text.slice(token.end, token.end + 8);
  const kind = kindOf(token, { before, after, printed: text.slice(token.start, token.end) });
  if (!kind) return [];
  const from = kind === 'negative-change' || kind === 'percent-sign' ? leadOf(before) : 0;
  return [{ kind, quote: quoteFolded(folded, token.start - from, token.end) }];
}

interface Company {
  readonly before: string;
  readonly after: string;
  readonly printed: string;
}

function kindOf(token: Token, { before, after, printed }: Company): Found['kind'] | undefined {
  if (token.unit === '' && rateWords.test(before) && clauseEnd.test(after) && isRate(token)) return 'percent-sign';
  if (token.value.startsWith('-') && direction.test(before)) return 'negative-change';
  const isMoney = token.unit === '万元' || token.unit === '亿元';
  if (
    isMoney &&
    !carriesUnit.test(printed) &&
    isOfMoney(before, after) &&
    (clauseEnd.test(after) || /^(?:专项|资金|经费)/.test(after))
  )
    return 'unit';
  if (token.unit === '' && /\.\d{1,2}$/.test(token.value) && moneyWords.test(before) && goesOn.test(after))
    return 'unit';
  return undefined;
}

const isOfMoney = (before: string, after: string): boolean =>
  aboutMoney.test(before) || /^(?:专项|资金|经费)/.test(after);

/** 「排名上升3，」 is no rate; a share and a rate of completion may be whole. */
const isRate = ({ value }: Token): boolean => value.includes('.') || Number(value) > 10;

/** The words of direction that belong to the quote. */
const leadOf = (before: string): number => (direction.exec(before) ?? rateWords.exec(before))?.[0].length ?? 0;

/** A share is compared with a share in percentage points. */
const shareChange =
  /占[^，。；]{0,20}?\d+(?:\.\d+)?%，(?:占比|比重)?(?:比|较)(?:上年|去年|(?:19|20)\d\d年)(?:同期)?(?<change>(?:上升|提高|提升|降低)了?\d+(?:\.\d+)?%)/g;

const sharesIn = (folded: Folded): readonly Found[] =>
  matchesIn(folded.text, shareChange).map(({ 0: words, index, groups }) => {
    const end = index + words.length;
    const start = end - (groups?.['change'] ?? '').length;
    return { kind: 'percentage-points', quote: quoteFolded(folded, start, end) };
  });
