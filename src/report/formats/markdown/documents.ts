import type { Reconciliation } from '../../../model/finding.ts';
import { countsOf } from '../../summary.ts';
import type { Page } from './findings.ts';
import { codeInCell, inText } from './safe.ts';

/** A row a document. Where there is no room for all of them, those without trouble are only counted. */
export function tableOf(
  documents: readonly Reconciliation[],
  { brief, most }: { readonly brief: boolean; readonly most: number },
  { exchange }: Page,
): string {
  const told = documents.filter((document) => !brief || isTroubled(document));
  const all = rowsOf(told, most, exchange);
  const shown = all.length === told.length ? all : rowsOf(told.filter(isTroubled), most, exchange);
  const left = told.length - shown.length;
  if (documents.length === 0 || told.length === 0) return '';
  const [path, ...numbers] = exchange.documents;
  const head = `| ${[path, ...numbers].join(' | ')} |\n|:--|${numbers.map(() => '--:').join('|')}|\n`;
  return `${head}${shown.join('')}${left > 0 ? `\n${inText(exchange.documentsLeftOut(left))}\n` : ''}`;
}

const isTroubled = ({ findings, problems }: Reconciliation): boolean => findings.length + problems.length > 0;

function rowsOf(documents: readonly Reconciliation[], most: number, exchange: Page['exchange']): readonly string[] {
  const rows: string[] = [];
  let spent = 0;
  for (const document of documents) {
    const row = rowOf(document, exchange);
    spent += row.length;
    if (spent > most) break;
    rows.push(row);
  }
  return rows;
}

function rowOf(document: Reconciliation, exchange: Page['exchange']): string {
  const { error, warning, note, suppressed } = countsOf([document]);
  const claims = document.tallies.reduce(
    (sum, { exact, rounding, truncation, contradiction }) => sum + exact + rounding + truncation + contradiction,
    0,
  );
  const cells = [error, warning, note, suppressed, document.status === 'failed' ? inText(exchange.failed) : claims];
  return `| ${[codeInCell(document.path), ...cells].join(' | ')} |\n`;
}
