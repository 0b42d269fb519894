import { fail } from '../../package/fault.ts';
import type { Package } from '../../package/package.ts';
import { type Relationship, relationshipsOf } from '../../package/relationships.ts';

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** The part that holds it, and the last word of what kind of part it is: `worksheet`, `chartsheet`. */
  readonly part: string;
  readonly type: string;
}

export interface Workbook {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetEntry[];
  readonly from1904: boolean;
  readonly strings?: string;
  readonly styles?: string;
}

/** What a workbook holds. Fails where it has no main part or that part cannot be read. */
export function readWorkbook(source: Package): Workbook {
  const main = mainPart(source);
  const related = relationshipsOf(source, main).filter(({ external }) => !external);
  const part = (type: string): string | undefined => related.find((one) => one.type === type)?.target;
  const [strings, styles] = [part('sharedStrings'), part('styles')];
  return { ...contentsOf(source, main, related), ...(strings && { strings }), ...(styles && { styles }) };
}

function mainPart(source: Package): string {
  const named = relationshipsOf(source, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  return source.find(named) ?? source.find('xl/workbook.xml') ?? fail('format-unknown', 'it holds no workbook');
}

function contentsOf(
  source: Package,
  main: string,
  related: readonly Relationship[],
): Pick<Workbook, 'sheets' | 'from1904'> {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  source.read(main, {
    open: (name, attributes) => {
      if (name === 's:workbookPr') from1904 = /^(?:1|true|on)$/.test(attributes.get('date1904') ?? '');
      if (name !== 's:sheet') return name !== 's:extLst';
      const link = related.find(({ id }) => id === attributes.get('r:id'));
      const hidden = (attributes.get('state') ?? 'visible') !== 'visible';
      sheets.push({ name: attributes.get('name') ?? '', hidden, part: link?.target ?? '', type: link?.type ?? '' });
      return true;
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, from1904 };
}
