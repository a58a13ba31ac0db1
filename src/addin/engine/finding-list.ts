import type { Severity } from '../../core/rules/finding';
import type { Words } from '../../core/words';

export type Grouping = 'rule' | 'person' | 'department' | 'sheet';

export interface FindingQuery {
  readonly group: Grouping;
  /** Empty: all. */
  readonly severities: readonly (Severity | 'waived')[];
  readonly search: string;
  /** Keys of the groups that are folded away. */
  readonly folded: readonly string[];
}

/** The list as it is scrolled: heads and findings are lines of one long list. */
export interface FindingTree {
  readonly lines: number;
  readonly findings: number;
  readonly groups: readonly { readonly key: string; readonly title: Words; readonly clause: Words | null; readonly count: number; readonly severity: Severity; /** Line of its head. */ readonly line: number }[];
}

export type FindingLine =
  | { readonly kind: 'group'; readonly key: string; readonly title: Words; readonly clause: Words | null; readonly count: number; readonly severity: Severity; readonly folded: boolean }
  | {
      readonly kind: 'finding';
      readonly index: number;
      readonly severity: Severity;
      readonly waived: boolean;
      readonly fixable: boolean;
      readonly file: string;
      readonly sheet: string;
      readonly cell: string;
      readonly person: string | null;
      /** ISO; the record's event date. */
      readonly date: string | null;
      readonly title: Words;
    };
