import { isLegend } from './cell-words.ts';
import { type Layout, spokenIn } from './grid.ts';
import { readsAsTitle } from './wording.ts';

const areaAbove = 3;
const longestCaption = 45;
const stated = /单位\s*[：:]\s*(?:人民币)?\s*([亿万千百]?元)/;
const bracketed = /[（(]\s*(?:单位[：:])?\s*([亿万千百]?元)\s*[）)]/;

/** The paragraphs right above a table or chart, nearest first, as far as they can belong to it. */
const nearest = (before: readonly string[]): readonly string[] => before.slice(-areaAbove).toReversed();

/** The title row of the table itself, the nearest line above that reads like one, or the words of the first full row. */
export function tableCaption(layout: Layout, before: readonly string[]): string {
  const own = titleRow(layout);
  if (own !== undefined && readsAsCaption(own)) return own;
  return nearest(before).find(readsAsCaption)?.trim() ?? own ?? '';
}

/** The 图N line next to a chart, below it or above, or the title that the chart carries. */
export function chartCaption(title: string, before: string | undefined, after: string | undefined): string {
  const beside = [before, after].find(
    (text) => text !== undefined && /^[（(]?\s*图\s*[\d一二三四五六七八九十]/.test(text.trim()),
  );
  return beside?.trim() ?? title;
}

/** 「万元」 of 「单位：万元」 above the table or in its first rows, or of 「（万元）」 in a header. */
export function unitOf(layout: Layout, before: readonly string[]): string | undefined {
  const inside = [0, 1, 2].flatMap((row) => spokenIn(layout, row).map(({ words }) => words));
  const lines = [...nearest(before), ...inside];
  return firstMatch(lines, stated) ?? firstMatch(lines, bracketed);
}

function firstMatch(lines: readonly string[], pattern: RegExp): string | undefined {
  for (const line of lines) {
    const unit = line.length <= longestCaption ? pattern.exec(line)?.[1] : undefined;
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** The first row that says anything, when it is one cell across the table. */
function titleRow(layout: Layout): string | undefined {
  const spoken = layout.spoken.find((cells) => cells.length > 0) ?? [];
  const [first, ...others] = spoken;
  if (!first || others.length > 0 || layout.columns < 2 || first.columnSpan * 2 <= layout.columns) return undefined;
  return first.text.replace(/[（(]?(?:金额)?单位[：:].*$/s, '').trim();
}

function readsAsCaption(text: string): boolean {
  const line = text.replaceAll(/\s+/g, '').replace(/[（(][^（()）]*[）)]$/, '');
  if (line === '' || isLegend(line) || line.length > longestCaption || /[。；;，：:！？]/.test(line)) return false;
  return /[表图]$/.test(line) || /^[（(]?[表图]\s*\d/.test(line) || (/年度/.test(line) && !readsAsTitle(line));
}
