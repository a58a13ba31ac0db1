import type { SheetSnapshot } from '../workbook/snapshot';
import { headerKey } from './header-text';

/** Sheets by which the policy speaks, with words of which their header has at least two. */
const POLICY_SHEETS: Readonly<Record<string, readonly string[]>> = {
  人员: ['姓名', '部门', '职务', '岗位', '入职日期', '离职日期', '长途密码'],
  部门: ['部门', '简称', '别名', '简称/别名', '部门名称'],
  车辆: ['车牌号', '驾驶员', '百公里油耗标准', '油箱容量', '启用日期'],
  印章: ['印章名称', '级别', '使用部门', '保管人', '启用日期', '停用日期', '印鉴', '申请部门', '批准人', '刻制日期'],
  指定单位: ['名称', '类别'],
  用品目录: ['品名', '规格', '单位', '单价', '易耗', '使用年限', '最低库存'],
  参数: ['参数', '值', '生效日期', '依据'],
  日历: ['日期', '类型', '名称'],
  豁免: ['规则', '登记表', '文件', '工作表', '理由', '批准人', '日期', '原因'],
};
const FIRST_ROWS = 6;

/** A roster, parameter, calendar or waiver sheet: it holds no records. */
export function isPolicySheet(sheet: SheetSnapshot): boolean {
  const words = POLICY_SHEETS[sheet.name.trim()];
  if (!words) return false;
  const keys = new Set([...words, '备注', '序号'].map(headerKey));
  const needed = sheet.name.trim() === '部门' ? 1 : 2;
  for (const row of sheet.rows.subarray(0, FIRST_ROWS)) {
    let known = 0;
    const cells = sheet.columnsOf(row).slice(0, 40);
    for (const column of cells) {
      const cell = sheet.cell(row, column);
      if (cell.kind === 'text' && keys.has(headerKey(cell.value.replace(/[(（][^]*$/, '')))) known++;
    }
    // A log may share a name or two with its roster (印章: 印章名称, 保管人).
    if (known >= needed && known >= cells.length * 0.6) return true;
  }
  return false;
}

export function isEmptySheet(sheet: SheetSnapshot): boolean {
  for (const row of sheet.rows) {
    for (const column of sheet.columnsOf(row)) {
      const cell = sheet.cell(row, column);
      if (cell.kind !== 'text' || cell.value.trim() !== '') return false;
    }
  }
  return true;
}
