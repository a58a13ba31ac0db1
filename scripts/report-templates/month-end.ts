import type { Workbook } from 'exceljs';
import type { Column } from './kit';
import { addGap, addHeads, addList, addPage, addSignatures, addText } from './kit';

const OFFICE = '编制部门：管理部';
const MONTH = '期间：{{期间}}';
const MADE = '制表日期：{{制表日期}}';

const counted = (head: string, cell: string, counts: readonly string[]): readonly Column[] => [
  { head, width: 47, cell, align: 'left', size: 10 },
  ...counts.map((name): Column => ({ head: name, width: 15, cell: `{{${name}}}`, format: '0' })),
];

const NOT_RUN: readonly Column[] = [
  { head: '规则', width: 26, cell: '{{规则}}', align: 'left', size: 10 },
  { head: '没有检查的原因', width: 40, cell: '{{原因}}', align: 'left', size: 10 },
  { head: '工作表', width: 52, cell: '{{工作表}}', align: 'left', size: 10 },
  { head: '记录', width: 9, cell: '{{记录}}' },
];

const WAIVED: readonly Column[] = [
  { head: '位置', width: 26, cell: '{{位置}}', align: 'left', size: 10 },
  { head: '问题', width: 52, cell: '{{问题}}', align: 'left', size: 10 },
  { head: '豁免理由', width: 26, cell: '{{理由}}', align: 'left', size: 10 },
  { head: '批准人', width: 12, cell: '{{批准人}}' },
  { head: '日期', width: 12, cell: '{{日期}}' },
];

export function monthEnd(book: Workbook): void {
  const registers = counted('台账', '{{名称}}：{{文件}}「{{工作表}}」', ['记录', '违规', '存疑']);
  const clauses = counted('制度条款', '{{名称}}', ['违规', '存疑', '提示']);
  const departments = counted('部门', '{{名称}}', ['违规', '存疑', '提示']);
  const sheet = addPage(book, { name: '月末检查报告', title: '月末检查报告', line: [OFFICE, MONTH, MADE], columns: registers });
  addList(sheet, registers, '登记', '没有收到台账');
  addText(sheet, '收到 {{收到数}} 种台账、本月记录 {{记录数}} 条{{如果 未收到}}；没有收到：{{未收到}}{{完}}。违规 {{违规数}} 处，存疑 {{存疑数}} 处，提示 {{提示数}} 处，已豁免 {{豁免数}} 处。', registers.length, { size: 11, box: true, height: 36 });
  addText(sheet, '检查了 {{已检查规则数}} 条规则；{{未检查数}} 条没有检查或没有查全，原因见「未检查」表，不等于没有问题。', registers.length, { size: 11, box: true, height: 22 });
  addGap(sheet);
  addHeads(sheet, clauses);
  addList(sheet, clauses, '条款', '本月没有发现问题');
  addGap(sheet);
  addHeads(sheet, departments);
  addList(sheet, departments, '部门', '没有涉及具体部门的问题');
  addText(sheet, '注：已豁免的不计入违规和存疑，清单见「豁免」表。一处问题涉及几条制度的，各条都计。', registers.length);
  addSignatures(sheet, registers.length, ['检查', '审核', '批准']);
  const notRun = addPage(book, { name: '未检查', title: '没有检查的规则', landscape: true, line: [OFFICE, MONTH, MADE], columns: NOT_RUN });
  addList(notRun, NOT_RUN, '未检查', '所有规则都检查了');
  const waived = addPage(book, { name: '豁免', title: '已豁免的问题', landscape: true, line: [OFFICE, MONTH, MADE], columns: WAIVED });
  addList(waived, WAIVED, '豁免', '本月没有豁免');
  addText(waived, '{{如果 有失效豁免}}另有 {{失效豁免}} 条豁免没有对应的问题，可以从「豁免」表删去。{{完}}', WAIVED.length);
}
