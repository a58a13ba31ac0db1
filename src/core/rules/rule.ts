import type { ParameterId, ParameterValue } from '../policy/parameters';
import type { Policy } from '../policy/policy';
import type { RosterId } from '../policy/rosters';
import type { CellEdit, Fields, Row } from '../records/field';
import type { RecordSheet } from '../records/record-sheet';
import type { CalendarDate } from '../values/calendar-date';
import type { Words } from '../words';
import type { Place, Severity } from './finding';

/** What must be there for a rule to run on a sheet. */
export interface Needs<Column extends string = string> {
  /** Columns that the sheet must have; a blank cell reaches the rule as null, an unreadable one never does. */
  readonly columns?: readonly Column[];
  /** At least one of these columns. */
  readonly anyOf?: readonly Column[];
  /** Of the columns, those without whose value a record cannot be judged: a blank one is counted as not judged. */
  readonly filled?: readonly Column[];
  readonly rosters?: readonly RosterId[];
  readonly parameters?: readonly ParameterId[];
}

/** What a rule asks of the world around a record. */
export interface RuleContext<P extends ParameterId = ParameterId> {
  readonly today: CalendarDate;
  /** The last day of `--month`, where one is given. */
  readonly monthEnd: CalendarDate | null;
  /** Rosters and calendar. A parameter is asked by `parameter`, so that it is declared. */
  readonly policy: Omit<Policy, 'parameter'>;
  /** In force on that day. A rule with an unset parameter does not run, so it is never null here. */
  parameter<I extends P>(id: I, on: CalendarDate | null): ParameterValue<I>;
  /** Records of all registers that declare the role, with the role's field names. */
  inRole(role: string): readonly Row<Fields>[];
}

/** Where a finding stands: a field of a row (its own column; the row's first cell where the sheet has no such column), or a place. */
export type At<Column extends string> = Column | Place;

export type Messages = Readonly<Record<string, (data: never) => Words>>;

export type Report<M extends Messages, Column extends string> = {
  [K in keyof M & string]: {
    readonly message: K;
    readonly data: Parameters<M[K]>[0];
    readonly at: At<Column>;
    /** The record it stands at; a record rule may leave it out. */
    readonly row?: Row<Fields>;
    readonly severity?: Severity;
    /** Those of the rule's clauses that apply; all of them when left out. */
    readonly clause?: readonly string[];
    readonly related?: readonly { readonly row: Row<Fields>; readonly field: string }[];
    readonly fix?: readonly { readonly field: Column; readonly to: CellEdit }[];
    /** As `fix`, for cells that belong to no record (a total row's figure). */
    readonly fixAt?: readonly { readonly place: Place; readonly to: CellEdit }[];
  };
}[keyof M & string];

/** A record that could not be judged although all needs were there, and why. */
export interface NotJudged {
  readonly notJudged: Words;
  /** The roster that would help, where it is missing altogether. */
  readonly roster?: RosterId;
  readonly row?: Row<Fields>;
}

/** A row of an example: field → the text as a clerk would type it. */
export type ExampleRow = Readonly<Record<string, string | number>>;

export interface Example {
  /** What is special about it, for the docs. */
  readonly says: Words;
  /** One record, or several in sheet order. Missing fields are blank; missing in all rows: no such column. */
  readonly rows: readonly ExampleRow[];
  /** Expected findings of this rule alone: [index of the row, field]. Empty: a near miss that passes. */
  readonly finds: readonly (readonly [number, string])[];
  readonly title?: string;
  readonly today?: string;
  /** Roster name (人员 …) → rows by the roster's Chinese column names. */
  readonly rosters?: Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>>;
  readonly parameters?: Readonly<Partial<Record<ParameterId, string | number>>>;
}

interface Declaration<M, Clause extends string, N> {
  readonly id: string;
  readonly clause: readonly Clause[];
  readonly severity: Severity;
  readonly title: Words;
  /** Why the rule is there and what it wants, in our own words. */
  readonly why: Words;
  readonly needs: N;
  readonly messages: M;
  readonly examples: readonly Example[];
}

type ColumnOf<N> =
  | (N extends { readonly columns: readonly (infer C extends string)[] } ? C : never)
  | (N extends { readonly anyOf: readonly (infer C extends string)[] } ? C : never);
type ParameterOf<N> = N extends { readonly parameters: readonly (infer P extends ParameterId)[] } ? P : never;
/** What a rule says of a record: that something is wrong, or that it could not be judged. */
export type Outcome<M extends Messages, C extends string> = Report<M, C> | NotJudged;
/** The columns that a rule declared, and the record's whereabouts: nothing else can be read. */
export type View<F extends Fields, C extends string> = Pick<Row<F>, (C & keyof F) | '$'>;

export interface RecordRule<F extends Fields, Clause extends string, N extends Needs<keyof F & string>, R extends keyof F & string, M extends Messages>
  extends Declaration<M, Clause, N> {
  /** Columns that are read when they are there; missing ones count as blank. */
  readonly reads?: readonly R[];
  /** What is wrong with the record, or why it can't be judged; null: nothing. Most records are in order, so nothing is made for them. */
  check(row: View<F, ColumnOf<N> | R>, context: RuleContext<ParameterOf<N>>): Outcome<M, ColumnOf<N> | R> | null;
}
export interface SheetRule<F extends Fields, Clause extends string, N extends Needs<keyof F & string>, R extends keyof F & string, M extends Messages>
  extends Declaration<M, Clause, N> {
  readonly reads?: readonly R[];
  check(rows: readonly View<F, ColumnOf<N> | R>[], context: RuleContext<ParameterOf<N>>, sheet: RecordSheet): Iterable<Outcome<M, ColumnOf<N> | R>>;
}
export interface WorkbookRule<F extends Fields, Clause extends string, N extends Needs<keyof F & string>, R extends keyof F & string, M extends Messages>
  extends Declaration<M, Clause, N> {
  readonly reads?: readonly R[];
  /** All judgeable rows of the kind over every sheet and file of the run, in the order given. */
  check(rows: readonly View<F, ColumnOf<N> | R>[], context: RuleContext<ParameterOf<N>>, sheets: readonly RecordSheet[]): Iterable<Outcome<M, ColumnOf<N> | R>>;
}

/** A declared rule as the engine and the lists see it. */
export interface Rule {
  readonly id: string;
  /** The register's id, or null for a rule of every register. */
  readonly register: string | null;
  readonly clause: readonly string[];
  readonly severity: Severity;
  readonly title: Words;
  readonly why: Words;
  readonly needs: Needs;
  readonly reads: readonly string[];
  readonly scope: 'record' | 'sheet' | 'workbook';
  readonly fixable: boolean;
  readonly messages: Readonly<Record<string, (data: never) => Words>>;
  readonly examples: readonly Example[];
  // The engine is the only caller; the kit below has checked the types.
  readonly check: (subject: never, context: never, sheets: never) => Outcome<Messages, string> | Iterable<Outcome<Messages, string>> | null;
}

/**
 * The three ways to declare a rule of one register; a rule's file exports what one of them returns.
 * `fixable: true` where some finding of it carries a certain fix.
 */
export function ruleKit<F extends Fields, Clause extends string>(register: { readonly id: string; readonly fields: F } | null) {
  type Column = keyof F & string;
  type Extra = { readonly fixable?: true };
  const id = register?.id ?? null;
  return {
    record<const N extends Needs<Column>, R extends Column = never, M extends Messages = Messages>(rule: RecordRule<F, Clause, N, R, M> & Extra): Rule {
      return declared(id, 'record', rule);
    },
    sheet<const N extends Needs<Column>, R extends Column = never, M extends Messages = Messages>(rule: SheetRule<F, Clause, N, R, M> & Extra): Rule {
      return declared(id, 'sheet', rule);
    },
    workbook<const N extends Needs<Column>, R extends Column = never, M extends Messages = Messages>(rule: WorkbookRule<F, Clause, N, R, M> & Extra): Rule {
      return declared(id, 'workbook', rule);
    },
  };
}

type AnyDeclaration = Declaration<Messages, string, Needs> & { readonly reads?: readonly string[]; readonly fixable?: true; readonly check: unknown };

function declared(register: string | null, scope: Rule['scope'], rule: object): Rule {
  const declaration = rule as AnyDeclaration;
  return {
    ...declaration,
    register,
    scope,
    reads: declaration.reads ?? [],
    fixable: declaration.fixable ?? false,
    check: declaration.check as Rule['check'],
  };
}
