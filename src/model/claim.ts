import type { Bilingual } from './bilingual.ts';
import type { ComputedFigure, Figure } from './figure.ts';
import type { Quote, ReadFigure, RecordKind, Records } from './records.ts';
import type { TermId } from './terms/roles.ts';

export type { Bilingual };

export type Severity = 'error' | 'warning' | 'note';
export type Verdict = 'exact' | 'rounding' | 'truncation' | 'contradiction' | 'undecided';

/** Why a claim could not be decided. Counted and printed, never guessed away. */
export type Doubt = 'unit' | 'scope' | 'open-list' | 'zero-base' | 'ambiguous' | 'unreadable';

interface Stated {
  /** What is spoken of, in the document's own words: 「本年收入合计」, 「政府采购工作经费」. */
  readonly subject: string;
  /** What each side is, in the words of roles.ts: 合计得分 against 评价结论. */
  readonly statedAs?: TermId;
  readonly expectedAs?: TermId;
  /** Where this claim is weaker than its check. */
  readonly severity?: Severity;
}

/** What must hold if the document is consistent. Checks state claims; the engine judges them. */
export type Claim = Stated &
  (
    | {
        /** One quantity said twice. `kindred`: under different scopes, so only a tail difference is told. */
        readonly relation: 'restatement';
        readonly stated: ReadFigure;
        readonly expected: ReadFigure;
        readonly kinship?: 'same' | 'kindred';
      }
    | {
        /** A total and its parts. `open`: parts may be missing, so only an excess is a contradiction. */
        readonly relation: 'sum';
        readonly stated: Figure;
        readonly expected: ComputedFigure;
        readonly partition: 'complete' | 'open';
      }
    | {
        /** A printed rate and the figures it follows from. `stated` is signed: a fall is negative. */
        readonly relation: 'rate';
        readonly stated: ReadFigure;
        readonly expected: ComputedFigure;
      }
    | {
        readonly relation: 'order';
        readonly stated: Figure;
        readonly is: '≤' | '≥';
        readonly expected: Figure;
      }
    | {
        /** A number that ought to follow another one: 1, 2, 3. */
        readonly relation: 'sequence';
        readonly stated: ReadFigure;
        readonly expected: string;
        readonly after?: ReadFigure;
      }
    | {
        /** Words that ought to be other words. `elsewhere`: where the document itself uses the right ones. */
        readonly relation: 'words';
        readonly stated: Quote;
        readonly holds: boolean;
        readonly expected: string;
        readonly elsewhere?: Quote;
        /** What is wrong, told after the subject, where it is no slip of a name: 「年份与报告年度不符」. */
        readonly complaint?: Bilingual;
      }
    | {
        /** Something that must stand at a place, or must not: a reason, a value, a part; a placeholder. */
        readonly relation: 'presence';
        /** What calls for it, or what should not stand there. */
        readonly stated: Quote;
        readonly holds: boolean;
        /** What is wrong, told after the subject: 「没有说明未完成原因」, 'gives no reason for the points lost'. */
        readonly complaint: Bilingual;
      }
    | {
        /** A relation that was seen but cannot be judged. */
        readonly relation: 'undecided';
        readonly stated: Figure;
        readonly because: Doubt;
      }
  );

export interface Check<K extends RecordKind = RecordKind> {
  /** Folder and file name: `score/within-weight`. Never renumbered, never used twice. */
  readonly id: string;
  /** A sentence that should be true. */
  readonly title: Bilingual;
  /** What mistake it guards against. */
  readonly why: Bilingual;
  readonly severity: Severity;
  /** Severity of a rate that was cut instead of rounded; a note unless the check says otherwise. */
  readonly truncation?: Severity;
  /** Severity of two statements that are one unit of the last digit apart; a warning unless the check says otherwise. */
  readonly tail?: Severity;
  readonly since: string;
  readonly reads: readonly K[];
  /** The relations it may claim; a reader of its page is told how each of them is judged. */
  readonly relations: readonly Claim['relation'][];
  claims(records: Pick<Records, K>): Iterable<Claim>;
}
