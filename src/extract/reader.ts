import type { Document } from '../model/document.ts';
import type { RecordKind, Records } from '../model/records.ts';

/** Document → records of one kind. All heuristics live in readers. */
export interface Reader<K extends RecordKind = RecordKind> {
  readonly kind: K;
  read(document: Document): Records[K];
}
