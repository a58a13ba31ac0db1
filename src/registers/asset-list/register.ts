import { defineRegister } from '../../core/records/register';
import { SCALE } from '../../core/values/decimal';
import type { Decimal } from '../../core/values/decimal';
import { columns } from './columns';

export const assetList = defineRegister({
  id: 'asset-list',
  name: { zh: '资产台账', en: 'Asset list' },
  titles: [
    '资产台账', '固定资产台账', '固定资产清单', '资产清单', '固定资产明细', '固定资产登记', '固定资产一览', '资产明细', '资产登记', '资产目录', '资产一览', '资产盘点', '固定资产卡片', '资产卡片', '设备台账', '办公设备台账', '办公设备清单', '电脑台账', '电脑设备台账', '计算机台账', 'IT资产',
    '资产表', '设备一览', '设备清册', '设备明细', '财产一览', '财产清单', '家当一览', '器材台账', '器材清单', '资产折旧', '固定资产折旧', '财产清册', '财产登记', 'asset list', 'asset register', 'fixed asset register', 'fixed asset list', 'asset inventory', 'asset schedule', 'equipment register', 'asset export',
  ],
  notTitles: [
    '汇总', '统计表', '增加单', '验收单', '报废单', '调拨单', '申请单', '领用单', '处置单', '移交单', '提计折旧表', '计提折旧表', '无形资产', '报销', '费用', '维修', '保养记录', '采购', '入库', '出库', '领用登记', '借用', '低值易耗品', '方案', '报价', '配置清单', '月检', '检查表', '收发存', '库存表', '库存台账', '库存统计', '进销存', '负债',
    'summary', 'quotation', 'purchase order', 'balance sheet', 'loan', 'lending',
  ],
  fields: columns,
  eventDate: [],
  identifying: [['assetNo'], ['name', 'model', 'department', 'custodian']],
  anchors: [
    ['assetNo', 'name'],
    ['originalValue', 'netValue', 'accumulatedDepreciation', 'custodian', 'department', 'status'],
    ['assetNo', 'purchasedOn', 'inServiceOn', 'usefulLife', 'status', 'custodian'],
  ],
  arithmetic: [{ result: 'originalValue', by: 'product', of: ['quantity', 'price'] }, { result: 'netValue', by: 'difference', of: ['originalValue', 'accumulatedDepreciation'] }],
  measures: [
    { id: 'count', name: { zh: '资产项数', en: 'assets' }, unit: 'count', of: () => SCALE as Decimal },
    { id: 'quantity', name: { zh: '数量', en: 'quantity' }, unit: 'number', of: (row) => row.quantity },
    { id: 'originalValue', name: { zh: '原值', en: 'original value' }, unit: 'money', of: (row) => row.originalValue },
    { id: 'accumulatedDepreciation', name: { zh: '累计折旧', en: 'accumulated depreciation' }, unit: 'money', of: (row) => row.accumulatedDepreciation },
    { id: 'netValue', name: { zh: '净值', en: 'net value' }, unit: 'money', of: (row) => row.netValue },
  ],
  dimensions: ['department', 'category', 'status', 'custodian'],
});
