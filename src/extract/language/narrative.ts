import type { Document, Heading, Passage } from '../../model/document.ts';
import type { Scope } from '../../model/records.ts';
import { foldedText } from './fold.ts';
import { fundOf } from './subjects.ts';

/** A paragraph with what its headings say of it. */
export interface NarrativePassage {
  readonly passage: Passage;
  readonly headings: readonly string[];
  readonly scope: Scope;
  /** Speaks of a part of a year or an accumulation: no final amount. */
  readonly partial: boolean;
}

/** The paragraphs of the narrative in order. The result is cached per document. */
export function narrativeOf(document: Document): readonly NarrativePassage[] {
  const known = cache.get(document);
  if (known) return known;
  const passages = walk(document);
  cache.set(document, passages);
  return passages;
}

const cache = new WeakMap<Document, readonly NarrativePassage[]>();

function walk(document: Document): readonly NarrativePassage[] {
  const passages: NarrativePassage[] = [];
  let trail: readonly Heading[] = [];
  let under = settingOf(trail, document);
  for (const block of document.blocks) {
    if (block.kind === 'heading') {
      trail = [...trail.filter(({ level }) => level < block.level), block];
      under = settingOf(trail, document);
    }
    if (block.kind === 'paragraph')
      passages.push({ passage: block.passage, ...under, partial: isPartial(block.passage.text) });
  }
  return passages;
}

/** What all paragraphs under the same headings share. */
function settingOf(trail: readonly Heading[], document: Document): Pick<NarrativePassage, 'headings' | 'scope'> {
  const headings = trail.map(({ passage }) => foldedText(passage.text));
  return { headings, scope: scopeOf(headings, document) };
}

function scopeOf(headings: readonly string[], document: Document): Scope {
  const fund = headings.map(fundOf).findLast((named) => named !== undefined) ?? 'all';
  const isPerformance = headings.some((heading) => /绩效|附件/.test(heading));
  const isBudget = /预算/.test(document.title) && !/决算/.test(document.title);
  const basis = isPerformance ? 'performance' : isBudget ? 'initial-budget' : 'final';
  return { fund, basis, ...(document.fiscalYear !== undefined && { year: document.fiscalYear }) };
}

const isPartial = (text: string): boolean =>
  /(?:截至|截止)(?:\d{4}年)?\d{1,2}月(?!\d{0,2}(?:31|30)日|底|末)|上半年|前\d个?季度|\d{1,2}[-—至]\d{1,2}月/.test(text);
