const longest = 30;

/** What a paragraph is about: the item of the classification it opens with, else its first words. */
export function subjectOfParagraph(text: string): string {
  const item = /^[^。：]{0,120}?(?:（款）)?(?<name>[^（）。：]{2,40}(?:（[^）]{1,4}）[^（）。：]{0,20})?)（项）/.exec(
    text,
  )?.groups?.['name'];
  if (item !== undefined) return item.replace(/^.*（款）/, '');
  const words = text.replace(/^(?:\d{1,2}[.、]|（\d{1,2}）|（[一二三四五六七八九十]+）|其中：)+/, '');
  return (/^[^，。：；\d]{2,}/.exec(words)?.[0] ?? words).slice(0, longest);
}
