import { saysNothing } from '../../../core/checks/names-in';
import { rule } from '../rule-kit';
import { isInUse, isUnknownStatus, unknownStatus } from '../status';

export const custody = rule.record({
  id: 'asset/custody',
  clause: [],
  severity: 'error',
  title: { zh: '在用资产没有保管人或部门', en: 'In use without a custodian or a department' },
  why: { zh: '在用的资产要有人、有部门负责，盘点和交接才找得到人。', en: 'Somebody and some department answer for every asset in use.' },
  needs: { columns: ['custodian'] },
  reads: ['department', 'status', 'name'],
  messages: {
    custodian: (data: { name: string }) => ({
      zh: `${data.name}在用，没有保管人；在用资产要有人负责。请补登保管人，已闲置的改资产状态。`,
      en: `${data.name} is in use without a custodian. Enter who keeps it, or correct its status.`,
    }),
    department: (data: { name: string }) => ({
      zh: `${data.name}在用，没有使用部门；在用资产要有部门负责。请补登使用部门。`,
      en: `${data.name} is in use without a department. Enter which department uses it.`,
    }),
  },
  examples: [
    {
      says: { zh: '在用的要有人和部门，闲置和报废的不要', en: 'wanted while in use, not for idle or scrapped assets' },
      rows: [
        { assetNo: 'A-1', name: '空调', originalValue: 6000, purchasedOn: '2025-03-10', department: '销售部', custodian: '林峰', status: '在用' },
        { assetNo: 'A-2', name: '空调', originalValue: 6000, purchasedOn: '2025-03-10', department: '销售部', status: '在用' },
        { assetNo: 'A-3', name: '空调', originalValue: 6000, purchasedOn: '2025-03-10', custodian: '林峰', status: '正常使用' },
        { assetNo: 'A-4', name: '空调', originalValue: 6000, purchasedOn: '2025-03-10', department: '销售部', status: '闲置' },
        { assetNo: 'A-5', name: '空调', originalValue: 6000, purchasedOn: '2015-03-10', department: '销售部', status: '已报废' },
      ],
      finds: [[1, 'custodian'], [2, 'department']],
    },
  ],
  check(row) {
    const lacksDepartment = saysNothing(row.department) && row.$.table.columns.has('department');
    if (!saysNothing(row.custodian) && !lacksDepartment) return null;
    if (isUnknownStatus(row.status)) return unknownStatus(row.status);
    if (!isInUse(row.status)) return null;
    const data = { name: row.name ?? '该资产' };
    if (saysNothing(row.custodian)) return { message: 'custodian', at: 'custodian', data };
    // Without the column, common/column-missing has said it once for all.
    return { message: 'department', at: 'department', data };
  },
});
