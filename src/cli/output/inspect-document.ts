import { isRecordSheet } from '../../core/records/read-result';
import type { ReadResult } from '../../core/records/read-result';
import type { Language } from '../../core/words';
import { counted } from '../../core/words';
import type { SheetReport } from '../../reports/sheet-report';
import { fieldName, registerName } from '../wording';
import type { Block, Document } from './document';

/** Sheet by sheet: taken for what, why, which column is which, what was left over. */
export function inspectDocument(read: ReadResult, reports: readonly SheetReport[], language: Language): Document {
  const zh = language === 'zh';
  const known = reports.filter(({ register }) => register !== null).length;
  return {
    title: zh ? '表格识别结果' : 'Recognised sheets',
    lead: [],
    sections: [{ title: zh ? '工作表' : 'Sheets', blocks: reports.map((report, index) => sheetBlock(read, report, index, language)) }],
    summary: [
      { text: zh ? `工作表 ${reports.length} 张` : counted(reports.length, 'sheet') },
      { text: zh ? `认出 ${known} 张` : `${known} recognised`, tone: 'good' },
      ...(known < reports.length ? [{ text: zh ? `未识别 ${reports.length - known} 张` : `${reports.length - known} unknown`, tone: 'loud' as const }] : []),
    ],
  };
}

function sheetBlock(read: ReadResult, report: SheetReport, index: number, language: Language): Block {
  const zh = language === 'zh';
  const title = `${report.file}「${report.sheet}」`;
  const sure = `${Math.round(report.confidence * 100)}%`;
  if (report.register === null) {
    return { title: `${title} — ${zh ? '未识别' : 'unknown'} ${sure}`, tone: 'loud', notes: [report.why ?? ''], columns: [], rows: [] };
  }
  const sheet = read.sheets[index];
  const notes = [zh ? `表头 ${report.header ?? '无'}，记录 ${report.records} 条` : `header ${report.header ?? 'none'}, ${counted(report.records, 'record')}`];
  if (sheet && isRecordSheet(sheet)) {
    if (sheet.rival) notes.push(zh ? `也像${registerName(sheet.rival.register, language)} ${Math.round(sheet.rival.confidence * 100)}%` : `also like ${registerName(sheet.rival.register, language)} (${Math.round(sheet.rival.confidence * 100)}%)`);
    if (sheet.evidence.length > 0) notes.push(`${zh ? '依据：' : 'because: '}${sheet.evidence.map((words) => words[language]).join(zh ? '；' : '; ')}`);
  }
  if (report.unmapped.length > 0) notes.push(`${zh ? '没有用到的列：' : 'columns left over: '}${report.unmapped.join(' ')}`);
  return {
    title: `${title} — ${registerName(report.register, language)} ${sure}`,
    tone: 'good',
    notes,
    columns: [{ title: zh ? '列' : 'column' }, { title: zh ? '字段' : 'field' }, { title: 'id' }],
    rows: Object.entries(report.columns).map(([field, column]) => [column, fieldName(report.register, field, language), field]),
  };
}
