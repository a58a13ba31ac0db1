import type { Policy } from '../policy/policy';
import type { WaiverRow } from '../policy/waivers';
import type { Progress } from '../progress';
import type { Fields, Row } from '../records/field';
import type { RecordSheet } from '../records/record-sheet';
import type { ReadResult } from '../records/read-result';
import { isRecordSheet } from '../records/read-result';
import type { CalendarDate } from '../values/calendar-date';
import type { Month } from '../values/month';
import { lastDay } from '../values/month';
import type { WatchedContext } from './context';
import { ruleContext } from './context';
import type { Finding, NotRun } from './finding';
import { findingOrder } from './finding-order';
import { judgeable, lackingPolicy } from './judgeable';
import { NotRunList } from './not-run-list';
import type { ReportedFinding } from './report-finding';
import { monthOfRow, reportFinding } from './report-finding';
import type { Messages, Outcome, Rule } from './rule';
import { applyWaivers } from './waiving';

export interface RunOptions {
  readonly today: CalendarDate;
  /** Everything is read and judged; only this month's findings and records are listed. */
  readonly month: Month | null;
  readonly waivers: readonly WaiverRow[];
}

export interface CheckResult {
  /** By file as given, sheet, row, column, rule. */
  readonly findings: readonly Finding[];
  readonly notRun: readonly NotRun[];
  readonly staleWaivers: readonly WaiverRow[];
  readonly records: number;
}

type Subject = readonly Row<Fields>[];
type Check = (subject: Subject | Row<Fields>, context: unknown, scope: unknown) => Outcome<Messages, string> | Iterable<Outcome<Messages, string>> | null;

interface Run {
  readonly sheets: readonly RecordSheet[];
  readonly watched: WatchedContext;
  readonly findings: ReportedFinding[];
  readonly notRun: NotRunList;
}

/** Rows judged between two pauses: well under 50 ms of work. */
const PAUSE = 2_000;

/** Runs every rule on every sheet of its kind: what broke one, and what could not be judged and why. */
export function* runRules(read: ReadResult, rules: readonly Rule[], policy: Policy, options: RunOptions): Generator<Progress, CheckResult> {
  const sheets = read.sheets.filter(isRecordSheet);
  const monthEnd = options.month === null ? null : lastDay(options.month);
  const run: Run = {
    sheets,
    watched: ruleContext(policy, sheets, options.today, monthEnd),
    findings: [],
    notRun: new NotRunList(options.month),
  };
  for (const [index, rule] of rules.entries()) {
    yield { stage: 'rules', done: index, of: rules.length };
    const concerned = sheets.filter((sheet) => rule.register === null || sheet.register.id === rule.register);
    if (concerned.length > 0) yield* runRule(rule, index, rules.length, concerned, policy, run);
  }
  const { findings, stale } = applyWaivers(run.findings, options.waivers);
  const listed = options.month === null ? findings : findings.filter(({ month }) => month === null || month === options.month);
  const order = findingOrder(read);
  return {
    findings: [...listed].sort(order.findings),
    notRun: run.notRun.list().sort(order.notRun),
    staleWaivers: stale,
    records: countRecords(sheets, options.month),
  };
}

function* runRule(rule: Rule, index: number, of: number, sheets: readonly RecordSheet[], policy: Policy, run: Run): Generator<Progress, void> {
  const lacking = lackingPolicy(rule, policy);
  if (lacking) {
    for (const sheet of sheets) run.notRun.add(rule, sheet, null, lacking);
    return;
  }
  const all: (readonly Row<Fields>[])[] = [];
  for (const sheet of sheets) {
    const { rows, leftOut } = judgeable(rule, sheet);
    for (const { rows: left, reason } of leftOut) run.notRun.add(rule, sheet, left, reason);
    if (leftOut[0]?.rows === null) continue;
    if (rule.scope === 'workbook') all.push(rows);
    else if (rule.scope === 'sheet') collect(rule, rows, sheet, run);
    else {
      for (let from = 0; from < rows.length; from += PAUSE) {
        if (from > 0) yield { stage: 'rules', done: index, of };
        collectEach(rule, rows, from, Math.min(from + PAUSE, rows.length), sheet, run);
      }
    }
  }
  // A rule over all sheets may speak of rosters too, so it runs although no record is left to judge.
  if (rule.scope === 'workbook') collect(rule, all.length === 1 ? (all[0] as readonly Row<Fields>[]) : all.flat(), sheets, run);
}

/** Nearly every record is all right: that must cost no more than the question. */
function collectEach(rule: Rule, rows: readonly Row<Fields>[], from: number, to: number, sheet: RecordSheet, run: Run): void {
  const { watched } = run;
  const { context, guessed } = watched;
  const check = rule.check as unknown as Check;
  for (let at = from; at < to; at++) {
    const row = rows[at] as Row<Fields>;
    const outcome = check(row, context, sheet);
    if (outcome !== null) keepAll(rule, outcome, row, sheet, run);
    if (guessed.size > 0) watched.takeGuessedYears();
  }
}

function collect(rule: Rule, subject: Subject, scope: RecordSheet | readonly RecordSheet[], run: Run): void {
  const outcome = (rule.check as unknown as Check)(subject, run.watched.context, scope);
  if (outcome !== null) keepAll(rule, outcome, null, scope, run);
  run.watched.takeGuessedYears();
}

function keepAll(rule: Rule, outcome: Outcome<Messages, string> | Iterable<Outcome<Messages, string>>, single: Row<Fields> | null, scope: RecordSheet | readonly RecordSheet[], run: Run): void {
  if (!(Symbol.iterator in outcome)) keep(rule, outcome, single, scope, run);
  else for (const one of outcome) keep(rule, one, single, scope, run);
}

function keep(rule: Rule, outcome: Outcome<Messages, string>, single: Row<Fields> | null, scope: RecordSheet | readonly RecordSheet[], run: Run): void {
  const guessed = run.watched.takeGuessedYears();
  if ('notJudged' in outcome) {
    const row = outcome.row ?? single;
    const concerned = row ? [row.$.table.sheet] : Array.isArray(scope) ? (scope as readonly RecordSheet[]) : [scope as RecordSheet];
    for (const sheet of concerned) run.notRun.add(rule, sheet, row ? [row] : null, outcome.notJudged, outcome.roster);
  } else run.findings.push(reportFinding(rule, outcome, single, run.sheets, guessed));
}

function countRecords(sheets: readonly RecordSheet[], month: Month | null): number {
  let count = 0;
  for (const sheet of sheets) {
    for (const table of sheet.tables) {
      for (const row of table.rows) {
        const of = monthOfRow(row);
        if (month === null || of === null || of === month) count++;
      }
    }
  }
  return count;
}
