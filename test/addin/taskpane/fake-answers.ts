import type { PaneEngine, TotalsView } from '../../../src/addin/engine/pane-engine';
import type { SheetPlan } from '../../../src/core/workbook/plan';
import { PLAIN_ALIGNMENT, PLAIN_FONT, PLAIN_STYLE } from '../../../src/core/workbook/plan-style';

const FILE = '用车台账.xlsx';

export const FAKE_SHEETS: Pick<PaneEngine, 'sheets' | 'kinds' | 'columns' | 'notRun' | 'monthEnd' | 'reports'> = {
  sheets: async () => [
    ...['1月', '2月', '3月'].map((sheet) => ({
      file: FILE, sheet, register: 'vehicle-usage', name: { zh: '车辆使用登记', en: 'Vehicle usage' }, confidence: 0.94, records: 47, header: 'A3:P4',
      evidence: [{ zh: '表头有「车牌号」「驾驶员」「出车时间」', en: 'the header has plate, driver and departure' }], rival: null, corrected: false,
    })),
    { file: FILE, sheet: '借车', register: null, name: null, confidence: 0.31, records: 0, header: 'A2:H2', evidence: [{ zh: '没有必填的「用车人」', en: 'no column for the required user' }], rival: { register: 'vehicle-loan', name: { zh: '借车登记', en: 'Vehicle loan' }, confidence: 0.31 }, corrected: false },
  ],
  kinds: async () => [
    { id: 'seal-log', name: { zh: '印章使用登记', en: 'Seal log' } },
    { id: 'vehicle-usage', name: { zh: '车辆使用登记', en: 'Vehicle usage' } },
  ],
  columns: async () => ({
    columns: [
      { column: 'A', header: '序号', samples: ['1', '2', '3'], field: 'serial', sure: true, rival: null },
      { column: 'B', header: '日期', samples: ['2026-03-02', '2026.3.5', '2026-03-06'], field: 'date', sure: true, rival: null },
      { column: 'C', header: '派车时间', samples: ['9:00', '14:30', '8:15'], field: 'plannedDepart', sure: false, rival: 'depart' },
      { column: 'D', header: '经办', samples: ['林志强', '吴海', '林志强'], field: 'driver', sure: false, rival: 'dispatcher' },
      { column: 'E', header: '备注栏', samples: [], field: null, sure: false, rival: null },
    ],
    fields: [
      { id: 'serial', name: { zh: '序号', en: 'Serial' }, required: false }, { id: 'date', name: { zh: '用车日期', en: 'Date' }, required: true },
      { id: 'plannedDepart', name: { zh: '派车单出车时间', en: 'Planned departure' }, required: false }, { id: 'depart', name: { zh: '出车时间', en: 'Departure' }, required: false },
      { id: 'driver', name: { zh: '驾驶员', en: 'Driver' }, required: true }, { id: 'dispatcher', name: { zh: '调度员', en: 'Dispatcher' }, required: false }, { id: 'user', name: { zh: '用车人', en: 'User' }, required: true },
    ],
  }),
  notRun: async () => [
    { rule: 'vehicle/driver', title: { zh: '驾驶员不在名册', en: 'Driver not on the roster' }, file: FILE, sheet: '3月', records: null, reason: { zh: '没有名册「人员」，不知道谁是驾驶员。', en: 'There is no roster 人员, so nobody is known as a driver.' }, roster: 'people' },
    { rule: 'vehicle/waiting', title: { zh: '等候过久', en: 'Waited too long' }, file: FILE, sheet: '3月', records: null, reason: { zh: '没有「等候分钟」这一列。', en: 'There is no column for minutes waited.' }, roster: null },
    { rule: 'vehicle/time-order', title: { zh: '返回不晚于出车', en: 'Back before departure' }, file: FILE, sheet: '2月', records: 14, reason: { zh: '14 条记录没有填返回时间。', en: '14 records have no time of return.' }, roster: null },
  ],
  monthEnd: async () => [
    { id: 'received', state: 'done', says: { zh: '1 种台账，3 张表', en: '1 register, 3 sheets' } },
    { id: 'violations', state: 'attention', says: { zh: '17 处违规还没处理', en: '17 violations are open' } },
    { id: 'totals', state: 'done', says: { zh: '3 处合计相符', en: '3 totals agree' } },
    { id: 'reports', state: 'open', says: { zh: '2 种报表可以生成', en: '2 reports can be made' } },
    { id: 'sign-off', state: 'open', says: { zh: '前四步完成后签字', en: 'signed when the others are done' } },
  ],
  reports: async () => [
    { id: 'vehicle-month', title: { zh: '汽车月使用情况报表', en: 'Monthly use of cars' }, clauses: [{ id: '3.11.7', name: { zh: '车辆管理 十一.7', en: 'Vehicles 11.7' }, summary: { zh: '每月公布车辆使用情况', en: 'the use of cars is published each month' } }], missing: null },
    { id: 'driver-month', title: { zh: '驾驶员考核', en: 'Drivers' }, clauses: [], missing: null },
    { id: 'seal-month', title: { zh: '印章使用月报', en: 'Seals' }, clauses: [], missing: { zh: '没有印章使用登记。', en: 'There is no seal log.' } },
  ],
};

export const FAKE_TOTALS: TotalsView = {
  register: 'vehicle-usage',
  dimensions: [{ id: 'plate', name: { zh: '车牌号', en: 'Plate' } }, { id: 'department', name: { zh: '用车部门', en: 'Department' } }],
  by: 'plate',
  measures: [{ id: 'km', name: { zh: '行驶公里', en: 'Kilometres' }, unit: 'number' }, { id: 'fuelCost', name: { zh: '油费', en: 'Fuel cost' }, unit: 'money' }],
  rows: [
    { key: '闽D12345', values: ['1284.5', '812.40'], before: ['1102', '790.00'] },
    { key: '闽D67890', values: ['986', '640.00'], before: ['1203.5', '701.10'] },
    { key: '闽D24680', values: [null, null], before: ['88', null] },
  ],
  sum: { values: ['2270.5', '1452.40'], before: ['2393.5', '1491.10'] },
  reconciled: [
    { place: { file: FILE, sheet: '3月', row: 40, column: 14 }, cell: 'O41', stated: '2306.5', computed: '2270.5', agrees: false },
    { place: { file: FILE, sheet: '2月', row: 38, column: 14 }, cell: 'O39', stated: '2393.5', computed: '2393.5', agrees: true },
  ],
  leftOut: [{ place: { file: FILE, sheet: '3月', row: 12, column: 14 }, reason: { zh: '里程写作「约30」，读不出数', en: 'the distance reads "约30", which is no number' } }],
};

const CLAUSE = { id: '3.5.3', name: { zh: '车辆管理 五.3', en: 'Vehicles 5.3' }, summary: { zh: '派车单过时作废', en: 'a slip expires' } };

export const FAKE_POLICY: Pick<PaneEngine, 'rules' | 'rosters'> = {
  rules: async () => [
    {
      id: 'vehicle/void-slip', register: 'vehicle-usage', title: { zh: '派车单作废后出车', en: 'Left after the slip was void' }, why: { zh: '派车单过了时间就作废，出车要重新派。', en: 'A slip lapses; a later trip needs another.' }, severity: 'error', clauses: [CLAUSE],
      parameters: [{ id: 'slipValidMinutes', name: { zh: '派车单有效分钟数', en: 'Minutes a slip is valid' }, value: '30', since: null, default: '30' }],
      needs: { columns: [{ zh: '派车单出车时间', en: 'Planned departure' }, { zh: '出车时间', en: 'Departure' }], anyOf: [], rosters: [] },
      examples: [{ says: { zh: '派车单 9:00，9:44 出车', en: 'slip 9:00, left 9:44' }, broken: true }, { says: { zh: '派车单 9:00，9:30 出车', en: 'slip 9:00, left 9:30' }, broken: false }], notRun: null, findings: 7,
    },
    { id: 'vehicle/driver', register: 'vehicle-usage', title: { zh: '驾驶员不在名册', en: 'Driver not on the roster' }, why: { zh: '只有驾驶员可以开车。', en: 'Only drivers drive.' }, severity: 'warning', clauses: [{ ...CLAUSE, id: '3.1', name: { zh: '车辆管理 一', en: 'Vehicles 1' } }], parameters: [], needs: { columns: [], anyOf: [], rosters: [{ zh: '人员', en: 'people' }] }, examples: [], notRun: { zh: '没有名册「人员」', en: 'no roster 人员' }, findings: 0 },
    { id: 'common/serial', register: null, title: { zh: '序号重复或跳号', en: 'Serial repeats or skips' }, why: { zh: '序号连着，才知道没有少一条。', en: 'Serials in a row show that nothing is missing.' }, severity: 'warning', clauses: [], parameters: [], needs: { columns: [{ zh: '序号', en: 'Serial' }], anyOf: [], rosters: [] }, examples: [], notRun: null, findings: 0 },
  ],
  rosters: async () => [
    { id: 'people', name: { zh: '人员', en: 'People' }, columns: ['姓名', '部门', '职务', '入职日期', '离职日期'], rows: 0 },
    { id: 'vehicles', name: { zh: '车辆', en: 'Cars' }, columns: ['车牌号', '驾驶员', '百公里油耗标准'], rows: 4 },
  ],
};

export function fakePlan(): SheetPlan {
  const line = { style: 'thin', colour: null } as const;
  const boxed = { ...PLAIN_STYLE, left: line, right: line, top: line, bottom: line };
  const title = { ...PLAIN_STYLE, font: { ...PLAIN_FONT, size: 16, bold: true }, alignment: { ...PLAIN_ALIGNMENT, horizontal: 'center' as const } };
  const head = { ...boxed, font: { ...PLAIN_FONT, bold: true }, alignment: { ...PLAIN_ALIGNMENT, horizontal: 'center' as const }, fill: '#E8EEF0' as const };
  const text = (row: number, column: number, value: string, style: number) => ({ row, column, style, value: { kind: 'text' as const, value } });
  const number = (row: number, column: number, value: number) => ({ row, column, style: 3, value: { kind: 'number' as const, value } });
  return {
    name: '汽车月报', styles: [PLAIN_STYLE, title, head, { ...boxed, numberFormat: '#,##0.00' }, boxed],
    cells: [
      text(0, 0, '汽车月使用情况报表', 1), ...['车牌号', '公里', '油费', '停车', '维修'].map((one, at) => text(2, at, one, 2)),
      ...['闽D12345', '闽D67890', '闽D24680'].flatMap((plate, at) => [text(3 + at, 0, plate, 4), number(3 + at, 1, 1284.5 - at * 200), number(3 + at, 2, 812.4), number(3 + at, 3, 60), number(3 + at, 4, 0)]),
      text(7, 0, '制表：　　　　审核：　　　　总经理：', 0),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 4 }], columns: [14, 12, 12, 12, 12].map((width) => ({ width, hidden: false })), rows: new Map([[0, { height: 30, hidden: false }]]),
    defaultRowHeight: 18, pageBreaks: [], validations: [], conditionalFormats: [], pictures: [], freeze: null, showGridLines: false,
    page: { paper: 'A4', orientation: 'portrait', scale: 100, fit: null, margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }, centred: { across: true, down: false }, repeatRows: null, repeatColumns: null, printArea: null, header: '', footer: '', gridLines: false },
  };
}
