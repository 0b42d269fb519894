import { readFileSync } from 'node:fs';
import { environment } from '../../src/cli/environment.ts';
import type { Reconciliation } from '../../src/model/finding.ts';
import type { RecordKind, Records } from '../../src/model/records.ts';
import { checkDocument, extractDocument } from '../../src/pipeline.ts';

const bytesOf = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url)));

export async function recordsOf(path: string): Promise<Records> {
  const { records } = await extractDocument(bytesOf(path), path, environment());
  if (!records) throw new Error(`${path} was not read`);
  return records;
}

export const reconciliationOf = (path: string): Promise<Reconciliation> =>
  checkDocument(bytesOf(path), path, environment());

/** Where something stands, and the words around it: a page has other places than a file of lines. */
const places = ['location', 'start', 'context', 'row', 'block', 'table'];

/** What a record says, without where it says so and without blanks, which formats break and pad as they like. */
function said(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(/\s/g, '');
  if (Array.isArray(value)) return value.map(said);
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).filter(([key]) => !places.includes(key));
  return Object.fromEntries(fields.map(([key, field]) => [key, said(field)]));
}

export const saidBy = (records: Records, kind: RecordKind): readonly unknown[] => records[kind].map(said);
