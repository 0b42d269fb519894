import type { DraftChart } from '../../format.ts';
import type { Package } from '../../package/package.ts';
import type { Attributes } from '../../package/xml.ts';
import { shortDecimal } from './short-decimal.ts';
import { isOn, wholeNumber } from './styles.ts';

type Points = Map<number, string>;

interface Series {
  readonly name: Points;
  /** Levels of categories, the innermost first. */
  readonly categories: Points[];
  readonly values: Points;
}

interface OpenChart {
  readonly series: Series[];
  title: string;
  /** Whether the chart shows a title, though it may not write one itself. */
  titled: boolean;
  /** Where the cached values at hand belong. */
  target?: Points;
  index: number;
  inTitle: boolean;
}

// Extensions repeat cached values of hidden series; axes, labels and trend lines have words of their own.
const ignored = new Set([
  ...['c:extLst', 'c:dLbls', 'c:trendline', 'c:errBars', 'c:bubbleSize', 'c:legend', 'c:dTable', 'c:spPr', 'c:txPr'],
  ...['c:catAx', 'c:valAx', 'c:dateAx', 'c:serAx'],
]);

/** The cached figures of a chart part, in the order of its series. Fails as a part does. */
export function readChart(source: Package, part: string): DraftChart {
  const chart: OpenChart = { series: [], title: '', titled: false, index: 0, inTitle: false };
  source.read(part, {
    open: (name, attributes, parent) => {
      if (ignored.has(name)) return false;
      begin(chart, name, attributes, parent);
      return true;
    },
    close: (name) => end(chart, name),
    text: (text, parent) => {
      if (parent === 'c:v') chart.target?.set(chart.index, `${chart.target.get(chart.index) ?? ''}${text}`);
      if (chart.inTitle && (parent === 'a:t' || parent === 'c:v')) chart.title += text;
    },
  });
  return { kind: 'chart', title: titleOf(chart), points: pointsOf(chart, part) };
}

function begin(chart: OpenChart, name: string, attributes: Attributes, parent: string): void {
  const series = chart.series.at(-1);
  switch (name) {
    case 'c:title':
      chart.inTitle = parent === 'c:chart';
      chart.titled ||= chart.inTitle;
      return;
    case 'c:autoTitleDeleted':
      if (isOn(attributes.get('val'), true)) chart.titled = false;
      return;
    case 'a:p':
      if (chart.title !== '') chart.title += ' ';
      return;
    case 'c:ser':
      chart.series.push({ name: new Map(), categories: [], values: new Map() });
      return;
    case 'c:tx':
    case 'c:val':
    case 'c:yVal':
      if (parent === 'c:ser' && series) aim(chart, name === 'c:tx' ? series.name : series.values);
      return;
    case 'c:cat':
    case 'c:xVal':
    case 'c:lvl':
      if (series) aim(chart, levelOf(series, name));
      return;
    case 'c:pt':
      chart.index = wholeNumber(attributes.get('idx'), 0);
      return;
  }
}

/** The first c:lvl of a category takes the place that its c:cat made. */
function levelOf({ categories }: Series, name: string): Points {
  const last = categories.at(-1);
  if (name === 'c:lvl' && last?.size === 0) return last;
  const level: Points = new Map();
  categories.push(level);
  return level;
}

function aim(chart: OpenChart, target: Points): void {
  chart.target = target;
  chart.index = 0;
}

function end(chart: OpenChart, name: string): void {
  if (name === 'c:title') chart.inTitle = false;
  if (name === 'c:tx' || name === 'c:cat' || name === 'c:val' || name === 'c:xVal' || name === 'c:yVal')
    delete chart.target;
}

/** A chart of one series that shows a title and writes none shows the name of the series. */
function titleOf({ title, titled, series }: OpenChart): string {
  const [only, ...others] = series;
  if (title.trim() !== '') return title.trim();
  return titled && only && others.length === 0 ? nameOf(only) : '';
}

const nameOf = ({ name }: Series): string => [...name.values()].join(' ');

function pointsOf({ series }: OpenChart, part: string): DraftChart['points'] {
  const shared = series.find(({ categories }) => categories.length > 0)?.categories ?? [];
  return series.flatMap((one, s) => {
    const values = [...one.values].sort(([a], [b]) => a - b);
    const levels = (one.categories.length > 0 ? one.categories : shared).toReversed();
    const names = levels.map((level, n) => (n < levels.length - 1 ? carriedForward(level, values) : level));
    return values.map(([index, value]) => ({
      series: nameOf(one),
      category: names.flatMap((level) => shortDecimal(level.get(index) ?? '') || []).join(' '),
      value: {
        text: shortDecimal(value.trim()),
        runs: [{ start: 0, place: { in: 'docx' as const, path: `${part}#s${s}p${index}` } }],
      },
    }));
  });
}

/** An outer category is cached once, at the first point it covers. */
function carriedForward(level: Points, values: readonly (readonly [number, string])[]): Points {
  const starts = [...level].sort(([a], [b]) => a - b);
  let next = 0;
  return new Map(
    values.map(([index]) => {
      while ((starts[next]?.[0] ?? Infinity) <= index) next++;
      return [index, starts[next - 1]?.[1] ?? ''];
    }),
  );
}
