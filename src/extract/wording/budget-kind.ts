import type { Document } from '../../model/document.ts';
import { knownTemplate } from './profile.ts';

/** The budget as approved, or as it stood at the end of the year. */
export type BudgetKind = 'initial' | 'full-year';

/** Which of the two 「完成预算」 means in a document; the one approved where its template is not known. */
export const budgetMeant = (document: Document): BudgetKind => knownTemplate(document)?.profile.budget ?? 'initial';
