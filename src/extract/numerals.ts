import type { Document } from '../model/document.ts';
import type { Numeral } from '../model/numeral.ts';
import { passagesOf } from '../model/passage.ts';
import { numeralsIn } from './language/numerals.ts';

/** Every numeral of the document, in reading order: the ledger's list. */
export const numeralsOf = (document: Document): Numeral[] => document.blocks.flatMap(passagesOf).flatMap(numeralsIn);
