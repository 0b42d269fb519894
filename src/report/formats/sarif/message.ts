/** A plain text message. Braces would be placeholders, and a bracket before a parenthesis a link: §3.11.5 and §3.11.6. */
export const text = (words: string): { readonly text: string } => ({ text: escaped(words) });

const escaped = (words: string): string => words.replaceAll(/[{}]/g, '$&$&').replaceAll(/\[(?=[^\]]*\]\()/g, '\\[');
