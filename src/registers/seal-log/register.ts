import { defineRegister } from '../../core/records/register';
import { SCALE, ZERO } from '../../core/values/decimal';
import type { Decimal } from '../../core/values/decimal';
import { columns } from './columns';
import { isPending, isRefused, nothingStamped } from './refused';

const ONE = SCALE as Decimal;

export const sealLog = defineRegister({
  id: 'seal-log',
  name: { zh: '印章使用登记', en: 'Seal log' },
  titles: [
    '印章使用登记', '公章使用登记', '用印登记', '用章登记', '盖章登记', '印章使用', '公章使用', '印章登记', '公章登记', '用印', '用章', '盖章', '印鉴使用', '合同章使用', '合同专用章使用', '财务章使用',
    '印信使用', '使用印章', '印章使用台账', '用印台账', '用章台账', '印章使用记录', '用印记录', 'seal log', 'seal register', 'seal use', 'seal usage', 'company seal', 'stamp log', 'stamp register', 'chop log', 'sealing register',
  ],
  notTitles: [
    '印章刻制', '印章交接', '印章移交', '印章保管', '印章清单', '印章目录', '印章一览', '印章台账', '印章销毁', '印章领取', '印章备案', '印鉴卡', '印章管理台账', '印章明细', '汇总', '统计表', '月报', '申请单', '审批单', '申请表', '审批表',
    '收文', '发文', '借阅', '借用', '传阅', '复印', '打印', '快递', '寄送', '收发', '报销', '费用', '档案', '来访', '会议', '签到', '合同台账', '合同登记', '合同管理', '合同签订', '证照', '证件', '资质', '名片', '刻制', 'summary', 'inventory', 'handover',
  ],
  fields: columns,
  eventDate: ['date'],
  identifying: [['date', 'department', 'document', 'seal', 'copies']],
  anchors: [['date'], ['document', 'seal'], ['seal', 'copies', 'custodian']],
  measures: [
    { id: 'records', name: { zh: '用印次数', en: 'stampings' }, unit: 'count', of: (row) => (nothingStamped(row) ? ZERO : ONE) },
    { id: 'copies', name: { zh: '份数', en: 'copies' }, unit: 'count', of: (row) => (isPending(row) ? ZERO : row.copies === null ? null : ((row.copies * SCALE) as Decimal)) },
    { id: 'refused', name: { zh: '拒盖', en: 'refused' }, unit: 'count', of: (row) => (isRefused(row) ? ONE : ZERO) },
  ],
  dimensions: ['month', 'seal', 'department', 'documentClass', 'approver'],
  countsOnly: (row) => (isRefused(row) ? 'refused' : null),
});
