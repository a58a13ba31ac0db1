import type { CellEdit } from '../../core/records/field';
import type { FixStep, Place, Severity } from '../../core/rules/finding';
import type { SheetPlan } from '../../core/workbook/plan';
import type { Language, Words } from '../../core/words';
import type { FindingLine, FindingQuery, FindingTree } from './finding-list';
import type { Job } from './job';
import type { ColumnsView, Correction, RegisterKind, SheetCard } from './sheets-view';
import type { Source } from './source';

/** A file that could not be read, or a sheet of the policy that is wrong: one sentence. */
export interface FileProblem {
  readonly file: string;
  readonly message: Words;
}

/** What the head of the pane shows. Months as `2026-03`, newest first. */
export interface Overview {
  readonly months: readonly string[];
  readonly month: string | null;
  readonly registers: readonly { readonly id: string; readonly name: Words; readonly sheets: number; readonly records: number }[];
  readonly records: number;
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number; readonly waived: number; readonly notRun: number };
  /** Cells that a certain fix would change. */
  readonly fixable: number;
  /** Files that could not be read, policy sheets that are wrong: one sentence each. */
  readonly problems: readonly FileProblem[];
}

/** The one open finding, with all that is needed to understand it without the sheet. */
export interface FindingCard {
  readonly index: number;
  readonly rule: string;
  readonly title: Words;
  readonly severity: Severity;
  readonly place: Place;
  /** `K49` */
  readonly cell: string;
  readonly message: Words;
  /** Number, where it stands in words (车辆管理 五.3), and what it asks for. */
  readonly clauses: readonly { readonly id: string; readonly name: Words; readonly summary: Words }[];
  /** Value that was judged by, and since when (ISO); null: the default. */
  readonly parameters: readonly { readonly id: string; readonly name: Words; readonly value: string; readonly since: string | null }[];
  readonly related: readonly { readonly place: Place; readonly cell: string }[];
  readonly fix: readonly FixStep[] | null;
  readonly waived: { readonly reason: string; readonly by: string; readonly on: string } | null;
  /** What a waiver would name; null: this finding can't be waived. */
  readonly record: string | null;
  readonly person: string | null;
  readonly department: string | null;
  /** Header, the row, and two rows about it, as text. `row` counts from 0 as in `place`; `label` is the number that the screen shows. */
  readonly grid: {
    readonly columns: readonly string[];
    readonly rows: readonly { readonly row: number; readonly label: string; readonly header: boolean; readonly cells: readonly string[] }[];
  };
}

export interface NotRunLine {
  readonly rule: string;
  readonly title: Words;
  readonly file: string;
  readonly sheet: string;
  /** Null: all of the sheet's. */
  readonly records: number | null;
  readonly reason: Words;
  /** The roster whose empty sheet would help, by the id of its RosterCard; null where a sheet can't. */
  readonly roster: string | null;
}

export interface FixLine {
  readonly finding: number;
  readonly rule: string;
  readonly title: Words;
  readonly place: Place;
  readonly cell: string;
  readonly from: string;
  readonly to: string;
}

export interface TotalsView {
  readonly register: string;
  readonly dimensions: readonly { readonly id: string; readonly name: Words }[];
  readonly by: string;
  readonly measures: readonly { readonly id: string; readonly name: Words; readonly unit: 'count' | 'number' | 'money' | 'hours' | 'ratio' }[];
  /** Decimal texts; null: nothing recorded. `before` is last month. */
  readonly rows: readonly { readonly key: string; readonly values: readonly (string | null)[]; readonly before: readonly (string | null)[] }[];
  readonly sum: { readonly values: readonly (string | null)[]; readonly before: readonly (string | null)[] };
  readonly reconciled: readonly { readonly place: Place; readonly cell: string; readonly stated: string; readonly computed: string; readonly agrees: boolean }[];
  readonly leftOut: readonly { readonly place: Place; readonly reason: Words }[];
}

export interface RuleCard {
  readonly id: string;
  readonly register: string | null;
  readonly title: Words;
  readonly why: Words;
  readonly severity: Severity;
  readonly clauses: FindingCard['clauses'];
  readonly parameters: readonly { readonly id: string; readonly name: Words; readonly value: string; readonly since: string | null; readonly default: string }[];
  readonly needs: { readonly columns: readonly Words[]; readonly anyOf: readonly Words[]; readonly rosters: readonly Words[] };
  /** One broken and one sound example in words. */
  readonly examples: readonly { readonly says: Words; readonly broken: boolean }[];
  /** Null: it ran on every sheet of its kind; else why not. */
  readonly notRun: Words | null;
  readonly findings: number;
}

export interface RosterCard {
  readonly id: string;
  readonly name: Words;
  readonly columns: readonly string[];
  readonly rows: number;
}

export interface ReportCard {
  readonly id: string;
  readonly title: Words;
  readonly clauses: FindingCard['clauses'];
  /** What is missing to make it; null: it can be made. */
  readonly missing: Words | null;
}

export interface MonthEndStep {
  readonly id: 'received' | 'violations' | 'totals' | 'reports' | 'sign-off';
  readonly state: 'done' | 'open' | 'attention';
  readonly says: Words;
}

/** The marks of one sheet: cells beside each other in a row, the worst of what stands there. */
export interface SheetMarks {
  readonly file: string;
  readonly sheet: string;
  readonly marks: readonly { readonly row: number; readonly left: number; readonly right: number; readonly severity: Severity }[];
}

export interface Marks {
  readonly sheets: readonly SheetMarks[];
  /** What is not marked, where there is too much. */
  readonly leftOut: Words | null;
}

/** A file to be handed to the user: downloaded by the page. */
export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Everything the pane asks; it runs in a worker, so that the pane never waits for it. Errors are PaneError. */
export interface PaneEngine {
  /** Reads, recognises and checks; replaces what was loaded. Without a month: the newest that is not after today, or `allMonths` together. */
  load(sources: readonly Source[], options: { readonly month: string | null; readonly allMonths?: boolean; readonly today: string }): Job<Overview>;
  /** Null: all months together. */
  check(month: string | null): Job<Overview>;
  sheets(): Promise<readonly SheetCard[]>;
  /** What a sheet can be, in the order in which it is offered. */
  kinds(): Promise<readonly RegisterKind[]>;
  columns(file: string, sheet: string, register: string): Promise<ColumnsView>;
  /** Judges again with a person's correction; the text is to be remembered in the workbook. */
  correct(file: string, sheet: string, correction: Correction): Promise<{ readonly part: string }>;
  tree(query: FindingQuery): Promise<FindingTree>;
  lines(query: FindingQuery, from: number, to: number): Promise<readonly FindingLine[]>;
  card(finding: number): Promise<FindingCard>;
  notRun(): Promise<readonly NotRunLine[]>;
  fixes(): Promise<readonly FixLine[]>;
  fixSteps(findings: readonly number[]): Promise<readonly FixStep[]>;
  /** Where unwaived findings stand, the worst of them, as many as a sheet is marked with. */
  marks(): Promise<Marks>;
  totals(register: string, by: string | null): Promise<TotalsView>;
  rules(): Promise<readonly RuleCard[]>;
  rosters(): Promise<readonly RosterCard[]>;
  reports(): Promise<readonly ReportCard[]>;
  /** Built-in template unless bytes are given. Refusals are PaneErrors with every problem. */
  report(id: string, template: OutputFile | null): Job<readonly SheetPlan[]>;
  /** As `report`, to be looked at only: it doesn't count as made. */
  preview(id: string, template: OutputFile | null): Job<readonly SheetPlan[]>;
  reportFile(id: string, template: OutputFile | null): Job<OutputFile>;
  totalsPlan(register: string, by: string | null, language: Language): Promise<SheetPlan>;
  findingsPlan(language: Language): Promise<SheetPlan>;
  findingsFile(language: Language): Job<OutputFile>;
  /** For programs: what the command line's `check --format json` gives. */
  findingsJson(language: Language): Job<OutputFile>;
  /** Corrected copies of the dropped workbooks (page only). */
  corrected(findings: readonly number[]): Job<readonly OutputFile[]>;
  monthEnd(): Promise<readonly MonthEndStep[]>;
  monthEndPack(language: Language): Job<readonly OutputFile[]>;
  /** Waives in memory at once, and all that one row of the sheet 豁免 covers; the host keeps the row there. */
  waive(finding: number, waiver: { readonly reason: string; readonly by: string; readonly on: string }): Promise<{ readonly row: readonly string[]; readonly overview: Overview }>;
  /** The host could not keep the last waiver: as if it had not been. */
  unwaive(): Promise<Overview>;
}

/** A sentence for the user; `problems` where there are several. */
export class PaneError extends Error {
  constructor(
    readonly words: Words,
    readonly problems: readonly Words[] = [],
  ) {
    super(words.zh);
  }
}

export type { CellEdit };
