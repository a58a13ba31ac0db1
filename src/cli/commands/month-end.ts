import { join } from 'node:path';
import { isoMonth } from '../../core/values/month';
import type { Language, Words } from '../../core/words';
import { checkReport } from '../../reports/check-report';
import type { MonthEndPack } from '../../reports/month-end/pack';
import { FINDINGS_FILE, INDEX_FILE, isOfPack, monthEndPack } from '../../reports/month-end/pack';
import { GENERATOR } from '../../reports/month-end/page/index-page';
import type { ReportInput } from '../../reports/report';
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

/** Everything of a month in one folder, with an index page: 1 when an unwaived violation is among it. */
export const monthEnd: Run = async (call, io) => {
  const { month, out, language } = call;
  if (month === null) fail('month-end 要知道是哪个月：请加上 --month 2026-03 这样的月份。', 'month-end needs a month: add --month YYYY-MM.');
  if (out === null) fail('month-end 要写出一个文件夹：请加上 --out 文件夹。', 'month-end writes a folder: add --out DIR.');
  const opened = await openRegisters(call, call.words, io);
  if (opened.workbooks.length === 0) return 2;
  const input = reportInput(call, month, opened, io);
  const { pack: { model, listed, page, printed }, problems } = await packed(input, language);
  for (const problem of problems) complain(io, problem, language);
  const files: FolderFile[] = [
    { name: INDEX_FILE, bytes: page },
    ...printed.map(({ name, bytes }) => ({ name, bytes })),
    { name: FINDINGS_FILE, bytes: await findingsFile(call, opened, input, join(out, FINDINGS_FILE)) },
  ];
  await writeFolder(out, files, { mark: { file: INDEX_FILE, text: GENERATOR }, own: isOfPack, inputs: opened.inputs });
  const result = monthEndJson(isoMonth(month), out, listed, model, language);
  await emit({ ...call, out: null }, io, { json: () => result, document: () => monthEndDocument(result, model, language) }, opened.inputs);
  if (opened.incomplete || problems.length > 0) return 2;
  return model.counts.error > 0 ? 1 : 0;
};

/** A report that the registers do not allow is said on the index page; one whose template is wrong is complained of as well. */
async function packed(input: ReportInput, language: Language): Promise<{ readonly pack: MonthEndPack; readonly problems: readonly Words[] }> {
  const problems: Words[] = [];
  const steps = monthEndPack(input, language);
  let step = steps.next();
  while (!step.done) {
    const { report, model } = step.value;
    const file = await reportFile(report, model, null);
    if ('problems' in file) problems.push(...file.problems);
    step = steps.next('bytes' in file ? file : { why: file.problems[0] ?? null });
  }
  return { pack: step.value, problems };
}

async function findingsFile(call: CommandCall, { read }: Opened, { check }: ReportInput, path: string): Promise<Uint8Array> {
  return await xlsxOf(checkDocument(checkReport(read, check, call), 'flat', call), path);
}
