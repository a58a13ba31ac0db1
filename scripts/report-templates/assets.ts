import type { Workbook } from 'exceljs';
import type { Column } from './kit';
import { MONEY, PLAIN, addCells, addHeading, addNotes, addPage, addSignatures, addText } from './kit';

const ASSETS: readonly Column[] = [
  { head: '序号', width: 6, cell: '{{序号}}', format: '0' },
  { head: '资产编号', width: 15, cell: '{{资产编号}}' },
  { head: '资产名称', width: 17, cell: '{{资产名称}}', align: 'left' },
  { head: '规格型号', width: 16, cell: '{{规格型号}}', align: 'left' },
  { head: '单位', width: 6, cell: '{{单位}}' },
  { head: '账面\n数量', width: 7, cell: '{{账面数量}}', format: PLAIN },
  { head: '原值\n（元）', width: 14, cell: '{{原值}}', format: MONEY },
  { head: '存放地点', width: 13, cell: '{{存放地点}}' },
  { head: '保管人', width: 9, cell: '{{保管人}}' },
  { head: '状态', width: 8, cell: '{{状态}}' },
  { head: '上次盘点', width: 12, cell: '{{上次盘点}}', format: 'yyyy-mm-dd' },
  { head: '实盘\n数量', width: 8, cell: '{{盘点数}}', format: PLAIN },
  { head: '盈亏', width: 7, cell: '{{盈亏}}', format: PLAIN },
  { head: '备注', width: 14, cell: '{{备注}}', align: 'left' },
];

/** One group a department, each on paper of its own. */
export function assetCount(book: Workbook): void {
  const sheet = addPage(book, { name: '盘点表', title: '固定资产盘点表', landscape: true, line: ['编制部门：管理部', '盘点基准日：{{盘点日期}}', '制表日期：{{制表日期}}'], columns: ASSETS, titleOnEveryPage: true });
  addHeading(sheet, ASSETS.length, '{{每个 部门}}使用部门：{{部门名}}');
  addCells(sheet, ASSETS, ASSETS.map(({ cell }, index) => (index === 0 ? `{{每行 资产}}${cell}` : cell)), { height: 24 });
  addCells(sheet, ASSETS, ['合计', '{{项数}} 项', '', '', '', '{{数量}}', '{{原值}}', '', '', '', '', '', '', ''], { bold: true, height: 24 });
  addSignatures(sheet, ASSETS.length, ['保管部门', '盘点人', '监盘人'], '{{完 部门}}{{换页}}');
  addText(sheet, '{{没有 部门}}台账里没有要盘点的资产{{完}}', ASSETS.length, { size: 11, box: true, align: 'center', height: 24 });
  addNotes(sheet, ASSETS.length, ['全部部门合计：{{合计项数}} 项，原值 {{合计原值:#,##0.00}} 元。', '注：基准日所在月已盘点的印出实盘数量，其余空着，盘点时手填。已报废、遗失的不列。']);
}
