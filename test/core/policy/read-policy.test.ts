import assert from 'node:assert/strict';
import { policySheetOf } from '../../../src/core/policy/policy-table';
import { readPolicy } from '../../../src/core/policy/read-policy';
import { readWaivers } from '../../../src/core/policy/waivers';
import { isoDate, parseIsoDate } from '../../../src/core/values/calendar-date';
import { toNumber } from '../../../src/core/values/decimal';
import { workbookOf } from './policy-workbook-of';

type Rows = readonly (readonly (string | number | boolean | null)[])[];
const read = (sheets: Readonly<Record<string, Rows>>) => readPolicy({ explicit: workbookOf('制度.xlsx', sheets), others: [] });
const parameters = (...rows: Rows) => read({ 参数: [['参数', '值', '生效日期', '依据'], ...rows] });

describe('reading a policy', () => {
  const values: readonly (readonly [readonly (string | number)[], unknown])[] = [
    [['slipValidMinutes', 45], 45],
    [['派车单有效分钟', '20分钟'], 20],
    [['派车单有效分钟', '半小时'], 30],
    [['派车单有效分钟', '1小时30分'], 90],
    [['派车单有效分钟', '四十五'], 45],
    [[' SlipValidMinutes ', '20'], 20],
    [['planWeekday', '周四'], 4],
    [['planWeekday', '星期日'], 0],
    [['planWeekday', 'Thursday'], 4],
    [['issueWeekday', 'wed'], 3],
    [['localArea', '岛内、思明,湖里'], ['岛内', '思明', '湖里']],
    [['loanFuelRate', '￥0.80'], 8000],
    [['mealAllowanceRate', '15元'], 150_000],
    [['mealAllowanceRate', '12.50元/次'], 125_000],
    [['fuelTolerance', '20%'], 2000],
    [['fuelTolerance', 0.2], 2000],
    [['fuelTolerance', 20], 2000],
    [['workStart', '8:30'], 510],
    [['workStart', '8点半'], 510],
    [['workStart', '９'], 540],
    [['workStart', '0830'], 510],
    [['workEnd', '下午5:30'], 1050],
    [['workEnd', 0.75], 1080],
    [['workEnd', '17:30:00', '2020/1/5 0:00:00'], 1050],
    [['maxSpeedKmh', '100km/h'], 100],
    [['loanFuelRate', '0.7元/公里'], 7000],
    [['passwordMaxDays', '90天'], 90],
    [['passwordMaxDays', '1年'], 365],
    [['stocktakeMonths', '7个月'], 7],
    [['stocktakeMonths', '半年'], 6],
    [['phoneBillFactor', '2倍'], 20_000],
    [['minTransfers', '3次'], 3],
    [['fuelTolerance', '２０ ％'], 2000],
    [['passwordMaxDays', ''], null],
  ];
  for (const [row, expected] of values) {
    it(`takes ${row.join(' = ')}`, () => {
      const { policy, problems } = parameters(row);
      const id = row[0] === '派车单有效分钟' || String(row[0]).trim() === 'SlipValidMinutes' ? 'slipValidMinutes' : (String(row[0]) as 'workStart');
      assert.deepEqual(problems.map((problem) => problem.message.zh), []);
      assert.deepEqual(policy.parameter(id, null), expected);
    });
  }

  const wrong: readonly (readonly [string, Readonly<Record<string, Rows>>, string, RegExp])[] = [
    ['a parameter that does not exist', { 参数: [['参数', '值'], ['slipValidMinute', 5]] }, 'A2', /没有「slipValidMinute」.*slipValidMinutes/],
    ['a word for minutes', { 参数: [['参数', '值'], ['slipValidMinutes', '一会儿']] }, 'B2', /派车单有效分钟.*不是分钟数.*如 30/],
    ['yuan for minutes', { 参数: [['参数', '值'], ['slipValidMinutes', '30元']] }, 'B2', /「30元」不是分钟数/],
    ['half a day', { 参数: [['参数', '值'], ['ruleReplyDays', 1.5]] }, 'B2', /不是天数/],
    ['a weekday that is none', { 参数: [['参数', '值'], ['planWeekday', '周八']] }, 'B2', /不是星期/],
    ['a time that is none', { 参数: [['参数', '值'], ['workStart', '25:00']] }, 'B2', /不是时刻/],
    ['a negative amount', { 参数: [['参数', '值'], ['loanFuelRate', -1]] }, 'B2', /不是金额/],
    ['a share over a whole', { 参数: [['参数', '值'], ['fuelTolerance', '120%']] }, 'B2', /不是百分数/],
    ['two values from one day', { 参数: [['参数', '值'], ['workStart', '9:00'], ['上班时间', '8:30']] }, 'B3', /两个值/],
    ['a date that is none', { 参数: [['参数', '值', '生效日期'], ['workStart', '9:00', '2026-02-30']] }, 'C2', /「2026-02-30」不是日期：2026年2月没有30日。请写成/],
    ['a date without its year', { 日历: [['日期', '类型'], ['1月1日', '休息']] }, 'A2', /「1月1日」不是日期：没有写年/],
    ['a date that may be two', { 人员: [['姓名', '入职日期'], ['林峰', '3/5/2026']] }, 'B2', /「3\/5\/2026」不是日期：看不出哪个是月、哪个是日/],
    ['a formula that fails', { 参数: [['参数', '值'], ['workStart', '#REF!']] }, 'B2', /#REF!/],
    ['a person without a name', { 人员: [['姓名', '部门', '职务'], ['', '销售部', '员工']] }, 'A2', /没有填姓名/],
    ['a first day that is none', { 人员: [['名单'], [], ['', '姓 名', '入职日期'], ['', '林峰', '去年']] }, 'C4', /「去年」不是日期/],
    ['leaving before coming', { 人员: [['姓名', '入职日期', '离职日期'], ['林峰', '2026-03-01', '2026-02-01']] }, 'C2', /早于/],
    ['a yes that is none', { 用品目录: [['品名', '易耗'], ['订书机', '也许']] }, 'B2', /也许/],
    ['a tank in words', { 车辆: [['车牌号', '油箱容量'], ['闽D12345', '很大']] }, 'B2', /不是数/],
    ['a day without a type', { 日历: [['日期', '类型'], ['2027-01-01', '']] }, 'B2', /休息/],
    ['a sheet without its header', { 人员: [['林峰', '销售部']] }, 'A1', /找不到表头/],
  ];
  for (const [what, sheets, cell, message] of wrong) {
    it(`tells ${what}`, () => {
      const { problems } = read(sheets);
      assert.equal(problems.length, 1, JSON.stringify(problems));
      assert.equal(problems[0]?.cell, cell);
      assert.match(problems[0]?.message.zh ?? '', message);
      assert.match(problems[0]?.message.zh ?? '', /制度\.xlsx/);
      assert.ok((problems[0]?.message.en.length ?? 0) > 20);
    });
  }

  it('notes a role that the manual does not have, and keeps the row', () => {
    const { policy, problems, notes } = read({ 人员: [['姓名', '部门', '职务'], ['林峰', '销售部', '会计']] });
    assert.deepEqual([problems.length, notes.length, notes[0]?.cell], [0, 1, 'C2']);
    assert.equal(policy.people.known('林峰'), true);
  });

  it('judges a day by the version in force on it', () => {
    const { policy } = parameters(['workStart', '8:30', '2026-03-01', '通知'], ['workStart', '8:00', '2026-05-01', '通知']);
    const on = (text: string | null) => policy.parameter('workStart', text === null ? null : parseIsoDate(text));
    assert.deepEqual([on('2026-02-28'), on('2026-03-01'), on('2026-04-30'), on('2026-05-01'), on(null)], [540, 510, 510, 480, 480]);
    assert.equal(isoDate(policy.parameterSince('workStart', parseIsoDate('2026-04-30')) ?? assert.fail()), '2026-03-01');
    assert.equal(policy.parameterSince('workStart', parseIsoDate('2026-02-28')), null);
  });

  it('takes the explicit policy roster by roster before the registers’ own sheets', () => {
    const explicit = workbookOf('制度.xlsx', { 人员: [['姓名', '职务'], ['林峰', '员工']], 车辆: [['车牌号', '驾驶员']] });
    const own = workbookOf('台账.xlsx', { 人员: [['姓名', '职务'], ['孙宁', '内勤']], 车辆: [['车牌号', '驾驶员'], ['闽D·12345', '小赵']] });
    const { policy } = readPolicy({ explicit, others: [own, own] });
    assert.deepEqual(policy.people.names, ['林峰']);
    assert.equal(policy.rows.vehicles.length, 1);
    assert.equal(policy.vehicle('闽d 12345')?.driver, '小赵');
    assert.deepEqual([policy.has('people'), policy.has('seals')], [true, false]);
  });

  it('reads the header anywhere above, in other words, and no note at the foot', () => {
    const { policy } = read({ 印章: [['印章名册'], ['管理部备案'], ['印章 名称*', '级别', '使用部门', '保管人', '启用日期', '印鉴'], ['公司公章', '公司章', '管理部', '孙宁', 42000, '见附页'], ['注:停用的印章另册']] });
    const seal = policy.seals('公司 公章')[0];
    assert.deepEqual([seal?.level, seal?.custodian, seal?.from, seal?.at.columns.get('imprint'), policy.rows.seals.length], ['公司', '孙宁', 42000, 5, 1]);
  });

  it('knows a note by its mark, not by how a name begins', () => {
    const { policy } = read({ 部门: [['部门', '简称/别名'], ['注册部', ''], ['注塑车间', ''], ['说明：只列在用的'], ['注 以人事部为准']] });
    assert.deepEqual(policy.departments.names, ['注册部', '注塑车间']);
  });

  it('gives the rows under a merged cell its value', () => {
    const rows = [['姓名', '部门', '职务'], ['林峰', '销售部', '部门经理'], [null, null, '内勤'], ['孙宁', '管理部', '内勤']];
    const merges = [0, 1].map((column) => ({ top: 1, bottom: 2, left: column, right: column }));
    const { policy, problems } = readPolicy({ explicit: workbookOf('制度.xlsx', { 人员: rows }, merges), others: [] });
    assert.deepEqual([problems.length, policy.people.holds('林峰', '内勤', null), policy.people.isManagerOf('林峰', '销售部', null)], [0, true, true]);
  });

  it('notes a workbook given as the policy that has none of its sheets', () => {
    const { problems, notes } = read({ 三月: [['日期', '车牌号']] });
    assert.deepEqual([problems.length, notes.map(({ cell }) => cell)], [0, [null]]);
    assert.match(notes[0]?.message.zh ?? '', /^「制度\.xlsx」.*人员、部门、车辆.*policy init/);
  });

  it('finds an item by its spec, else by itself', () => {
    const { policy } = read({ 用品目录: [['品名', '规格', '单价', '易耗'], ['订书机', '', '18.5', '否'], ['复印纸', 'A4', 22, '是'], ['复印纸', 'A3', 40, '是']] });
    const price = (item: string, spec: string | null) => toNumber(policy.supply(item, spec)?.price ?? assert.fail());
    assert.deepEqual([price('复印纸', 'Ａ３'), price('复印纸', null), price('订书机', '大号')], [40, 22, 18.5]);
    assert.equal(policy.supply('铅笔', null), null);
  });

  it('does not take a register for a roster by its name alone', () => {
    const sheets = workbookOf('台账.xlsx', {
      印章: [['用印日期', '印章名称', '用印部门', '事由', '批准人', '份数'], ['2026-03-01', '公章', '销售部', '合同', '何总', 1]],
      车辆: [['日期', '车牌号', '驾驶员', '事由', '目的地', '公里'], ['2026-03-01', '闽D12345', '小赵', '送货', '集美', 30]],
      人员: [['姓名', '部门', '职务', '入职日期', '离职日期'], ['林峰', '销售部', '员工', '', '']],
      豁免: [['规则', '登记', '记录', '理由', '批准人', '日期']],
      参数: [['参数', '值']],
      说明: [['姓名', '部门', '职务']],
    }).sheets;
    assert.deepEqual(sheets.map(policySheetOf), [null, null, 'people', 'waivers', 'parameters', null]);
  });

  it('reads waivers, and refuses one without a reason', () => {
    const header = ['规则', '登记', '记录', '理由', '批准人', '日期'];
    const { waivers, problems } = readWaivers([
      workbookOf('台账.xlsx', { 豁免: [header, ['seal/custodian', '三月', '2026-03-01 | 销售部', '保管人住院', '何总', '2026.3.2'], ['seal/custodian', '三月', 'x', '', '何总', '']] }),
    ]);
    assert.deepEqual(waivers, [
      { file: '台账.xlsx', row: 1, rule: 'seal/custodian', sheet: '三月', record: '2026-03-01 | 销售部', reason: '保管人住院', by: '何总', on: '2026-03-02' },
    ]);
    assert.deepEqual(problems.map(({ cell }) => cell), ['D3']);
  });
});
