import type { Example, ExampleRow } from '../../src/core/rules/rule';

interface Many {
  readonly register: string;
  readonly row: (index: number) => ExampleRow;
  readonly rosters?: Example['rosters'];
}

const day = (index: number): string => `2026-03-${String(2 + (index % 28)).padStart(2, '0')}`;
const department = (index: number): string => `第${'一二三四五六'[index % 6]}事业部`;
const trip = (index: number): ExampleRow => ({ date: day(index), plate: `闽D${10_000 + index}`, driver: `驾驶员${index}`, user: '方总', purpose: '到市政务服务中心办理年度经营许可', destination: '集美', depart: '18:30', return: '20:05', km: 10.5, mealAllowance: '', fuelLitres: 1.25, fuelCost: 9.8, dispatchNo: index % 3 === 0 ? '' : `P${index}` });
const claim = (index: number): ExampleRow => ({ planDate: '2026-02-27', department: department(index), applicant: '陈静', item: `复印纸${index}`, spec: 'A4', unit: '包', quantity: 5, price: 22.5, amount: '', deptApprover: index % 4 === 0 ? '' : '部门经理', adminApprover: '管理部', approvedQuantity: 4, issueDate: ['2026-03-02', '2026-03-09', '2026-03-16'][index % 3] ?? '', issuedQuantity: 4, collector: '何丽' });

/** So many records for each report: as many lines as it can have. */
export const MANY: Readonly<Record<string, Many>> = {
  'vehicle-month': { register: 'vehicle-usage', row: trip },
  'driver-month': { register: 'vehicle-usage', row: trip },
  'senior-overtime': { register: 'vehicle-usage', row: trip, rosters: { 人员: [{ 姓名: '方总', 部门: '总经办', 职务: '高层管理' }] } },
  'seal-month': {
    register: 'seal-log',
    row: (index) => ({ date: day(index), department: `${department(index)}${index % 50}组`, applicant: '陈静', document: '介绍信', copies: 1, seal: `${index % 60}号公章`, approver: index % 2 === 0 ? '' : '李明', decision: '已盖' }),
  },
  'supply-plan': { register: 'supply-request', row: claim },
  'supply-issue': { register: 'supply-request', row: claim },
  'supply-cost': { register: 'supply-request', row: claim },
  'asset-count': {
    register: 'asset-list',
    row: (index) => ({ assetNo: `GD-${1000 + index}`, name: '笔记本电脑', model: 'ThinkPad T14 Gen 3', quantity: 1, originalValue: 123_456_789.12, purchasedOn: '2024-01-05', department: department(index), custodian: '陈静', status: '在用', location: '总部大楼 3 楼东区' }),
  },
};
