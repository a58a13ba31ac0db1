import { saysNothing } from '../../../core/checks/names-in';
import { isComputer } from '../computer';
import { rule } from '../rule-kit';
import { isInUse } from '../status';

/** 6.2.4 */
export const computerOperator = rule.record({
  id: 'asset/computer-operator',
  clause: ['6.2.4'],
  severity: 'error',
  title: { zh: '电脑没有主要操作员', en: 'Computer without a main operator' },
  why: {
    zh: '配给各部门的电脑，由部门经理指定培训合格的职员任主要操作员，负责日常维护。',
    en: "Each department's manager names a trained main operator for every computer, who looks after it.",
  },
  needs: { columns: ['operator'] },
  reads: ['name', 'category', 'status'],
  messages: {
    none: (data: { name: string }) => ({
      zh: `${data.name}没有主要操作员；配给部门的电脑应指定主要操作员。请由部门经理指定后登记。`,
      en: `${data.name} has no main operator; every computer in a department has one. Enter whom the manager names.`,
    }),
  },
  examples: [
    {
      says: { zh: '电脑要有操作员；打印机、电脑桌和报废的电脑不要', en: 'computers need one; printers, desks and scrapped computers do not' },
      rows: [
        { assetNo: 'A-1', name: '联想台式电脑', originalValue: 5000, purchasedOn: '2024-03-10', department: '销售部', status: '在用', operator: '林峰' },
        { assetNo: 'A-2', name: '笔记本电脑', originalValue: 6500, purchasedOn: '2024-03-10', department: '销售部', status: '在用' },
        { assetNo: 'A-3', name: 'ThinkCentre M70', category: '计算机设备', originalValue: 4800, purchasedOn: '2024-03-10', department: '销售部', status: '在用' },
        { assetNo: 'A-4', name: '激光打印机', category: '计算机设备', originalValue: 1800, purchasedOn: '2024-03-10', department: '销售部', status: '在用' },
        { assetNo: 'A-5', name: '电脑桌', originalValue: 500, purchasedOn: '2024-03-10', department: '销售部', status: '在用' },
        { assetNo: 'A-6', name: '台式电脑', originalValue: 5000, purchasedOn: '2014-03-10', department: '销售部', status: '报废' },
      ],
      finds: [[1, 'operator'], [2, 'operator']],
    },
  ],
  check(row) {
    if (!isInUse(row.status) && row.status !== '维修') return null;
    if (isComputer(row) && saysNothing(row.operator)) return { message: 'none', at: 'operator', data: { name: row.name ?? '电脑' } };
    return null;
  },
});
