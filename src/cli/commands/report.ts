import { join } from 'node:path';
import { isoMonth } from '../../core/values/month';
import type { Language } from '../../core/words';
import { lacking, makeReport } from '../../reports/make-report';
import { placeNames, workbooksOf } from '../../reports/place-names';
import type { Report, ReportInput, ReportModel } from '../../reports/report';
import { REPORTS } from '../../reports/reports';
import type { Run } from '../command';
import { Failure, fail } from '../failure';
import { complain } from '../io';
import { openRegisters } from '../open-registers';
import type { Document } from '../output/document';
import { emit } from '../output/emit';
import { reportFile } from '../report-file';
import { reportInput } from '../report-input';
import { didYouMean } from '../suggest';
import { writeOutput } from '../write-output';

/** One report of one month as a workbook that prints: DIR/<id>.xlsx, or one sentence why it can't be made. */
export const report: Run = async (call, io) => {
  const { month, out, language, template } = call;
  const [id = '', ...files] = call.words;
  const wanted = reportOf(id);
  if (month === null) fail('report 要知道是哪个月：请加上 --month 2026-03 这样的月份。', 'report needs a month: add --month YYYY-MM.');
  if (out === null) fail('report 要写出报表：请加上 --out 文件夹。', 'report writes a file: add --out DIR.');
  const opened = await openRegisters(call, files, io);
  if (opened.workbooks.length === 0) return 2;
  const missing = lacking(wanted, opened);
  if (missing) throw new Failure(missing);
  const input = reportInput(call, month, opened, io);
  const made = makeReport(wanted, input);
  if ('refused' in made) throw new Failure(made.refused);
  const target = join(out, `${id}.xlsx`);
  const file = await reportFile(wanted, made.model, template);
  if ('problems' in file) {
    for (const problem of file.problems) complain(io, problem, language);
    return 2;
  }
  await writeOutput(target, file.bytes, template === null ? opened.inputs : [...opened.inputs, template]);
  const result = reportResult(id, target, made.model, input, language);
  await emit({ ...call, out: null }, io, { json: () => result, document: () => reportDocument(wanted, result, isoMonth(month), language) }, opened.inputs);
  return opened.incomplete ? 2 : 0;
};

function reportOf(id: string): Report {
  const found = REPORTS.find((one) => one.id === id);
  if (found) return found;
  const hint = didYouMean(id, REPORTS.map((one) => one.id));
  return fail(`没有「${id}」这张报表：${hint.zh}`, `There is no report "${id}": ${hint.en}`);
}

interface ReportResult {
  readonly version: 1;
  readonly report: string;
  readonly out: string;
  readonly remarks: readonly string[];
  readonly leftOut: readonly { readonly file: string; readonly sheet: string; readonly row: number; readonly reason: string }[];
}

function reportResult(id: string, out: string, model: ReportModel, { read }: ReportInput, language: Language): ReportResult {
  const nameOf = placeNames(workbooksOf(read));
  return {
    version: 1,
    report: id,
    out,
    remarks: model.remarks.map((words) => words[language]),
    leftOut: model.leftOut.map(({ file, sheet, row, reason }) => ({ file, sheet, row: nameOf({ file, sheet, row, column: 0 }).row, reason: reason[language] })),
  };
}

function reportDocument({ title }: Report, { out, remarks, leftOut }: ReportResult, month: string, language: Language): Document {
  const zh = language === 'zh';
  const titles = zh ? ['文件', '工作表', '行', '原因'] : ['file', 'sheet', 'row', 'reason'];
  return {
    title: title[language],
    lead: [month, out],
    sections: [
      { title: zh ? '说明' : 'Remarks', blocks: remarks.length === 0 ? [] : [{ title: '', columns: [{ title: '' }], rows: remarks.map((remark) => [remark]) }] },
      {
        title: zh ? '没有列入的记录' : 'Records left out',
        blocks: leftOut.length === 0 ? [] : [{ title: '', columns: titles.map((one) => ({ title: one })), rows: leftOut.map(({ file, sheet, row, reason }) => [file, sheet, row, reason]) }],
      },
    ],
    summary: [{ text: zh ? `已写出 ${out}` : `wrote ${out}`, tone: 'good' }],
  };
}
