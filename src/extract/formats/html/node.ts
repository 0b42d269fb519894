/** What is needed of a node of a parsed page. Indexes count characters of the source. */
export interface HtmlNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly startIndex?: number | null;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly HtmlNode[];
}

/** Never seen on the page, or of the site rather than of the document. */
const unseen = new Set(
  'script style nav noscript template head iframe object embed svg math select option button textarea datalist footer canvas audio video map'.split(
    ' ',
  ),
);

export const isSeen = ({ type, name = '', attribs = {} }: HtmlNode): boolean =>
  type !== 'comment' &&
  type !== 'directive' &&
  !unseen.has(name) &&
  attribs['hidden'] === undefined &&
  attribs['role'] !== 'navigation' &&
  !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs['style'] ?? '');

const blocks = new Set(
  'address article aside blockquote body br center dd details dialog div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whether an element begins and ends a line. */
export const isBlock = ({ name = '' }: HtmlNode): boolean => blocks.has(name);

/** 1 of h1; undefined for what is no heading. */
export const headingLevel = ({ name = '' }: HtmlNode): number | undefined =>
  /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : undefined;

/** The elements of one name below a node, without going into those that are found. */
export function within({ children = [] }: HtmlNode, names: ReadonlySet<string>): readonly HtmlNode[] {
  return children.flatMap((child) => (names.has(child.name ?? '') ? [child] : within(child, names)));
}
