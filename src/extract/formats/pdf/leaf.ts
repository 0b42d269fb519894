import type { PageTable } from './cells.ts';
import type { Line } from './lines.ts';

export type PageBlock =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'table'; readonly table: PageTable };

/** A page as lines and tables from top to bottom. */
export interface Leaf {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly PageBlock[];
}
