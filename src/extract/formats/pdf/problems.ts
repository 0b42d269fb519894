import type { Problem, ProblemCode } from '../../../model/document.ts';
import type { DraftBlock } from '../../format.ts';

/** Why a page gives no text. */
export interface PageTrouble {
  readonly code: ProblemCode;
  readonly detail?: string;
}

/** One partial problem for each kind of trouble, naming its pages. */
export function pageProblems(troubles: ReadonlyMap<number, PageTrouble>, path: string): readonly Problem[] {
  const kinds = new Map<string, { readonly trouble: PageTrouble; readonly pages: number[] }>();
  for (const [page, trouble] of troubles) {
    const kind = `${trouble.code} ${trouble.detail ?? ''}`;
    const known = kinds.get(kind);
    if (known) known.pages.push(page);
    else kinds.set(kind, { trouble, pages: [page] });
  }
  return [...kinds.values()].map(({ trouble, pages }) => ({
    ...trouble,
    path,
    at: pageList(pages),
    extent: 'partial',
  }));
}

/** What to say of a file none of whose pages could be read. */
export function fatalProblem(troubles: ReadonlyMap<number, PageTrouble>, path: string): Problem {
  const trouble = [...troubles.values()].find(({ code }) => code !== 'page-without-text');
  if (!trouble) return { code: 'no-text', path, detail: 'its pages are pictures or blank', extent: 'fatal' };
  return { ...trouble, path, at: pageList([...troubles.keys()]), extent: 'fatal' };
}

/** Tables that rest on alignment alone. */
export function guessedTables(blocks: readonly DraftBlock[], path: string): readonly Problem[] {
  return blocks.flatMap((block): readonly Problem[] => {
    if (block.kind !== 'table' || block.found !== 'alignment') return [];
    const place = block.cells.flatMap(({ runs }) => runs).at(0)?.place;
    return [
      { code: 'table-guessed', path, ...(place?.in === 'pdf' && { at: `page ${place.page}` }), extent: 'partial' },
    ];
  });
}

/** 「page 3, 5-7」 */
function pageList(pages: readonly number[]): string {
  const stretches: [number, number][] = [];
  for (const page of pages.toSorted((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else stretches.push([page, page]);
  }
  return `page ${stretches.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')}`;
}
