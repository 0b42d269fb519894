import type { Problem } from '../../model/document.ts';
import { placeOf } from '../where.ts';
import { noWriting, type PlaceWords, type Said, type Side, type Wording } from './wording.ts';

const placed = ({ text, where }: Side): string => (where === '' ? text : `${text} (${where})`);
const says = (side: Side): string => `${side.as} = ${placed(side)}`;
const both = ({ one, other }: Said): string => `${says(one)}, ${says(other)}`;
const apart = ({ gap }: Said): string => (gap === '' ? '' : `, difference ${gap}`);
const beyond = ({ gap }: Said): string => (gap === '' ? '' : `, by ${gap}`);
const bound = ({ envelope }: Said): string => (envelope === '' ? '' : `; rounding can explain at most ${envelope}`);

const because = ({ detail }: Problem): string => (detail === undefined || detail === '' ? '' : ` (${detail})`);
const within = ({ path, at }: Problem): string => {
  const place = [path, at === undefined ? '' : placeOf(at, places)].filter(Boolean).join(', ');
  return place === '' ? '' : `${place}: `;
};
const told = (problem: Problem, cause: string, remedy: string): string => `${within(problem)}${cause}; ${remedy}.`;
const trouble =
  (cause: string, remedy: string) =>
  (problem: Problem): string =>
    told(problem, cause, remedy);
/** With the reason that the format gave. */
const reasoned =
  (cause: string, remedy: string) =>
  (problem: Problem): string =>
    told(problem, `${cause}${because(problem)}`, remedy);

const parts: Readonly<Record<string, string>> = {
  document: 'body',
  footnotes: 'footnote',
  endnotes: 'endnote',
  charts: 'chart',
  comments: 'comment',
  header: 'page header',
  footer: 'page footer',
};

const places: PlaceWords = {
  table: (table) => `table ${table}`,
  cell: (table, row, column) => `table ${table} row ${row} column ${column}`,
  page: (pages) => `${/[,-]/.test(pages) ? 'pages' : 'page'} ${pages}`,
  paragraph: (paragraph) => `paragraph ${paragraph}`,
  line: (line) => `line ${line}`,
  part: (part, number) => `${parts[part] ?? part}${number === '' ? '' : ` ${number}`}`,
};

const formats: Wording['formats'] = {
  ...{ docx: 'DOCX', pdf: 'PDF', text: 'plain text' },
  ...{ xlsx: 'XLSX', xls: 'XLS', html: 'web page', doc: 'DOC' },
};

/** A subject that brings its own quotation marks needs no others. */
const quoted = (words: string): string => (/[“”]/.test(words) ? words : `“${words}”`);

const clues: Wording['clues'] = {
  'stated-elsewhere': 'the document says so elsewhere',
  sum: 'the sum meets',
  rate: 'the rate fits',
  'digits-swapped': 'two digits look swapped',
  'digit-mistyped': 'a single digit differs',
  'point-moved': 'the decimal point looks moved',
  sign: 'only the sign differs',
  unit: '元 and 万元 look confused',
  'prior-year': 'what is printed is the figure of the year before',
  neighbour: 'what is printed is the rate beside it',
};

export const en: Wording = {
  lang: 'en',
  severity: { error: 'error', warning: 'warning', note: 'note' },
  points: ' percentage points',
  here: 'here',
  there: 'elsewhere',
  sentences: {
    conflict: (said) => `${quoted(said.subject)}: the two cannot both hold: ${both(said)}${apart(said)}.`,
    scope: (said) =>
      `${quoted(said.subject)}: the two differ unless they speak of different money: ${both(said)}${apart(said)}.`,
    tail: (said) => `${quoted(said.subject)}: the two differ in the last digit: ${both(said)}${apart(said)}.`,
    cut: (said) => `${quoted(said.subject)}: the coarser of the two was cut off, not rounded: ${both(said)}.`,
    near: (said) => `${quoted(said.subject)}: a difference that rounding explains: ${both(said)}${apart(said)}.`,
    sum: (said) => `${quoted(said.subject)}: the two cannot both hold: ${both(said)}${apart(said)}${bound(said)}.`,
    raised: (said) =>
      `${quoted(said.subject)}: ${both(said)}${apart(said)}. By itself rounding could explain it${said.envelope === '' ? '' : ` (up to ${said.envelope})`}, but the document states one of the figures differently elsewhere, and with that one the sum is exact.`,
    rounded: (said) =>
      `${quoted(said.subject)}: a difference that rounding explains: ${both(said)}${apart(said)}${said.envelope === '' ? '' : `, at most ${said.envelope}`}.`,
    rate: (said) =>
      `${quoted(said.subject)}: the ${said.one.as} and the figures it follows from cannot both hold: printed ${placed(said.one)}, computed ${placed(said.other)}${apart(said)}.`,
    rateCut: (said) =>
      `${quoted(said.subject)}: the ${said.one.as} ${placed(said.one)} was cut off; rounded it is ${said.other.text}.`,
    above: (said) =>
      `${quoted(said.subject)}: the ${said.one.as} exceeds the ${said.other.as}: ${both(said)}${beyond(said)}.`,
    below: (said) =>
      `${quoted(said.subject)}: the ${said.one.as} falls short of the ${said.other.as}: ${both(said)}${beyond(said)}.`,
    sequence: ({ subject, one, other }) =>
      `${quoted(subject)}: the numbering breaks off: here ${placed(one)}, where ${other.text} should follow.`,
    words: ({ subject, one, other }) =>
      `${quoted(subject)}: the wording does not fit: “${one.text}”${inBrackets(one)} should be “${other.text}”${elsewhere(other)}.`,
    name: ({ one, other }) =>
      `“${one.text}”${inBrackets(one)} is not a name of the classification${other.text === '' ? '' : `; it should be “${other.text}”`}${elsewhere(other)}.`,
    observed: (said) =>
      `${quoted(said.subject)} ${said.complaint}${quotedIn(said)}${inBrackets(said.one)}${said.other.text === '' ? '' : `; it should be “${said.other.text}”`}${elsewhere(said.other)}.`,
  },
  places,
  clues,
  doubts: {
    unit: 'another unit, or none stated',
    scope: 'another scope, or none stated',
    'open-list': 'the list is only a part',
    'zero-base': 'the base is zero, so there is no rate',
    ambiguous: 'more than one reading is possible',
    unreadable: 'a figure could not be read',
  },
  problems: {
    'file-unreadable': reasoned('cannot be opened', 'check the path and the permission to read it'),
    'file-empty': trouble('the file is empty', 'export or download it again'),
    'format-unknown': trouble(
      'not a document we know',
      'DOCX, PDF, XLSX, XLS, HTML and plain text can be read, with LibreOffice DOC and WPS too',
    ),
    'format-unsupported': (problem) =>
      reasoned(
        problem.detail === 'DOC' ? 'this format takes LibreOffice to read' : 'this version does not read this format',
        noWriting.test(problem.detail ?? '')
          ? 'use the DOCX or PDF of the report'
          : `${problem.detail === 'DOC' ? 'install LibreOffice so that soffice can be run, or ' : ''}save it as DOCX in Word or WPS first`,
      )(problem),
    'format-mismatch': reasoned(
      'the extension does not fit the content, which was read for what it is',
      'rename the file',
    ),
    'file-damaged': reasoned(
      'the file is damaged or incomplete',
      'download it again, or open it in Word or WPS and save a copy',
    ),
    'file-encrypted': trouble('the file is protected by a password', 'remove the password first'),
    'limit-exceeded': reasoned(
      'the file exceeds a limit',
      'crossfoot check --help lists the options that raise limits',
    ),
    'no-text': trouble(
      'there is no text to read; it may be a scan',
      'use the file exported from Word or WPS, or run text recognition first',
    ),
    'page-without-text': trouble('no text on this page; it may be a picture', 'the page was not checked'),
    'page-garbled': trouble(
      'the text of this page cannot be decoded',
      'the page was not checked; use the DOCX original',
    ),
    'part-unreadable': reasoned('a part could not be read', 'the rest was checked'),
    'part-hidden': trouble('this sheet is hidden and was not read', 'delete it or show it before publishing'),
    converted: reasoned('the file was checked as LibreOffice converts it', 'places are those of the converted DOCX'),
    'tracked-changes': trouble(
      'there are tracked changes; the file was checked as if all were accepted',
      'accept or reject them before publishing',
    ),
    'table-guessed': trouble(
      'a table has no ruling lines; its cells were inferred from alignment',
      'compare what concerns it with the original',
    ),
    'second-reader-disagrees': reasoned(
      'two ways of reading disagree',
      'compare what concerns this place with the original',
    ),
    'format-failed': reasoned(
      'reading failed for no known reason',
      'open the file in Word or WPS, save a copy and try again',
    ),
  },
  formats,
  text: {
    about: ({ entity, fiscalYear, format }) =>
      [entity, fiscalYear === undefined ? '' : `fiscal year ${fiscalYear}`, format === undefined ? '' : formats[format]]
        .filter(Boolean)
        .join(' · '),
    equation: 'equation',
    operand: 'from',
    term: 'term',
    previous: 'previous',
    ditto: 'same place',
    more: (count) => `${count} more figures: see the JSON report`,
    sameCause: (count) => `these ${count} findings share a figure`,
    suggestion: ({ from, to, settled, all, because = [] }) =>
      `if ${from} were ${to}, ${all === 1 ? 'this' : settled === all ? (all === 2 ? 'both findings' : `all ${all} findings`) : `${settled} of them`} would hold${because.length === 0 ? '' : ` (${because.map((clue) => clues[clue]).join('; ')})`}.`,
    fingerprint: 'fingerprint',
    notes: 'Notes',
    alike: ({ title, count, first, others }) =>
      `${count} against “${title}”: ${first}${others === '' ? '' : `; ${others}`}`,
    besides: (checks) => `And ${checks.join(', ')}: --format html or json tells them all.`,
    listed: (tables, sections) =>
      [tables.length > 0 ? `table${tables.length > 1 ? 's' : ''} ${tables.join(', ')}` : '', ...sections]
        .filter(Boolean)
        .join('; '),
    nothingFound: (claims) => `${claims} relations checked, no contradiction found.`,
    nothingNew: (claims) => `${claims} relations checked; no contradiction but those that are known.`,
    nothingChecked: 'No relation was found that could be checked: this does not mean that all is well.',
    known: ({ baseline, rule }) =>
      [baseline > 0 ? `${baseline} in the baseline` : '', rule > 0 ? `${rule} suppressed` : '']
        .filter(Boolean)
        .join(', '),
    howToList: ' (--show-suppressed lists them)',
    knownTitle: 'not counted',
    knownBy: ({ by, reason, until }) =>
      [by === 'baseline' ? 'baseline' : 'suppressed', reason, until === undefined ? '' : `until ${until}`]
        .filter(Boolean)
        .join(' · '),
    andKnown: (count) => `${count} more in the baseline or suppressed, not counted.`,
    again: (time) => `${time} checked again`,
    changes: ({ added, settled }) =>
      added + settled === 0 ? 'No finding came or went.' : `${added} new, ${settled} settled.`,
    failed: 'Could not be read; nothing was checked.',
    problems: 'Reading',
    held: 'Checked',
    columns: ['claims', 'exact', 'round.', 'cut', 'contra.', 'open'],
    total: 'all',
    idle: (count) => `${count === 1 ? '1 more check' : `${count} more checks`} met nothing in this file to judge.`,
    undecided: 'Left undecided',
    doubt: (because, count, checks) => `${because}: ${count} (${checks})`,
    ledger: ({ numerals, checked, uncompared, notFigures, unread }) =>
      `${numerals} numerals: ${checked} checked, ${uncompared} not compared, ${notFigures} no figures, ${unread} not read.`,
    summary: ({ documents, failed, error, warning, note }) =>
      `${documents} ${documents === 1 ? 'document' : 'documents'}${failed > 0 ? ` (${failed} could not be read)` : ''}: ${error} errors, ${warning} warnings, ${note} notes.`,
    explain: (check) => `crossfoot explain ${check} tells more about that check.`,
  },
};

/** The words themselves, unless the subject has said them. */
function quotedIn({ subject, one }: Said): string {
  return one.text === subject || one.text === '' ? '' : `: “${one.text}”`;
}

function inBrackets({ where }: Side): string {
  return where === '' ? '' : ` (${where})`;
}

function elsewhere({ where }: Side): string {
  return where === '' ? '' : `, as the document itself has it (${where})`;
}
