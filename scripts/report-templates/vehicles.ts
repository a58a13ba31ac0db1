import type { Workbook } from 'exceljs';
import type { Column } from './kit';
import { MONEY, PLAIN, addCells, addHeading, addList, addNotes, addPage, addSignatures, addText, addTotals } from './kit';

const OFFICE = '编制部门：管理部';
const MONTH = '期间：{{期间}}';
const MADE = '制表日期：{{制表日期}}';

const CARS: readonly Column[] = [
  { head: '序号', width: 6, cell: '{{序号}}', format: '0' },
  { head: '车牌号', width: 12, cell: '{{车牌号}}' },
  { head: '驾驶员', width: 11, cell: '{{驾驶员}}' },
  { head: '出车次数', width: 9, cell: '{{出车次数}}', format: '0', total: '{{合计出车次数}}' },
  { head: '行驶公里数\n（公里）', width: 11, cell: '{{行驶公里}}', format: PLAIN, total: '{{合计行驶公里}}' },
  { head: '加油量\n（升）', width: 10, cell: '{{加油升数}}', format: PLAIN, total: '{{合计加油升数}}' },
  { head: '油费\n（元）', width: 11, cell: '{{油费}}', format: MONEY, total: '{{合计油费}}' },
  { head: '百公里耗油\n（升）', width: 11, cell: '{{百公里油耗}}', format: '0.00' },
  { head: '耗油标准\n（升）', width: 10, cell: '{{油耗标准}}', format: '0.0' },
  { head: '停车费\n（元）', width: 10, cell: '{{停车费}}', format: MONEY, total: '{{合计停车费}}' },
  { head: '过路费\n（元）', width: 10, cell: '{{过路费}}', format: MONEY, total: '{{合计过路费}}' },
  { head: '洗车费\n（元）', width: 10, cell: '{{洗车费}}', format: MONEY },
  { head: '故障维修费\n（元）', width: 11, cell: '{{维修费}}', format: MONEY },
  { head: '正常保养费\n（元）', width: 11, cell: '{{保养费}}', format: MONEY },
  { head: '汽车用品费\n（元）', width: 11, cell: '{{用品费}}', format: MONEY },
];

export function vehicleMonth(book: Workbook): void {
  const sheet = addPage(book, { name: '汽车月使用情况', title: '汽车月使用情况报表', landscape: true, line: [OFFICE, MONTH, MADE], columns: CARS });
  addList(sheet, CARS, '车辆', '本月没有用车记录');
  addTotals(sheet, CARS, '合计');
  addNotes(sheet, CARS.length, ['注：百公里耗油＝本月加油量÷本月行驶公里数×100；空格表示登记里没有记录，不是零。依据：车辆管理 十一.7。']);
  addSignatures(sheet, CARS.length, ['制表', '审核', '批准']);
}

const DRIVERS: readonly Column[] = [
  { head: '序号', width: 7, cell: '{{序号}}', format: '0' },
  { head: '驾驶员', width: 13, cell: '{{驾驶员}}' },
  { head: '出车次数', width: 10, cell: '{{出车次数}}', format: '0', total: '{{合计出车次数}}' },
  { head: '行驶公里\n（公里）', width: 12, cell: '{{行驶公里}}', format: PLAIN, total: '{{合计行驶公里}}' },
  { head: '用车时间\n（小时）', width: 12, cell: '{{用车小时}}', format: '0.0', total: '{{合计用车小时}}' },
  { head: '加班出车\n（次）', width: 10, cell: '{{加班出车}}', format: '0', total: '{{合计加班出车}}' },
  { head: '误餐补贴\n（元）', width: 12, cell: '{{误餐补贴}}', format: MONEY, total: '{{合计误餐补贴}}' },
  { head: '加油量\n（升）', width: 11, cell: '{{加油升数}}', format: PLAIN, total: '{{合计加油升数}}' },
  { head: '百公里耗油\n（升）', width: 12, cell: '{{百公里油耗}}', format: '0.00' },
  { head: '登记问题\n违规', width: 10, cell: '{{违规}}', format: '0', total: '{{合计违规}}' },
  { head: '登记问题\n存疑', width: 10, cell: '{{存疑}}', format: '0', total: '{{合计存疑}}' },
  { head: '考核意见', width: 18, cell: '' },
];

const DRIVER_FAULTS: readonly Column[] = [
  { head: '序号', width: 7, cell: '{{序号}}', format: '0' },
  { head: '驾驶员', width: 11, cell: '{{驾驶员}}' },
  { head: '日期', width: 11, cell: '{{日期}}', format: 'm"月"d"日"' },
  { head: '车牌号', width: 12, cell: '{{车牌号}}' },
  { head: '级别', width: 7, cell: '{{级别}}' },
  { head: '问题', width: 60, cell: '{{问题}}', align: 'left', size: 10 },
  { head: '制度条款', width: 11, cell: '{{条款}}' },
  { head: '位置', width: 27, cell: '{{位置}}', align: 'left', size: 10 },
];

export function driverMonth(book: Workbook): void {
  const sheet = addPage(book, { name: '驾驶员考核', title: '驾驶员月度考核表', landscape: true, line: [OFFICE, MONTH, MADE], columns: DRIVERS });
  addList(sheet, DRIVERS, '人员', '本月没有用车记录');
  addTotals(sheet, DRIVERS, '合计');
  addNotes(sheet, DRIVERS.length, ['注：加班出车指工作日上班前出车、下班后返回，或在休息日出车；上下班时间和休息日以制度参数和日历为准。空格表示登记里没有记录。依据：车辆管理 十、十一.7。']);
  addSignatures(sheet, DRIVERS.length, ['制表', '审核', '批准']);
  const faults = addPage(book, { name: '登记问题', title: '驾驶员出车登记问题清单', landscape: true, line: [OFFICE, MONTH, MADE], columns: DRIVER_FAULTS });
  addList(faults, DRIVER_FAULTS, '问题清单', '本月的用车登记没有发现问题');
}

const TRIPS: readonly Column[] = [
  { head: '序号', width: 6, cell: '{{序号}}', format: '0' },
  { head: '用车日期', width: 11, cell: '{{用车日期}}', format: 'm"月"d"日"' },
  { head: '星期', width: 9, cell: '{{星期}}' },
  { head: '车牌号', width: 12, cell: '{{车牌号}}' },
  { head: '驾驶员', width: 10, cell: '{{驾驶员}}' },
  { head: '出车时间', width: 9, cell: '{{出车时间}}' },
  { head: '返回时间', width: 9, cell: '{{返回时间}}' },
  { head: '目的地', width: 16, cell: '{{目的地}}', align: 'left' },
  { head: '用车事由', width: 24, cell: '{{用车事由}}', align: 'left' },
  { head: '公里', width: 9, cell: '{{行驶公里}}', format: PLAIN },
  { head: '小时', width: 8, cell: '{{用车小时}}', format: '0.0' },
  { head: '行车记录\n签字', width: 10, cell: '{{行车记录签字}}' },
];

/** One group a user: reviewed and signed by that user alone. */
export function seniorOvertime(book: Workbook): void {
  const sheet = addPage(book, { name: '加班用车汇总', title: '高层管理加班用车汇总表', landscape: true, line: [OFFICE, MONTH, MADE], columns: TRIPS, titleOnEveryPage: true });
  addHeading(sheet, TRIPS.length, '{{每个 领导}}用车人：{{用车人}}{{如果 职务}}（{{职务}}）{{完}}');
  addCells(sheet, TRIPS, TRIPS.map(({ cell }, index) => (index === 0 ? `{{每行 明细}}${cell}` : cell)));
  addCells(sheet, TRIPS, ['小计', '', '', '', '', '', '', '', '{{次数}} 次', '{{公里}}', '{{小时}}', ''], { bold: true });
  addSignatures(sheet, TRIPS.length, ['管理部汇总', '用车领导审核（签字）'], '{{完 领导}}{{换页}}');
  addText(sheet, '{{没有 领导}}本月没有高层管理在工作时间以外用车的记录{{完}}', TRIPS.length, { size: 11, box: true, align: 'center', height: 24 });
  addNotes(sheet, TRIPS.length, ['注：出车或返回在 9:00 以前、18:00 以后，或在周六、周日的用车列入本表，月终由管理部汇总，报用车领导审核。依据：车辆管理 十.4。']);
}
