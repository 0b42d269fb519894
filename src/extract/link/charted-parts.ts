import type { Breakdown, ChartSeries, Restatement } from '../../model/records.ts';

/**
 * 「一般公共服务支出1857.19万元…」 and the chart below: what is no known quantity is linked by its name, where the one
 * list of the section has every category of the chart among its parts.
 */
export function chartedParts(series: readonly ChartSeries[], breakdowns: readonly Breakdown[]): Restatement[] {
  return series
    .filter((one) => isAlone(one, series))
    .flatMap(({ section, points }) => {
      const lists = breakdowns.filter((list) => list.section === section && holdsAll(list, points));
      const [list, ...others] = lists;
      if (!list || others.length > 0) return [];
      return points.flatMap(({ category, quantity, scope, figure }) => {
        const part = quantity === undefined ? partCalled(category, list) : undefined;
        if (!part) return [];
        const mention = { kinship: 'same' as const };
        const mentions = [
          { ...mention, medium: 'text' as const, figure: part.figure },
          { ...mention, medium: 'chart' as const, figure },
        ];
        return [{ quantity: 'part', label: part.name, scope, mentions }];
      });
    });
}

/** Where two series of a chart have one category, one of them may be left over from the template. */
const isAlone = (one: ChartSeries, series: readonly ChartSeries[]): boolean =>
  series.every(
    (other) =>
      other === one ||
      other.section !== one.section ||
      !other.points.some(({ category }) => one.points.some((point) => point.category === category)),
  );

const holdsAll = (list: Breakdown, points: ChartSeries['points']): boolean =>
  points.length > 1 && points.every(({ category }) => partCalled(category, list));

/** The one part of this name. */
function partCalled(category: string, { parts }: Breakdown): Breakdown['parts'][number] | undefined {
  const [part, ...others] = parts.filter(({ name }) => plain(name) === plain(category));
  return others.length === 0 ? part : undefined;
}

const plain = (name: string): string => name.normalize('NFKC').replaceAll(/[\s“”"()]|\(类\)/g, '');
