import { LineCounter, parseDocument } from 'yaml';

/** A value, or why the text has none and where. */
export type Parsed =
  | { readonly value: unknown }
  | { readonly reason: string; readonly line: number; readonly column: number };

/** YAML or JSON → a value. Nothing in it is ever run; a key that stands twice is refused. */
export function parseConfig(text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    return { reason: error.message.split('\n')[0] ?? '', line, column: col };
  }
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch (fault) {
    return { reason: fault instanceof Error ? fault.message : String(fault), line: 1, column: 1 };
  }
}
