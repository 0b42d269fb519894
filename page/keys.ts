import { button, el } from './dom.ts';
import { words } from './words.ts';

export type Action =
  | 'next'
  | 'previous'
  | 'jump'
  | 'operand'
  | 'after'
  | 'before'
  | 'back'
  | 'search'
  | 'language'
  | 'up'
  | 'help';

const actions: Readonly<Record<string, Action>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  Enter: 'jump',
  o: 'operand',
  n: 'after',
  ArrowRight: 'after',
  p: 'before',
  ArrowLeft: 'before',
  Escape: 'back',
  '/': 'search',
  l: 'language',
  u: 'up',
  '?': 'help',
};

/** What a key asks for here; nothing where it belongs to a field, a list or the browser. */
export function actionOf({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): Action | undefined {
  if (ctrlKey || metaKey || altKey || !(target instanceof Element) || target.closest('dialog')) return undefined;
  const action = actions[key];
  if (target.matches('input, select, textarea')) return action === 'back' ? action : undefined;
  const room = rooms[key];
  return room === undefined || target.closest(room) ? action : undefined;
}

/** Keys that the browser needs elsewhere. */
const rooms: Readonly<Record<string, string>> = {
  ArrowUp: '.list',
  ArrowDown: '.list',
  ArrowLeft: '.mark',
  ArrowRight: '.mark',
  Enter: 'button.head, .mark',
};

/** What the keys do. */
export function helpDialog(): HTMLDialogElement {
  const rows = words().keys.map(([key = '', does = '']) => {
    const caps = key.split(' ').map((one) => el('kbd', {}, one));
    return [el('dt', {}, caps), el('dd', {}, does)];
  });
  const title = el('h2', { id: 'help-title' }, words().help);
  const dialog = el('dialog', { 'aria-labelledby': 'help-title' }, title, el('dl', {}, rows));
  dialog.append(button({ class: 'close', 'aria-label': words().close }, () => dialog.close(), '×'));
  dialog.addEventListener('close', () => dialog.remove());
  return dialog;
}
