import type { WriteSheet } from 'hucre';
import type { Verdict } from '../../../model/claim.ts';
import type { CheckCard } from '../../../model/finding.ts';
import type { Quote } from '../../../model/records.ts';
import type { Lang } from '../../reporter.ts';
import { whereOf } from '../../where.ts';
import { wordingIn } from '../../wording/index.ts';
import { blank, concluded, count, link, type Made, words } from './cells.ts';
import { claimColumns, expectedColumns, type Side, sideAt, statedColumns } from './columns.ts';
import { lookWhere } from './looks.ts';
import { baseUnitOf } from './operands.ts';
import type { Planned } from './plan.ts';
import { type Column, column, looking, sheetOf, wordsColumn } from './sheet.ts';
import { differenceCell, expectedCell, explainedCell, sideCell, statedCell } from './sides.ts';
import { methodOf, verdictOf } from './verdicts.ts';
import { type Method, methodWords, relationWords, sheetNames, text, verdictWords } from './words.ts';

interface Row extends Planned {
  readonly lang: Lang;
  readonly titles: ReadonlyMap<string, string>;
  readonly told: Told;
}

/** How a claim is judged here: by a formula, or by the words of the program. */
interface Told {
  readonly method: Method;
  readonly formula?: string;
}

/** Every claim, judged by a formula of its own row beside the verdict of the program. */
export function claimsSheet(
  planned: readonly Planned[],
  { lang, checks, left }: { readonly lang: Lang; readonly checks: readonly CheckCard[]; readonly left: number },
): WriteSheet {
  const titles = new Map(checks.map(({ id, title }) => [id, title[lang]]));
  const rows = planned.map((one) => ({ ...one, lang, titles, told: toldBy(one, lang) }));
  return sheetOf({
    name: sheetNames.claims[lang],
    lang,
    columns,
    rows,
    left,
    frozen: 4,
    printed: 16,
    rules: rulesIn(lang, rows.length),
  });
}

/** The numbers of claims that the formulas judge, agree with and do not agree with, as formulas. */
export function agreementOf(planned: readonly Planned[], lang: Lang) {
  const at = claimColumns.agrees;
  const range = `'${sheetNames.claims[lang]}'!${at}2:${at}${planned.length + 1}`;
  const judged = planned.filter((one) => toldBy(one, lang).formula !== undefined).length;
  const counting = (said: string): string => `COUNTIF(${range},"${said}")`;
  const [agree, differ] = [counting(text.agree[lang]), counting(text.differ[lang])];
  return {
    judged: { formula: `${agree}+${differ}`, result: judged },
    agree: { formula: agree, result: judged },
    differ: { formula: differ, result: 0 },
  };
}

const columns: readonly Column<Row>[] = [
  column('序号', 'no.', 7, ({ number }) => count(number)),
  wordsColumn('文件', 'document', 15, ({ document }) => document.path),
  wordsColumn('检查', 'check', 22, ({ judged, titles }) =>
    [titles.get(judged.check) ?? '', judged.check].filter(Boolean).join('\n'),
  ),
  wordsColumn('事项', 'subject', 20, ({ judged }) => judged.claim.subject),
  looking('centred', wordsColumn('关系', 'relation', 12, relationOf)),
  column('一方', 'one side', 15, (row) => statedCell(row, row.lang)),
  looking(
    'centred',
    wordsColumn('单位', 'unit', 8, ({ figures: [stated] }) => stated?.node.figure.unit ?? ''),
  ),
  column('另一方', 'other side', 15, (row) => expectedCell(row, row.lang)),
  column('相差', 'difference', 12, differenceCell),
  column('舍入可解释', 'rounding explains', 12, explainedCell),
  column('公式的结论', 'verdict of the formula', 13, verdictCell),
  column('程序的结论', 'verdict of the program', 13, ({ judged, lang }) =>
    words(verdictWords[judged.verdict][lang], 'centred'),
  ),
  column('是否一致', 'agree', 9, agreesCell),
  looking('faint', wordsColumn('判定方法', 'how it is judged', 28, methodIn)),
  column('参算数字', 'operands', 12, operandsCell),
  wordsColumn('位置', 'place', 26, placeIn),
  looking(
    'faint',
    wordsColumn('问题指纹', 'finding', 20, ({ judged }) => judged.fingerprint ?? ''),
  ),
  baseColumn('一方：基本单位', 'one side: base unit', 0),
  ...sideColumns({ zh: '一方', en: 'one side' }, 0),
  baseColumn('另一方：基本单位', 'other side: base unit', 1),
  ...sideColumns({ zh: '另一方', en: 'other side' }, 1),
  looking(
    'line',
    wordsColumn('原文', 'quotation', 60, (row) => quoteIn(row)?.context ?? ''),
  ),
];

function baseColumn(zh: string, en: string, side: 0 | 1): Column<Row> {
  return looking(
    'centred',
    wordsColumn(zh, en, 10, ({ figures }) => (figures[side] ? baseUnitOf(figures[side]) : '')),
  );
}

function sideColumns(name: { readonly zh: string; readonly en: string }, side: 0 | 1): readonly Column<Row>[] {
  const one = (zh: string, en: string, key: Exclude<keyof Side, 'base'>): Column<Row> =>
    column(`${name.zh}：${zh}`, `${name.en}: ${en}`, 18, (row) => sideCell(row, row.lang, side, key));
  return [
    one('折算后', 'in base unit', 'value'),
    one('下限', 'low', 'low'),
    one('上限', 'high', 'high'),
    one('末位单位', 'last digit', 'last'),
  ];
}

function toldBy({ judged: { claim }, line, figures: [stated, expected] }: Planned, lang: Lang): Told {
  const says = saying(lang);
  switch (claim.relation) {
    case 'words':
    case 'presence':
      return { method: 'text' };
    case 'undecided':
      return { method: 'unjudged' };
    case 'sequence':
      return {
        method: 'sequence',
        formula: `IF(${claimColumns.stated}${line}=${claimColumns.expected}${line},${says.exact},${says.contradiction})`,
      };
    case 'restatement':
    case 'sum':
    case 'rate':
    case 'order': {
      if (!stated || !expected) return { method: 'unjudged' };
      const [one, other] = [sideAt(statedColumns, line), sideAt(expectedColumns, line)];
      const comparison = { claim, stated: stated.node, expected: expected.node, one, other, says };
      return { method: methodOf(comparison), formula: verdictOf(comparison) };
    }
  }
}

function saying(lang: Lang): Readonly<Record<Verdict, string>> {
  const say = (verdict: Verdict): string => `"${verdictWords[verdict][lang]}"`;
  return {
    ...{ exact: say('exact'), rounding: say('rounding'), truncation: say('truncation') },
    ...{ contradiction: say('contradiction'), undecided: say('undecided') },
  };
}

function relationOf({ judged: { claim }, lang }: Row): string {
  return `${relationWords[claim.relation][lang]}${claim.relation === 'order' ? ` ${claim.is}` : ''}`;
}

function verdictCell({ told: { formula }, judged, lang }: Row): Made {
  const result = verdictWords[judged.verdict][lang];
  return formula === undefined ? words(`（${result}）`, 'faint') : concluded({ formula, result });
}

function agreesCell({ told, line, lang }: Row): Made {
  if (told.formula === undefined) return words('—', 'centred');
  const { verdict, judged } = claimColumns;
  const [yes, no] = [text.agree[lang], text.differ[lang]];
  return concluded({ formula: `IF(${verdict}${line}=${judged}${line},"${yes}","${no}")`, result: yes });
}

function methodIn({ told, judged, lang }: Row): string {
  const because = judged.because ? wordingIn(lang).doubts[judged.because] : '';
  return [methodWords[told.method][lang], because].filter(Boolean).join(lang === 'zh' ? '；' : '; ');
}

function operandsCell({ figures, lang }: Row): Made {
  const [first, last] = [figures[0]?.line, figures.at(-1)?.line];
  if (first === undefined || last === undefined) return blank;
  return link(first === last ? `${first}` : `${first}–${last}`, `'${sheetNames.operands[lang]}'!A${first}`);
}

function placeIn(row: Row): string {
  const quote = quoteIn(row);
  return quote ? whereOf(quote.location, row.document.path, wordingIn(row.lang).places) : '';
}

/** Where the stated side stands, or the first figure that it is computed from. */
function quoteIn({ judged: { claim }, figures }: Row): Quote | undefined {
  if (claim.relation === 'words' || claim.relation === 'presence') return claim.stated;
  return figures.flatMap(({ node: { figure } }) => (figure.kind === 'read' ? [figure.quote] : []))[0];
}

function rulesIn(lang: Lang, rows: number) {
  const { verdict, judged, agrees } = claimColumns;
  const verdicts = `${verdict}2:${judged}${rows + 1}`;
  const looks = {
    contradiction: 'error',
    truncation: 'warning',
    rounding: 'note',
    undecided: 'known',
    exact: 'good',
  } as const;
  return [
    lookWhere(verdicts, verdictWords.contradiction[lang], looks.contradiction, 1),
    lookWhere(verdicts, verdictWords.truncation[lang], looks.truncation, 2),
    lookWhere(verdicts, verdictWords.rounding[lang], looks.rounding, 3),
    lookWhere(verdicts, verdictWords.undecided[lang], looks.undecided, 4),
    lookWhere(verdicts, verdictWords.exact[lang], looks.exact, 5),
    lookWhere(`${agrees}2:${agrees}${rows + 1}`, text.differ[lang], 'error', 6),
  ];
}
