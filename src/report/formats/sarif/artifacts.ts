import type { FormatId, Problem } from '../../../model/document.ts';
import type { Reconciliation } from '../../../model/finding.ts';
import type { Wording } from '../../wording/wording.ts';
import { text } from './message.ts';

/** What every part of a run refers to: where each document and each rule stands in its list. */
export interface Desk {
  readonly words: Wording;
  readonly artifacts: ReadonlyMap<string, number>;
  readonly rules: ReadonlyMap<string, number>;
}

/** A file as a run names it: by its address, and by its place in the list of files where it has one. */
export function artifactLocation(path: string, { artifacts }: Desk): object {
  const index = artifacts.get(path);
  return { uri: uriOf(path), ...(index !== undefined && { index }) };
}

/** 「年报/a b.docx」 as 「%E5%B9%B4%E6%8A%A5/a%20b.docx」. What starts at a root becomes a file address. */
export function uriOf(path: string): string {
  const wellFormed = path.replaceAll(/\p{Surrogate}/gu, '\ufffd');
  const drive = /^[A-Za-z]:(?=\/)/.exec(wellFormed)?.[0] ?? '';
  const encoded = wellFormed.slice(drive.length).split('/').map(encodeURIComponent).join('/');
  if (drive !== '') return `file:///${drive}${encoded}`;
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}

const mediaTypes: Readonly<Record<FormatId, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  text: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xls: 'application/vnd.ms-excel',
  html: 'text/html',
  doc: 'application/msword',
};

export function artifactOf({ path, format, sha256, title, entity, fiscalYear, status }: Reconciliation): object {
  return {
    location: { uri: uriOf(path) },
    roles: ['analysisTarget'],
    ...(format && { mimeType: mediaTypes[format] }),
    ...(sha256 !== undefined && { hashes: { 'sha-256': sha256 } }),
    properties: { title, entity, ...(fiscalYear !== undefined && { fiscalYear }), status },
  };
}

/** What could not be read, as the run's own troubles. */
export const notificationsOf = ({ problems }: Reconciliation, desk: Desk): readonly object[] =>
  problems.map((problem) => notificationOf(problem, desk));

function notificationOf(problem: Problem, desk: Desk): object {
  const { code, path, at, extent } = problem;
  return {
    descriptor: { id: code },
    level: extent === 'fatal' ? 'error' : 'warning',
    message: text(desk.words.problems[code](problem)),
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(path, desk) } }],
    ...(at !== undefined && { properties: { at } }),
  };
}
