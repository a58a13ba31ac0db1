import type { Workbook } from 'exceljs';
import type { Column } from './kit';
import { addGap, addHeads, addList, addNotes, addPage, addSignatures, addTotals } from './kit';

const OFFICE = '编制部门：管理部';
const MONTH = '期间：{{期间}}';
const MADE = '制表日期：{{制表日期}}';

const counted = (head: string, cell: string): readonly Column[] => [
  { head: '序号', width: 8, cell: '{{序号}}', format: '0' },
  { head, width: 30, cell: `{{${cell}}}`, align: 'left' },
  { head: '用印次数', width: 14, cell: '{{用印次数}}', format: '0', total: '{{合计用印次数}}' },
  { head: '用印份数', width: 14, cell: '{{份数}}', format: '0', total: '{{合计份数}}' },
  { head: '拒盖次数', width: 14, cell: '{{拒盖}}', format: '0', total: '{{合计拒盖}}' },
];

const FAULTS: readonly Column[] = [
  { head: '序号', width: 7, cell: '{{序号}}', format: '0' },
  { head: '日期', width: 11, cell: '{{日期}}', format: 'm"月"d"日"' },
  { head: '用印部门', width: 11, cell: '{{部门}}' },
  { head: '印章', width: 13, cell: '{{印章名称}}' },
  { head: '文件名称', width: 22, cell: '{{文件名称}}', align: 'left' },
  { head: '批准人', width: 10, cell: '{{批准人}}' },
  { head: '级别', width: 7, cell: '{{级别}}' },
  { head: '问题', width: 46, cell: '{{问题}}', align: 'left', size: 10 },
  { head: '制度条款', width: 13, cell: '{{条款}}' },
  { head: '位置', width: 26, cell: '{{位置}}', align: 'left', size: 10 },
];

export function sealMonth(book: Workbook): void {
  const [seals, departments] = [counted('印章名称', '印章名称'), counted('用印部门', '部门')];
  const sheet = addPage(book, { name: '印章使用月报', title: '印章使用月报', line: [OFFICE, MONTH, MADE], columns: seals });
  addList(sheet, seals, '印章', '本月没有用印记录');
  addTotals(sheet, seals, '合计');
  addGap(sheet);
  addHeads(sheet, departments);
  addList(sheet, departments, '各部门', '本月没有用印记录');
  addTotals(sheet, departments, '合计');
  addNotes(sheet, seals.length, ['没有按规定批准的用印：{{问题清单.个数}} 处，见「批准问题」表。', '注：拒盖的不计入用印次数和份数。数据依据：印章管理 五。']);
  addSignatures(sheet, seals.length, ['制表', '审核', '批准']);
  const faults = addPage(book, { name: '批准问题', title: '没有按规定批准的用印清单', landscape: true, line: [OFFICE, MONTH, MADE], columns: FAULTS });
  addList(faults, FAULTS, '问题清单', '本月的用印没有发现批准问题');
}
