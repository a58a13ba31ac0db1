import { finish } from '../../core/progress';
import { runRules } from '../../core/rules/engine';
import type { Language } from '../../core/words';
import { CLAUSES, isClauseId } from '../../manual';
import { allRules } from '../../registers';
import { hiddenRecord } from '../../registers/shared/rules/hidden-record';
import type { CheckReport, FindingReport, NotRunReport } from '../../reports/check-report';
import { checkReport } from '../../reports/check-report';
import type { Argument, ArgumentRange } from './argument';
import { policyOf } from './policy-of';
import { needed, readDay, readMonthOf } from './read-argument';
import { takesZeroForBlank } from './range-sheet';
import { readRange } from './register-range';
import { CHECK_WORDS } from './check-words';

export interface CheckQuestion {
  readonly range: ArgumentRange;
  /** The day of the check: handed in, so that the same sheet always gives the same answer. */
  readonly today: Argument;
  readonly month: Argument;
  readonly policies: readonly ArgumentRange[];
  readonly address: string | undefined;
  readonly language: Language;
}

/** Values alone do not tell which rows are hidden. */
const RULES = allRules.filter((rule) => rule !== hiddenRecord);

/** More than anybody reads in a sheet; the pane lists them all. */
const MAX_ROWS = 1_000;

/** What is wrong in a range, one row each under a header: cell, severity, message, clause; then what was not checked and why. */
export function checkRange({ range, today, month, policies, address, language }: CheckQuestion): string[][] {
  const { policy, waivers } = policyOf(policies);
  const read = readRange(range, address);
  const options = { today: needed(readDay(today, CHECK_WORDS.today), CHECK_WORDS.today), month: readMonthOf(month) };
  const result = finish(runRules(read, RULES, policy, { ...options, waivers }));
  const rows = rowsOf(checkReport(read, result, { ...options, language }), language);
  if (takesZeroForBlank(range)) rows.push(['', CHECK_WORDS.severity.info[language], CHECK_WORDS.zeros[language], '']);
  return rows;
}

function rowsOf(report: CheckReport, language: Language): string[][] {
  const open = report.findings.filter(({ waived }) => waived === null);
  const rows = open.slice(0, MAX_ROWS).map((finding) => findingRow(finding, language));
  if (open.length === 0) rows.push(['', CHECK_WORDS.fine[language], CHECK_WORDS.nothingFound(report.counts.records)[language], '']);
  if (open.length > MAX_ROWS) rows.push(['', '', CHECK_WORDS.more(open.length - MAX_ROWS)[language], '']);
  return [CHECK_WORDS.heads.map((words) => words[language]), ...rows, ...notRunRows(report.notRun, language)];
}

function findingRow({ cell, severity, message, clause }: FindingReport, language: Language): string[] {
  const cites = clause.filter(isClauseId).map((id) => CLAUSES[id].cite[language]);
  return [cell, CHECK_WORDS.severity[severity][language], message, cites.join(language === 'zh' ? '、' : ', ')];
}

/** One row a reason: thirty rules that lack the same roster are one thing to do. */
function notRunRows(notRun: readonly NotRunReport[], language: Language): string[][] {
  const byReason = new Map([[CHECK_WORDS.unseen[language], new Set([hiddenRecord.title[language]])]]);
  for (const { rule, records, reason } of notRun) {
    const title = allRules.find(({ id }) => id === rule)?.title[language] ?? rule;
    const what = records === null ? title : CHECK_WORDS.ofRecords(title, records)[language];
    byReason.set(reason, (byReason.get(reason) ?? new Set()).add(what));
  }
  return [...byReason].map(([reason, what]) => ['', CHECK_WORDS.notRun[language], CHECK_WORDS.because(reason, [...what])[language], '']);
}
