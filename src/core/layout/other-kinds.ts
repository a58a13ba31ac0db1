import { headerKey } from './header-text';

/** Words by which sheets of other kinds call themselves; they speak against any kind whose own words are absent. */
const WORDS = [
  '入库', '出库', '进销存', '收发存', '库存', '盘点', '报价', '采购', '订单', '合同', '收文', '发文', '借阅', '交接', '移交', '维修', '保养', '保险', '年检', '违章', '通讯录', '花名册',
  '名册', '名单', '一览', '排班', '值班', '考勤', '工资', '报销', '请假', '加班', '会议', '来访', '访客', '快递', '证照', '日报', '客户', '供应商', '价目', '成绩', '预算', '发票', '汇总', '统计', '档案',
  '刻制', '培训', '招聘', '应收', '应付', '销售', '送货', '发货', '排期', '计划表', '加油', '保密', '门禁', '钥匙', '图书', '透视',
  'payroll', 'attendance', 'invoice', 'quotation', 'purchase order', 'price list', 'stock', 'contacts', 'employees', 'schedule', 'timesheet', 'customers', 'suppliers', 'summary', 'pivot', 'maintenance', 'fuel log', 'budget', 'sales', 'leave',
].map((word) => [word, new RegExp(`${headerKey(word)}(?![部组科处室员]|中心)`)] as const);

export function otherKind(titles: readonly string[]): string | null {
  for (const title of titles) {
    const key = headerKey(title);
    // 采购部 is a department's sheet, 采购 is not.
    for (const [word, pattern] of WORDS) if (pattern.test(key)) return word;
  }
  return null;
}
