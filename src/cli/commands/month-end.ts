import { join } from 'node:path';
import { isoMonth } from '../../core/values/month';
import type { Words } from '../../core/words';
import { checkReport } from '../../reports/check-report';
import { makeReport } from '../../reports/make-report';
import { monthEnd as monthEndOf } from '../../reports/month-end/month-end';
import type { PackFile } from '../../reports/month-end/page/index-page';
import { GENERATOR, indexPage } from '../../reports/month-end/page/index-page';
import type { ReportInput } from '../../reports/report';
import { REPORTS } from '../../reports/reports';
import type { Run } from '../command';
import { fail } from '../failure';
import { complain } from '../io';
import type { Opened } from '../open-registers';
import { openRegisters } from '../open-registers';
import type { CommandCall } from '../options';
import { checkDocument } from '../output/check-document';
import { emit } from '../output/emit';
import { monthEndDocument, monthEndJson } from '../output/month-end-document';
import { xlsxOf } from '../output/xlsx';
import { reportFile } from '../report-file';
import { reportInput } from '../report-input';
import type { FolderFile } from '../write-folder';
import { writeFolder } from '../write-folder';

const INDEX = 'index.html';
const FINDINGS = 'findings.xlsx';
const OWN = new Set([INDEX, FINDINGS, ...REPORTS.map(({ id }) => `${id}.xlsx`)]);

/** Everything of a month in one folder, with an index page: 1 when an unwaived violation is among it. */
export const monthEnd: Run = async (call, io) => {
  const { month, out, language } = call;
  if (month === null) fail('month-end 要知道是哪个月：请加上 --month 2026-03 这样的月份。', 'month-end needs a month: add --month YYYY-MM.');
  if (out === null) fail('month-end 要写出一个文件夹：请加上 --out 文件夹。', 'month-end writes a folder: add --out DIR.');
  const opened = await openRegisters(call, call.words, io);
  if (opened.workbooks.length === 0) return 2;
  const input = reportInput(call, month, opened, io);
  const printed = await printedReports(input);
  for (const problem of printed.problems) complain(io, problem, language);
  const listed: PackFile[] = [...printed.listed, { title: { zh: '问题清单', en: 'Findings' }, file: FINDINGS, remark: null }];
  const model = monthEndOf(input);
  const files: FolderFile[] = [
    { name: INDEX, bytes: indexPage(model, listed, language) },
    ...printed.files,
    { name: FINDINGS, bytes: await findingsFile(call, opened, input, join(out, FINDINGS)) },
  ];
  await writeFolder(out, files, { mark: { file: INDEX, text: GENERATOR }, own: (name) => OWN.has(name), inputs: opened.inputs });
  const result = monthEndJson(isoMonth(month), out, listed, model, language);
  await emit({ ...call, out: null }, io, { json: () => result, document: () => monthEndDocument(result, model, language) }, opened.inputs);
  if (opened.incomplete || printed.problems.length > 0) return 2;
  return model.counts.error > 0 ? 1 : 0;
};

/** A report that the registers do not allow is said on the index page; one whose template is wrong is complained of as well. */
async function printedReports(input: ReportInput): Promise<{ readonly files: readonly FolderFile[]; readonly listed: readonly PackFile[]; readonly problems: readonly Words[] }> {
  const files: FolderFile[] = [];
  const listed: PackFile[] = [];
  const problems: Words[] = [];
  for (const report of REPORTS) {
    const name = `${report.id}.xlsx`;
    const made = makeReport(report, input);
    const file = 'refused' in made ? { problems: [made.refused] } : await reportFile(report.id, made.model, null);
    if ('bytes' in file) files.push({ name, bytes: file.bytes });
    else if (!('refused' in made)) problems.push(...file.problems);
    listed.push({ title: report.title, file: 'bytes' in file ? name : null, remark: 'bytes' in file ? null : (file.problems[0] ?? null) });
  }
  return { files, listed, problems };
}

async function findingsFile(call: CommandCall, { read }: Opened, { check }: ReportInput, path: string): Promise<Uint8Array> {
  return await xlsxOf(checkDocument(checkReport(read, check, call), 'flat', call), path);
}
