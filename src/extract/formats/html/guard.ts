import type { Limits } from '../../format.ts';
import { fail } from '../../package/fault.ts';

const tag = /<(\/?)([a-z][a-z0-9]*)\b/gi;

/** Elements that end where the next of their kind begins, or never hold anything: they nest no deeper than what is around them. */
const shallow = new Set(
  'p li td th tr tbody thead tfoot dt dd option colgroup area base br col embed hr img input link meta param source track wbr'.split(
    ' ',
  ),
);

// A parsed element takes more memory than one that is only heard, so a page gets a smaller share of them.
const shareOfElements = 10;

/** Fails on a page that would nest too deep or hold too many elements; a parser is not asked. */
export function guardPage(text: string, { elements, depth }: Limits): void {
  const most = Math.ceil(elements / shareOfElements);
  const open: string[] = [];
  let count = 0;
  for (const [, slash, spelled = ''] of text.matchAll(tag)) {
    const name = spelled.toLowerCase();
    if (slash === '') count += 1;
    if (count > most) fail('limit-exceeded', `elements: more than ${most}`);
    if (shallow.has(name)) continue;
    if (slash === '') open.push(name);
    else close(open, name);
    if (open.length > depth) fail('limit-exceeded', `depth: more than ${depth}`);
  }
}

/** An end tag closes what was opened within its element; one without a beginning closes nothing. */
function close(open: string[], name: string): void {
  const at = open.lastIndexOf(name);
  if (at >= 0) open.length = at;
}
