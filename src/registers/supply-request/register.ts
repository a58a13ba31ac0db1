import { defineRegister } from '../../core/records/register';
import { times, toCents } from '../../core/values/decimal';
import { columns } from './columns';
import { quantityPriced } from './quantity';

export const supplyRequest = defineRegister({
  id: 'supply-request',
  name: { zh: '办公用品申领', en: 'Supply requests' },
  titles: [
    '办公用品申领', '办公用品领用', '办公用品申请', '办公用品领用计划', '办公用品计划', '办公用品发放', '办公用品领取', '办公用品登记', '办公用品台账', '用品申领', '用品领用', '用品领取', '文具领用', '文具申领', '物品领用', '物品申领', '物品领取', '办公物品领用', '耗材领用', '办公耗材领用', '领用登记', '领用计划', '申领登记', '申领台账', '领用台账', '办公用品需求', '领用记录', '申领记录', '办公用品签领', '办公用品', '低值易耗品领用', '物资领用', '办公用品使用登记', '用品发放', '物品发放',
    'supply request', 'office supplies', 'supplies request', 'stationery request', 'supply issue', 'supply requisition', 'supplies log', 'requisition log', 'supplies issued', 'stationery log', 'stationery issue', 'office supply', 'supplies register',
  ],
  notTitles: ['汇总', '统计', '礼品', '样品', '图书', '工具', '收发存', '库存', '进销存', '出入库', '入库', '采购清单', '采购订单', '采购计划', '报价', '盘点', '目录', '价目', '申请单', '领用单', '固定资产', '月报', '供应商', 'summary', 'inventory', 'stock', 'catalogue', 'catalog', 'price list', 'purchase order', 'quotation'],
  fields: columns,
  eventDate: ['issueDate', 'planDate'],
  comesDownWith: { issueDate: ['issuedQuantity', 'collector'] },
  identifying: [
    ['planDate', 'department', 'applicant', 'item', 'spec', 'quantity'],
    ['issueDate', 'department', 'applicant', 'item', 'spec', 'quantity'],
  ],
  anchors: [['item'], ['quantity', 'issuedQuantity'], ['department', 'applicant', 'deptApprover', 'collector', 'adminApprover']],
  arithmetic: [{ result: 'amount', by: 'product', of: ['quantity', 'price'] }],
  measures: [
    { id: 'quantity', name: { zh: '数量', en: 'quantity' }, unit: 'number', of: (row) => quantityPriced(row) ?? row.issuedQuantity },
    {
      id: 'amount', name: { zh: '金额', en: 'amount' }, unit: 'money',
      of: (row) => {
        if (row.amount !== null) return row.amount;
        const quantity = quantityPriced(row);
        return row.price === null || quantity === null ? null : toCents(times(row.price, quantity));
      },
    },
  ],
  dimensions: ['month', 'department', 'item'],
  roles: {
    'supply-issues': {
      planDate: 'planDate', issueDate: 'issueDate', department: 'department', item: 'item', spec: 'spec', quantity: 'quantity', approvedQuantity: 'approvedQuantity', issuedQuantity: 'issuedQuantity',
    },
  },
});
