import { button, type Child, choice, el } from './dom.ts';
import { type Lang, page, type Severity, severities, state } from './state.ts';
import { words } from './words.ts';

export interface Switches {
  readonly language: (lang: Lang) => void;
  readonly help: () => void;
}

/** Which document this is, what it came to, and the switches of the page. */
export function headOf(switches: Switches): HTMLElement {
  const { skip, documents } = words();
  return el(
    'header',
    { class: 'top' },
    el('a', { class: 'skip', href: '#findings' }, skip),
    state.home !== undefined && page.documents.length > 1 && el('a', { class: 'up', href: '#/' }, '‹ ', documents),
    state.home === undefined ? el('div', { class: 'names' }, el('h1', {}, documents)) : namesOf(state.home),
    state.home !== undefined && countsOf(state.home),
    el(
      'div',
      { class: 'switches' },
      languageSwitch(switches),
      state.home !== undefined && printChoice(),
      helpButton(switches),
    ),
  );
}

const formats = { docx: 'DOCX', pdf: 'PDF', text: 'TXT', xlsx: 'XLSX', xls: 'XLS', html: 'HTML', doc: 'DOC' } as const;

function namesOf(home: number): Child {
  const card = page.documents[home];
  if (!card) return undefined;
  const { title, entity, path, year, format } = card;
  const about = [
    year === undefined ? '' : words().yearOf(year),
    format ? formats[format] : '',
    title && entity ? title : '',
    path,
  ];
  return el(
    'div',
    { class: 'names' },
    el('h1', { lang: 'zh-CN' }, el('bdi', {}, entity || title || path)),
    el(
      'p',
      { class: 'about' },
      about.filter(Boolean).map((one, n) => [n > 0 && ' · ', el('bdi', {}, one)]),
    ),
  );
}

function countsOf(home: number): Child {
  const counts = page.documents[home]?.counts;
  return (
    counts &&
    el(
      'p',
      { class: 'counts' },
      severities.map((severity) => total(severity, counts[severity])),
      counts.known > 0 && el('span', { class: 'total known' }, words().known(counts.known)),
    )
  );
}

/** How many findings of a severity there are. */
export const total = (severity: Severity, count: number): HTMLElement =>
  el(
    'span',
    { class: `total ${count === 0 ? 'none' : severity}` },
    el('b', {}, String(count)),
    ` ${words().counted[severity]}`,
  );

const names: Readonly<Record<Lang, string>> = { zh: '中文', en: 'English' };

function languageSwitch({ language }: Switches): HTMLElement {
  const one = (lang: Lang): HTMLElement =>
    button(
      { 'aria-pressed': String(state.lang === lang), lang: lang === 'zh' ? 'zh-CN' : 'en' },
      () => language(lang),
      names[lang],
    );
  return el('div', { class: 'languages', role: 'group', 'aria-label': words().language }, one('zh'), one('en'));
}

function printChoice(): HTMLElement {
  const { print: label, printFindings, printAll } = words();
  const options = [
    ['', label],
    ['findings', printFindings],
    ['all', printAll],
  ] as const;
  const select = choice({ 'aria-label': label, class: 'print' }, options, '', (chosen) => {
    select.value = '';
    document.body.dataset['print'] = chosen;
    print();
  });
  return select;
}

const helpButton = ({ help }: Switches): HTMLElement =>
  button({ class: 'help', 'aria-label': words().help }, help, '?');
