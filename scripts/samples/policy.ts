import type { Planted } from './draft';
import { serialOf } from './days';
import { workbookBytes } from '../../src/hosts/files/write/same-bytes';
import { emptyBook } from './write-book';

export const POLICY_FILE = '制度参数.xlsx';

/** Rosters and parameters of a department that exists nowhere. */
export async function writePolicy(): Promise<{ bytes: Uint8Array; planted: Planted[] }> {
  const book = await emptyBook();
  for (const [name, rows] of Object.entries(SHEETS)) {
    const sheet = book.addWorksheet(name);
    rows.forEach((row, y) => {
      row.forEach((value, x) => {
        if (value === '') return;
        const cell = sheet.getCell(y + 1, x + 1);
        const isDay = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
        cell.value = isDay ? serialOf(value) : value;
        if (isDay) cell.numFmt = 'yyyy-mm-dd';
      });
    });
  }
  const row = SHEETS.印章.findIndex(([name]) => name === UNKEPT_SEAL) + 1;
  return { bytes: await workbookBytes(book), planted: [{ file: POLICY_FILE, sheet: '印章', row, rule: 'seal/roster-incomplete' }] };
}

const UNKEPT_SEAL = '市场部章';
const SINCE = '2019-03-01';

function person(name: string, department: string, role: string, left = ''): (string | number)[] {
  return [name, department, role, SINCE, left, role === '员工' ? '否' : '是'];
}

const SHEETS = {
  人员: [
    ['姓名', '部门', '职务', '入职日期', '离职日期', '长途密码'],
    person('陈国强', '总经办', '总经理'),
    person('李明', '管理部', '管理部经理'),
    person('王芳', '管理部', '印章管理人'),
    person('赵敏', '管理部', '内勤'),
    person('周涛', '管理部', '调度员'),
    person('张伟', '管理部', '驾驶员'),
    person('刘强', '管理部', '驾驶员'),
    person('孙磊', '管理部', '驾驶员'),
    person('郭勇', '管理部', '驾驶员'),
    person('林峰', '销售部', '部门经理'),
    person('何丽', '销售部', '内勤'),
    person('陈静', '销售部', '员工'),
    person('高翔', '销售部', '员工', '2025-12-31'),
    person('吴敏', '财务部', '部门经理'),
    person('郑洁', '财务部', '内勤'),
    person('黄凯', '财务部', '员工'),
    person('许亮', '市场部', '部门经理'),
    person('罗兰', '市场部', '内勤'),
    person('谢婷', '市场部', '员工'),
    person('韩冰', '技术部', '部门经理'),
    person('邓娟', '技术部', '内勤'),
    person('马超', '技术部', '员工'),
  ],
  部门: [
    ['部门', '简称/别名'],
    ['总经办', '总经理办公室'],
    ['管理部', '行政部、行政管理部'],
    ['销售部', '营销部'],
    ['财务部', '财务'],
    ['市场部', ''],
    ['技术部', '研发部'],
  ],
  车辆: [
    ['车牌号', '驾驶员', '百公里油耗标准', '油箱容量', '启用日期'],
    ['闽D12345', '张伟', 10, 60, '2021-05-01'],
    ['闽D23456', '刘强', 10, 60, '2021-05-01'],
    ['闽D34567', '孙磊', 9, 55, '2022-08-15'],
    ['闽D45678', '郭勇', 9, 55, '2022-08-15'],
  ],
  印章: [
    ['印章名称', '级别', '使用部门', '保管人', '启用日期', '停用日期'],
    ['公司公章', '公司', '管理部', '王芳', SINCE, ''],
    ['合同专用章', '公司', '管理部', '王芳', SINCE, ''],
    ['销售部章', '部门', '销售部', '何丽', SINCE, ''],
    ['技术部章', '部门', '技术部', '邓娟', '2026-03-01', ''],
    [UNKEPT_SEAL, '部门', '市场部', '', SINCE, ''],
  ],
  用品目录: [
    ['品名', '规格', '单位', '单价', '易耗', '使用年限', '最低库存'],
    ['签字笔', '', '支', 2, '是', '', 50],
    ['复印纸', '', '包', 22.5, '是', '', 20],
    ['计算器', '', '台', 45, '否', 3, ''],
    ['订书机', '', '个', 28, '否', 3, ''],
    ['电热水壶', '', '个', 99, '否', 4, ''],
    ['台灯', '', '盏', 75, '否', 4, ''],
  ],
  参数: [
    ['参数', '值', '生效日期', '依据'],
    ['mealAllowanceRate', 10, '2020-01-01', '3.10.1'],
    ['maxWaitMinutes', 60, '2020-01-01', '3.5.2'],
    ['slipValidMinutes', 30, '2020-01-01', '3.5.3'],
  ],
};
