const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const widthless = /[\p{M}\p{Cc}\p{Cf}]/u;

/** Columns that a terminal gives to `text`: two for a Chinese character, none for a mark. */
export function widthOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += columnsOf(character);
  return columns;
}

/** ASCII and the common characters, nearly all there are, need no look into the tables of Unicode. */
function columnsOf(character: string): number {
  if (character >= ' ' && character <= '~') return 1;
  if (character >= '\u4e00' && character <= '\u9fff') return 2;
  return wide.test(character) ? 2 : widthless.test(character) ? 0 : 1;
}

export const padEnd = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - widthOf(text)));
export const padStart = (text: string, columns: number): string =>
  ' '.repeat(Math.max(0, columns - widthOf(text))) + text;

/** `text` if it fits, else as much of its start as leaves room for 「…」. */
export function clipped(text: string, columns: number): string {
  return widthOf(text) <= columns ? text : `${startOf(text, columns - 1)}…`;
}

function startOf(text: string, columns: number): string {
  let [kept, width] = ['', 0];
  for (const character of text) {
    width += columnsOf(character);
    if (width > columns) break;
    kept += character;
  }
  return kept;
}

const endOf = (text: string, columns: number): string =>
  [...startOf([...text].reverse().join(''), columns)].reverse().join('');

/** One line of `context` with `words` in its middle; 「…」 stands for what is left out. */
export function excerpt(context: string, words: string, columns: number): string {
  if (widthOf(context) <= columns) return context;
  const at = context.indexOf(words);
  if (at < 0) return clipped(context, columns);
  const before = context.slice(0, at);
  const after = context.slice(at + words.length);
  const room = columns - widthOf(words);
  const ahead = Math.min(widthOf(before), Math.max(room - widthOf(after), Math.ceil((room * 2) / 3)));
  const head = widthOf(before) <= ahead ? before : `…${endOf(before.replace(/^…/, ''), ahead - 1)}`;
  return clipped(head + words + after, columns);
}

// Openers stay with what follows, closers with what precedes, a number with its unit.
const unbreakable =
  /[「『（《“【([]*(?:[\w.,%+\-/#:~]+(?:万元|亿元|元|分|个百分点|百分点|人|次|批|项|处|个|年)?|[^\s])[，。；：、？！）》」』”】),.;:!?\]%…]*\s*/gu;

/** Lines no wider than `columns`, broken as Chinese typesetting allows. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let [line, width] = ['', 0];
  for (const piece of text.match(unbreakable) ?? []) {
    const own = widthOf(piece);
    if (line !== '' && width + own > columns && width + widthOf(piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      [line, width] = ['', 0];
    }
    line += piece;
    width += own;
    while (width > columns && widthOf(line.trimEnd()) > columns) {
      const head = startOf(line, columns);
      lines.push(head);
      line = line.slice(head.length);
      width = widthOf(line);
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Wrapped text whose first line begins with `head` and whose others are indented to the same column. */
export function hanging(head: string, text: string, columns: number): readonly string[] {
  const indent = widthOf(head);
  const lines = wrap(text, Math.max(20, columns - indent));
  return lines.map((line, n) => (n === 0 ? head : ' '.repeat(indent)) + line);
}
