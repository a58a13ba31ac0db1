import { lacking } from '../../../reports/make-report';
import { REPORTS } from '../../../reports/reports';
import type { Checked } from '../session/checked';
import type { ReportCard } from '../pane-engine';
import { clauseCards } from './rule-named';

/** Every report, and what is missing to make it. */
export function reportCards(checked: Checked): ReportCard[] {
  return REPORTS.map((report) => ({
    id: report.id,
    title: report.title,
    clauses: clauseCards(report.clause),
    missing: checked.month === null ? { zh: '请先选择月份。', en: 'Choose a month first.' } : lacking(report, checked),
  }));
}
