import type { Hearing, Opening } from './hearing.ts';
import { place, write } from './hearing.ts';
import type { OpenParagraph } from './paragraph.ts';
import { isOn, wholeNumber } from './styles.ts';
import { symbol } from './symbols.ts';

const letters =
  (text: string): Opening =>
  (hearing) =>
    write(hearing, text);

/** A break of page or column separates words as a line break does, but nothing stands in front of a first one. */
const lineBreak: Opening = (hearing, attributes) => {
  const ofPage = attributes.get('w:type') === 'page' || attributes.get('w:type') === 'column';
  if (!ofPage || hearing.paragraphs.at(-1)?.text) write(hearing, '\n');
};

const property =
  (set: (paragraph: OpenParagraph, value: string, hearing: Hearing) => void): Opening =>
  (hearing, attributes, parent) => {
    const paragraph = hearing.paragraphs.at(-1);
    if (paragraph && (parent === 'w:pPr' || parent === 'w:numPr'))
      set(paragraph, attributes.get('w:val') ?? '', hearing);
  };

const isHidden = (style: string, { desk }: Hearing): boolean =>
  desk.styles.chain(style).find(({ hidden }) => hidden !== undefined)?.hidden ?? false;

const paragraphProperties: readonly (readonly [string, Opening])[] = [
  [
    'w:pStyle',
    property((paragraph, style, hearing) => {
      paragraph.styleId = style;
      paragraph.hiddenByStyle = isHidden(style, hearing);
      paragraph.lossy ||= paragraph.hiddenByStyle;
    }),
  ],
  [
    'w:numId',
    property((paragraph, numId) => {
      paragraph.numId = numId;
    }),
  ],
  [
    'w:ilvl',
    property((paragraph, level) => {
      paragraph.level = wholeNumber(level, 0);
    }),
  ],
  [
    'w:outlineLvl',
    property((paragraph, level) => {
      paragraph.outlineLevel = wholeNumber(level, 9);
    }),
  ],
];

const run: Opening = ({ paragraphs }) => {
  const paragraph = paragraphs.at(-1);
  if (paragraph) paragraph.hidden = paragraph.hiddenByStyle;
};

const runProperties: readonly (readonly [string, Opening])[] = [
  ['w:r', run],
  ['m:r', run],
  [
    'w:rPr',
    (hearing, _, parent) => {
      hearing.inMark = parent === 'w:pPr';
    },
  ],
  [
    'w:rStyle',
    (hearing, attributes) => {
      if (!hearing.inMark && isHidden(attributes.get('w:val') ?? '', hearing)) hide(hearing, true);
    },
  ],
  ['w:vanish', (hearing, attributes) => hide(hearing, isOn(attributes.get('w:val'), true))],
];

function hide({ paragraphs, inMark }: Hearing, hidden: boolean): void {
  const paragraph = paragraphs.at(-1);
  if (!paragraph) return;
  if (inMark) paragraph.markHidden = hidden;
  else paragraph.hidden = hidden;
  paragraph.lossy = true;
}

const field: Opening = (hearing, attributes) => {
  const { fields } = hearing;
  const type = attributes.get('w:fldCharType');
  if (type === 'begin') {
    fields.push(true);
    hearing.codes++;
  } else if (fields.at(-1)) {
    // `separate` and `end` both end the code.
    fields[fields.length - 1] = false;
    hearing.codes--;
  }
  if (type === 'end') fields.pop();
};

const lossy: Opening = ({ paragraphs }) => {
  const paragraph = paragraphs.at(-1);
  if (paragraph) paragraph.lossy = true;
};

const reference =
  (kind: string): Opening =>
  (hearing, attributes) => {
    const seen = hearing.codes === 0 && !hearing.paragraphs.at(-1)?.hidden;
    if (seen) hearing.references.push(`${kind} ${attributes.get('w:id') ?? ''}`);
  };

const chart: Opening = (hearing, attributes) => {
  const found = hearing.desk.chart(attributes.get('r:id') ?? '');
  if (found) place(hearing, [found]);
};

const leftOut =
  (what: string, attribute = 'r:id'): Opening =>
  (hearing, attributes) =>
    hearing.desk.leaveOut(attributes.get(attribute) ?? '', what);

/** What the elements inside a paragraph do to its text, and what hangs on it. */
export const inlineOpenings: readonly (readonly [string, Opening])[] = [
  ['w:tab', letters('\t')],
  ['w:ptab', letters('\t')],
  ['w:br', lineBreak],
  ['w:cr', letters('\n')],
  ['w:noBreakHyphen', letters('-')],
  [
    'w:sym',
    (hearing, attributes, parent) => {
      lossy(hearing, attributes, parent);
      write(hearing, symbol(attributes.get('w:font') ?? '', attributes.get('w:char') ?? ''));
    },
  ],
  // A fraction and a power keep apart in one line what an equation keeps apart in two.
  ['m:den', letters('/')],
  ['m:sup', letters('^')],
  ['m:oMath', lossy],
  ['w:ruby', lossy],
  ['w:fldSimple', lossy],
  ['w:fldChar', field],
  ['w:footnoteReference', reference('footnote')],
  ['w:endnoteReference', reference('endnote')],
  ['c:chart', chart],
  ['cx:chart', leftOut('a chart of a kind that is not read')],
  ['dgm:relIds', leftOut('a diagram', 'r:dm')],
  ['w:altChunk', leftOut('an embedded document')],
  ['w:subDoc', leftOut('an embedded document')],
  ...paragraphProperties,
  ...runProperties,
];
