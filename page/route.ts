import { page, state } from './state.ts';

/** Where an address in this page leads: 「#/2/be664e8ac0e1」 to a finding, 「#/2/@120」 to a figure. */
export interface Route {
  readonly home: number | undefined;
  readonly finding?: string;
  readonly mark?: number;
}

export function routeOf(hash: string): Route {
  const [, document = '', rest = ''] = hash.replace(/^#/, '').split('/');
  const number = Number.parseInt(document, 10) - 1;
  const home = page.documents[number] ? number : page.documents.length === 1 ? 0 : undefined;
  if (rest.startsWith('@')) return { home, mark: Number.parseInt(rest.slice(1), 10) };
  return rest === '' ? { home } : { home, finding: decoded(rest) };
}

/** The address of a finding, or of the document alone. */
export const addressOf = (home: number, fingerprint = ''): string =>
  `#/${home + 1}${fingerprint === '' ? '' : `/${encodeURIComponent(fingerprint)}`}`;

/** Says in the address bar what is shown, without a step to go back to. */
export function remember(fingerprint = ''): void {
  if (state.home !== undefined) history.replaceState(undefined, '', addressOf(state.home, fingerprint));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
