import type { SheetPlan } from '../../../core/workbook/plan';
import { innerAddress, linkAddress } from '../../../core/workbook/link-address';
import type { Language } from '../../../core/words';
import type { FindingReport } from '../../../reports/check-report';
import { findingReport } from '../../../reports/check-report';
import { FINDING_COLUMNS, FINDINGS_TITLE, findingTexts } from '../../../reports/findings-list';
import type { FindingIndex } from '../answers/finding-index';
import { listPlan } from './list-plan';

/** All findings as one list. `isOpen`: the workbook lies in Excel, so that a cell's link stays inside it. */
export function findingsPlan({ checked, nameOf }: FindingIndex, language: Language, isOpen: (file: string) => boolean): SheetPlan {
  const rows = checked.result.findings.map((finding) => {
    const one = findingReport(finding, nameOf, language);
    const texts = findingTexts(one, language);
    return FINDING_COLUMNS.map(({ id }) => (id === 'cell' ? { text: texts.cell, link: addressOf(one, isOpen(one.file)) } : texts[id]));
  });
  return listPlan(FINDINGS_TITLE[language], FINDING_COLUMNS.map(({ head }) => ({ title: head[language], format: null })), rows);
}

/** Into the open workbook, or into the file beside the list. */
function addressOf({ file, sheet, cell }: FindingReport, isOpen: boolean): string {
  return isOpen ? innerAddress(sheet, cell) : linkAddress(file, sheet, cell);
}
