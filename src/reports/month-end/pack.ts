import type { Language, Words } from '../../core/words';
import { FINDINGS_TITLE } from '../findings-list';
import { makeReport } from '../make-report';
import type { Report, ReportInput, ReportModel } from '../report';
import { REPORTS } from '../reports';
import type { MonthEnd } from './month-end';
import { monthEnd } from './month-end';
import type { PackFile } from './page/index-page';
import { indexPage } from './page/index-page';

/** The page that leads to the others, and the list of findings, which whoever asked makes. */
export const INDEX_FILE = 'index.html';
export const FINDINGS_FILE = 'findings.xlsx';

/** A report that the registers allow, to be printed by whoever drives the pack. `done` and `of` count reports. */
export interface ToPrint {
  readonly report: Report;
  readonly model: ReportModel;
  readonly done: number;
  readonly of: number;
}

/** The workbook that came of it, or why none did. */
export type PrintOutcome = { readonly bytes: Uint8Array } | { readonly why: Words | null };

/** Everything of a month in files that lie beside each other. */
export interface MonthEndPack {
  readonly model: MonthEnd;
  /** What the page lists, made or not. */
  readonly listed: readonly PackFile[];
  /** Text of the page. */
  readonly page: string;
  readonly printed: readonly { readonly report: string; readonly name: string; readonly bytes: Uint8Array }[];
}

/** Hands out each report to be printed and hears what came of it; one that can't be made stops none of the others, and the page says why. */
export function* monthEndPack(input: ReportInput, language: Language): Generator<ToPrint, MonthEndPack, PrintOutcome> {
  const printed: MonthEndPack['printed'][number][] = [];
  const listed: PackFile[] = [];
  for (const [done, report] of REPORTS.entries()) {
    const name = packName(report.id);
    const made = makeReport(report, input);
    const outcome: PrintOutcome = 'refused' in made ? { why: made.refused } : yield { report, model: made.model, done, of: REPORTS.length };
    if ('bytes' in outcome) printed.push({ report: report.id, name, bytes: outcome.bytes });
    listed.push({ title: report.title, ...('bytes' in outcome ? { file: name, remark: null } : { file: null, remark: outcome.why }) });
  }
  listed.push({ title: FINDINGS_TITLE, file: FINDINGS_FILE, remark: null });
  const model = monthEnd(input);
  return { model, listed, page: indexPage(model, listed, language), printed };
}

/** Whether a file of this name can be of a pack. */
export function isOfPack(name: string): boolean {
  return name === INDEX_FILE || name === FINDINGS_FILE || REPORTS.some(({ id }) => name === packName(id));
}

function packName(report: string): string {
  return `${report}.xlsx`;
}
