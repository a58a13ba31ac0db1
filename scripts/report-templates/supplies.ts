import type { Workbook } from 'exceljs';
import type { Column } from './kit';
import { MONEY, PLAIN, addCells, addHeading, addList, addNotes, addPage, addSignatures, addText, addTotals } from './kit';

const OFFICE = '编制部门：管理部';
const MONTH = '期间：{{期间}}';
const MADE = '制表日期：{{制表日期}}';

const PLANNED: readonly Column[] = [
  { head: '序号', width: 6, cell: '{{序号}}', format: '0' },
  { head: '品名', width: 18, cell: '{{品名}}', align: 'left' },
  { head: '规格', width: 13, cell: '{{规格}}' },
  { head: '单位', width: 7, cell: '{{单位}}' },
  { head: '{{每列 部门}}{{部门名}}', width: 11, cell: '{{数量}}', format: PLAIN, total: '{{部门合计}}' },
  { head: '合计数量', width: 11, cell: '{{合计数量}}', format: PLAIN, total: '{{合计数量}}' },
  { head: '单价\n（元）', width: 11, cell: '{{单价}}', format: MONEY },
  { head: '金额\n（元）', width: 13, cell: '{{金额}}', format: MONEY, total: '{{合计金额}}' },
];

const REFUSED: readonly Column[] = [
  { head: '序号', width: 7, cell: '{{序号}}', format: '0' },
  { head: '计划日期', width: 12, cell: '{{计划日期}}', format: 'm"月"d"日"' },
  { head: '部门', width: 12, cell: '{{申请部门}}' },
  { head: '申请人', width: 11, cell: '{{申请人}}' },
  { head: '品名', width: 18, cell: '{{品名}}', align: 'left' },
  { head: '规格', width: 12, cell: '{{规格}}' },
  { head: '单位', width: 7, cell: '{{单位}}' },
  { head: '数量', width: 9, cell: '{{数量}}', format: PLAIN },
  { head: '没有列入的原因', width: 36, cell: '{{原因}}', align: 'left' },
];

export function supplyPlan(book: Workbook): void {
  const sheet = addPage(book, { name: '采购汇总', title: '办公用品采购汇总表', landscape: true, line: [OFFICE, MONTH, MADE], columns: PLANNED });
  addCells(sheet, PLANNED, PLANNED.map(({ cell }, index) => (index === 0 ? `{{每行 物品}}${cell}` : cell)));
  addTotals(sheet, PLANNED, '合计');
  addText(sheet, '{{没有 物品}}本月没有已批准的领用计划{{完}}', PLANNED.length, { size: 11, align: 'center', height: 24 });
  addNotes(sheet, PLANNED.length, ['没有批准、没有列入采购的计划：{{未批准.个数}} 条，见「未批准」表。', '注：数量以批准数量为准，没有填批准数量的以计划数量为准。依据：办公用品管理 二。']);
  addSignatures(sheet, PLANNED.length, ['制表', '审核', '批准']);
  const refused = addPage(book, { name: '未批准', title: '未批准的领用计划清单', landscape: true, line: [OFFICE, MONTH, MADE], columns: REFUSED });
  addList(refused, REFUSED, '未批准', '本月的领用计划都已批准');
}

const ISSUED: readonly Column[] = [
  { head: '部门', width: 11, cell: '{{部门名}}' },
  { head: '品名', width: 16, cell: '{{品名}}', align: 'left' },
  { head: '规格', width: 10, cell: '{{规格}}' },
  { head: '单位', width: 6, cell: '{{单位}}' },
  { head: '计划\n数量', width: 8, cell: '{{计划数量}}', format: PLAIN },
  { head: '批准\n数量', width: 8, cell: '{{批准数量}}', format: PLAIN },
  { head: '实发\n数量', width: 8, cell: '{{实发数量}}', format: PLAIN },
  { head: '以旧换新', width: 9, cell: '{{以旧换新}}' },
  { head: '领取人', width: 9, cell: '{{领取人}}' },
  { head: '签字', width: 13, cell: '' },
  { head: '备注', width: 12, cell: '{{备注}}', align: 'left' },
];

/** One group an issue day, each on paper of its own. */
export function supplyIssue(book: Workbook): void {
  const sheet = addPage(book, { name: '发放签领', title: '办公用品发放签领表', line: [OFFICE, MONTH, MADE], columns: ISSUED, titleOnEveryPage: true });
  addHeading(sheet, ISSUED.length, '{{每个 发放日}}发放日期：{{发放日期}}（{{星期}}）');
  const texts = ISSUED.map(({ cell }, index) => (index === 0 ? `{{每个 部门}}{{每行 物品}}${cell}` : cell));
  addCells(sheet, ISSUED, texts.map((text, index) => (index === texts.length - 1 ? `${text}{{完 部门}}` : text)), { height: 24 });
  addCells(sheet, ISSUED, ['合计', '{{项数}} 项', '', '', '{{合计计划}}', '{{合计批准}}', '{{合计实发}}', '', '', '', ''], { bold: true, height: 24 });
  addSignatures(sheet, ISSUED.length, ['发放人', '管理部经理'], '{{完 发放日}}{{换页}}');
  addText(sheet, '{{没有 发放日}}本月没有发放记录{{完}}', ISSUED.length, { size: 11, box: true, align: 'center', height: 24 });
  addNotes(sheet, ISSUED.length, ['注：由各部门内勤统一领取；非易耗品以旧换新。依据：办公用品管理 三、五。']);
}

const COSTS: readonly Column[] = [
  { head: '序号', width: 8, cell: '{{序号}}', format: '0' },
  { head: '部门', width: 24, cell: '{{部门名}}' },
  { head: '笔数', width: 12, cell: '{{笔数}}', format: '0', total: '{{合计笔数}}' },
  { head: '数量', width: 14, cell: '{{数量}}', format: PLAIN, total: '{{合计数量}}' },
  { head: '金额\n（元）', width: 18, cell: '{{金额}}', format: MONEY, total: '{{合计金额}}' },
  { head: '占比', width: 12, cell: '{{占比}}', format: '0.0%' },
];

const ITEM_COSTS: readonly Column[] = [
  { head: '部门', width: 14, cell: '{{部门名}}' },
  { head: '品名', width: 22, cell: '{{品名}}', align: 'left' },
  { head: '规格', width: 16, cell: '{{规格}}' },
  { head: '单位', width: 9, cell: '{{单位}}' },
  { head: '数量', width: 12, cell: '{{数量}}', format: PLAIN },
  { head: '金额\n（元）', width: 16, cell: '{{金额}}', format: MONEY },
];

export function supplyCost(book: Workbook): void {
  const sheet = addPage(book, { name: '分部门汇总', title: '办公用品费用分部门汇总表', line: [OFFICE, MONTH, MADE], columns: COSTS });
  addList(sheet, COSTS, '部门', '本月没有领用记录');
  addTotals(sheet, COSTS, '合计');
  addNotes(sheet, COSTS.length, ['注：各部门领用的品目见「品目明细」表。']);
  addSignatures(sheet, COSTS.length, ['制表', '审核', '批准']);
  const items = addPage(book, { name: '品目明细', title: '办公用品费用品目明细表', line: [OFFICE, MONTH, MADE], columns: ITEM_COSTS });
  addCells(items, ITEM_COSTS, ITEM_COSTS.map(({ cell }, index) => (index === 0 ? `{{每个 部门}}{{每行 物品}}${cell}` : cell)));
  addCells(items, ITEM_COSTS, ['小计', '', '', '', '{{部门.数量}}', '{{部门.金额}}{{完 部门}}'], { bold: true });
  addCells(items, ITEM_COSTS, ['合计', '', '', '', '{{合计数量}}', '{{合计金额}}'], { bold: true });
}
