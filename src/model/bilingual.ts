/** A text in both languages of a report. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
