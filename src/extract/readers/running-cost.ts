import type { Quote, RunningCost } from '../../model/records.ts';
import { fold, quoteFolded } from '../language/fold.ts';
import { narrativeOf } from '../language/narrative.ts';
import { figureAt, tokensOf } from '../language/numerals.ts';
import type { Reader } from '../reader.ts';
import { bodyOf, type Line } from '../wording/regions.ts';

const spent = /机关运行经费(?:支出)?(?:决算)?(?:为|是)?(?<amount>\d[\d,.]*)(?=[万亿]?元)/;
const ofAgencies = /参照|参公|行政单位|行政机关|公务员/;
const institution = /(?:为|是|属于?)[^，。；]{0,24}事业单位(?=[，。；（]|$)/;
const office = /(?:局|委员会|委|办公室|厅|政府|法院|检察院|部)$/;

/** What a public institution spends on running an agency, which only agencies and their like have. */
export const runningCost: Reader<'runningCost'> = {
  kind: 'runningCost',
  read(document) {
    const { entity } = document;
    const kind = entity === '' || office.test(entity) ? undefined : kindOf(bodyOf(document), entity);
    return narrativeOf(document).flatMap(({ passage, scope }): readonly RunningCost[] => {
      const folded = fold(passage);
      const match = scope.basis === 'final' ? spent.exec(folded.text) : null;
      const end = (match?.index ?? 0) + (match?.[0].length ?? 0);
      const token = match ? tokensOf(folded).find(({ digitsEnd }) => digitsEnd === end) : undefined;
      return token ? [{ amount: figureAt(folded, token), ...(kind && { institution: kind }) }] : [];
    });
  },
};

/** 「本单位为公益一类事业单位」, unless an agency or its like is spoken of anywhere outside the glossary. */
function kindOf(lines: readonly Line[], entity: string): Quote | undefined {
  const end = lines.findIndex(({ level, text }) => level !== undefined && /名词解释/.test(text));
  const own = end < 0 ? lines : lines.slice(0, end);
  if (
    own.some(({ text }) =>
      ofAgencies.test(text.replaceAll(/行政(?:单位|事业单位)(?:离退休|医疗|养老)|（类）[^，。：]*（项）/g, '')),
    )
  )
    return undefined;
  for (const { text, passage } of own) {
    const starts = [entity, '本单位', '我单位', '本部门'].some((words) => text.startsWith(words));
    const match =
      starts && !/下属|所属/.test(text.split('。')[0] ?? '') ? institution.exec(text.split('。')[0] ?? '') : null;
    if (match) return quoteFolded(fold(passage), match.index, match.index + match[0].length);
  }
  return undefined;
}
