import type { Draft, DraftBlock, DraftCell, DraftText } from '../../src/extract/format.ts';
import { outline } from '../../src/extract/outline/index.ts';
import type { Document } from '../../src/model/document.ts';

/**
 * The notation of our tests: `#` headings, paragraphs, pipe tables in which `^` continues the cell above and `<`
 * the cell to the left, and charts: a 「图：…」 line above a pipe table fenced as ```chart.
 */
export function documentOf(markdown: string, path = 'report.md'): Document {
  return outline(draftOf(markdown), path, 'text');
}

interface Line {
  readonly text: string;
  readonly number: number;
}

export function draftOf(markdown: string): Draft {
  const lines = markdown.split('\n').map((text, n): Line => ({ text, number: n + 1 }));
  const blocks: DraftBlock[] = [];
  for (let n = 0; n < lines.length; ) {
    const group = groupAt(lines, n);
    blocks.push(...blocksOf(group, blocks.at(-1)));
    n += group.length;
  }
  return { blocks };
}

const kindOf = ({ text }: Line): 'blank' | 'heading' | 'table' | 'fence' | 'paragraph' => {
  if (text.trim() === '') return 'blank';
  if (/^#{1,6} /.test(text)) return 'heading';
  if (text.trimStart().startsWith('|')) return 'table';
  return text.startsWith('```') ? 'fence' : 'paragraph';
};

/** The lines of the next block: one heading, one blank line, a whole table, chart or paragraph. */
function groupAt(lines: readonly Line[], n: number): readonly Line[] {
  const rest = lines.slice(n);
  const [first] = rest;
  if (!first) return [];
  const kind = kindOf(first);
  if (kind === 'heading' || kind === 'blank') return [first];
  const end = rest.findIndex(
    (line, m) => m > 0 && (kind === 'fence' ? kindOf(line) === 'fence' : kindOf(line) !== kind),
  );
  return end < 0 ? rest : rest.slice(0, kind === 'fence' ? end + 1 : end);
}

function blocksOf(group: readonly Line[], before: DraftBlock | undefined): readonly DraftBlock[] {
  const [first] = group;
  if (!first) return [];
  switch (kindOf(first)) {
    case 'blank':
      return [];
    case 'heading': {
      const hashes = first.text.indexOf(' ');
      return [
        { kind: 'paragraph', outline: hashes, ...joined([{ ...first, text: first.text.slice(hashes) }], hashes) },
      ];
    }
    case 'paragraph':
      return [{ kind: 'paragraph', ...joined(group) }];
    case 'table':
      return [{ kind: 'table', found: 'markup', cells: cellsOf(group) }];
    case 'fence':
      return [chartOf(group.slice(1, -1), before)];
  }
}

/** Lines without their margins, as one text; `offset` columns were cut off on the left. */
function joined(lines: readonly Line[], offset = 0): DraftText {
  let text = '';
  const runs = lines.map((line) => {
    const start = text.length;
    const margin = line.text.length - line.text.trimStart().length;
    text += line.text.trim();
    return { start, place: { in: 'text' as const, line: line.number, column: offset + margin + 1 } };
  });
  return { text, runs };
}

/** The texts between the pipes of every row; separator rows are left out. */
function rowsOf(lines: readonly Line[]): readonly (readonly DraftText[])[] {
  return lines
    .filter(({ text }) => !/^\|(?:\s*:?-{3,}:?\s*\|)+$/.test(text.trim()))
    .map((line) => {
      const parts = line.text.trim().replace(/\|$/, '').slice(1).split('|');
      let offset = line.text.indexOf('|') + 1;
      return parts.map((text) => {
        const cell = joined([{ ...line, text }], offset);
        offset += text.length + 1;
        return cell;
      });
    });
}

function cellsOf(lines: readonly Line[]): readonly DraftCell[] {
  const rows = rowsOf(lines);
  const says = (row: number, column: number): string | undefined => rows[row]?.[column]?.text;
  const span = (next: (n: number) => string | undefined, mark: string): number => {
    let length = 1;
    while (next(length) === mark) length += 1;
    return length;
  };
  return rows.flatMap((texts, row) =>
    texts.flatMap((text, column): readonly DraftCell[] => {
      if (text.text === '^' || text.text === '<') return [];
      const columnSpan = span((n) => says(row, column + n), '<');
      const rowSpan = span((n) => says(row + n, column), '^');
      return [{ row, column, rowSpan, columnSpan, ...text }];
    }),
  );
}

/** The first row names the categories; every other row is a series, its name in front. */
function chartOf(lines: readonly Line[], before: DraftBlock | undefined): DraftBlock {
  const [categories = [], ...series] = rowsOf(lines);
  const title = before?.kind === 'paragraph' ? (/^图\s*[：:]\s*(.*)$/.exec(before.text)?.[1] ?? '') : '';
  const points = series.flatMap(([name, ...values]) =>
    values.map((value, n) => ({ series: name?.text ?? '', category: categories[n + 1]?.text ?? '', value })),
  );
  return { kind: 'chart', title, points };
}
