const special = /[.+^${}()|[\]\\]/g;

/** Whether a path is a pattern: shells of Windows hand `*.docx` over as it is. */
export const isPattern = (path: string): boolean => /[*?]/.test(path);

/** The folder that a pattern starts from: 「reports」 of 「reports/∗∗/a∗.docx」. */
export function rootOf(pattern: string): string {
  const folders = pattern.split('/').slice(0, -1);
  const firstPattern = folders.findIndex(isPattern);
  const fixed = firstPattern < 0 ? folders : folders.slice(0, firstPattern);
  return fixed.length === 1 && fixed[0] === '' ? '/' : fixed.join('/') || '.';
}

/** `*` is anything but a slash, `?` one such character, `**` any number of folders. */
export function matcherOf(pattern: string): (path: string) => boolean {
  const source = pattern
    .replace(/^\.\//, '')
    .split('/')
    .map((part) => (part === '**' ? '(?:[^/]+/)*' : `${segment(part)}/`))
    .join('')
    .replace(/\/$/, '');
  const whole = new RegExp(`^${source}$`, 'u');
  return (path) => whole.test(path.replace(/^\.\//, ''));
}

const segment = (part: string): string =>
  part.replaceAll(special, String.raw`\$&`).replaceAll('*', '[^/]*').replaceAll('?', '[^/]');

/**
 * A pattern of a configuration: `*.docx` is such a file in any folder, `2022` that folder with all that is in it,
 * `2022/**` what is in the one beside the configuration.
 */
export function pathMatcher(pattern: string): (path: string) => boolean {
  const bare = pattern.replace(/^\.\//, '').replace(/\/$/, '');
  const start = bare.includes('/') ? bare : `**/${bare}`;
  const whole = start.endsWith('/**') ? [`${start}/*`] : [start, `${start}/**/*`];
  const matchers = whole.map(matcherOf);
  return (path) => matchers.some((matches) => matches(path));
}

/** Words in which `*` stands for any others. */
export function wordMatcher(pattern: string): (words: string) => boolean {
  const source = pattern
    .split('*')
    .map((part) => part.replaceAll(special, String.raw`\$&`).replaceAll('?', String.raw`\?`));
  const whole = new RegExp(`^${source.join('.*')}$`, 'us');
  return (words) => whole.test(words);
}
