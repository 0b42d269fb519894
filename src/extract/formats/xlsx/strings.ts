import type { Package } from '../../package/package.ts';

/** The strings that cells refer to by number. Fails as a part does. */
export function readStrings(source: Package, part: string): readonly string[] {
  const strings: string[] = [];
  let open = '';
  source.read(part, {
    open: (name) => {
      if (name === 's:si') open = '';
      // Pronunciation stands above the words, not among them.
      return name !== 's:rPh' && name !== 's:extLst';
    },
    close: (name) => {
      if (name === 's:si') strings.push(open);
    },
    text: (text, parent) => {
      if (parent === 's:t') open += text;
    },
  });
  return strings;
}
