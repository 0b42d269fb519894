/** The chapter that a section belongs to: items that carry headings of their own, （一） （二） …, are of the chapter above. */
export const chapterOf = (section: string): string => section.replace(/（[^（）]*）$/, '');
