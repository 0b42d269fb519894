import type { Document } from '../../model/document.ts';
import { type Profile, profiles } from '../../model/terms/profiles.ts';
import { numberingOf } from '../outline/numbering.ts';
import { bodyOf, type Line } from './regions.ts';

/** The template of a report, and which of its lines opens the explanations. */
export interface Known {
  readonly profile: Profile;
  readonly explanations: number;
}

const explains = /(?:决算|收支)(?:公开)?(?:编制)?(?:情况)?(?:的)?说明$/;

/** The template of a final account that has explanations under a heading of their own; nothing for anything else. Told once per document. */
export function knownTemplate(document: Document): Known | undefined {
  const told = cache.get(document);
  if (told) return told.known;
  const known = templateOf(document);
  cache.set(document, { known });
  return known;
}

const cache = new WeakMap<Document, { readonly known: Known | undefined }>();

function templateOf(document: Document): Known | undefined {
  if (
    document.fiscalYear === undefined ||
    !/决算/.test(document.title) ||
    /预算/.test(document.title.replace(/预?决算/g, ''))
  )
    return undefined;
  const lines = bodyOf(document);
  const opens = (line: Line, style: 'part' | 'chapter'): boolean =>
    line.level !== undefined && numberingOf(line.text)?.style === style;
  for (const style of ['part', 'chapter'] as const) {
    const explanations = lines.findIndex(
      (line) => opens(line, style) && explains.test(line.text.replace(/[。：:]$/, '')),
    );
    if (explanations < 0) continue;
    const titles = lines.filter((line) => opens(line, style)).map(({ text }) => text);
    return { profile: profileOf(document, titles, style), explanations };
  }
  return undefined;
}

function profileOf(document: Document, titles: readonly string[], style: 'part' | 'chapter'): Profile {
  const told = [document.title, document.entity, ...titles];
  const named = profiles.find(({ id }) => id === document.profile);
  const fits = (profile: Profile): boolean =>
    profile.numbered === `${style}s` &&
    profile.second.test(titles[1] ?? '') &&
    (!profile.told || told.some((words) => profile.told?.test(words)));
  const [national] = profiles.slice(-1);
  const found = named ?? profiles.find(fits) ?? national;
  if (!found) throw new Error('expected at least one profile');
  return found;
}
