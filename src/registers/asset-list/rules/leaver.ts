import { namesIn, saysNothing } from '../../../core/checks/names-in';
import { isoDate, spokenDate } from '../../../core/values/calendar-date';
import type { CalendarDate } from '../../../core/values/calendar-date';
import { asOf } from '../as-of';
import { rule } from '../rule-kit';
import { isGone } from '../status';

const HANDED_BACK = /(?:已|都|均)(?:经)?(?:退还|交还|归还|交回|收回|移交|退库|交接|上交|退回)|退库|handed back|returned/i;

/** 4.5 */
export const leaver = rule.record({
  id: 'asset/leaver',
  clause: ['4.5'],
  severity: 'error',
  title: { zh: '保管人已离职或调岗', en: 'The custodian has left or moved' },
  why: {
    zh: '调换岗位或离开公司的，要把非易耗办公用品退还。',
    en: 'Whoever leaves the company or changes post hands durable things back.',
  },
  needs: { rosters: ['people'], columns: ['custodian'] },
  reads: ['department', 'status', 'remark', 'name', 'compensation'],
  messages: {
    left: (data: { name: string; custodian: string; left: CalendarDate }) => ({
      zh: `${data.name}的保管人${data.custodian}已于${spokenDate(data.left)}离职，还没有退还；离职时应交还。请收回后改登新的保管人。`,
      en: `${data.custodian}, who keeps ${data.name}, left on ${isoDate(data.left)}, and it was not handed back. Collect it and enter its new custodian.`,
    }),
    moved: (data: { name: string; custodian: string; department: string; now: string }) => ({
      zh: `${data.name}登记在${data.department}，保管人${data.custodian}现在${data.now}；调岗时应交还。请核对是随人调动还是换人保管。`,
      en: `${data.name} is listed under ${data.department}, but its custodian ${data.custodian} now works in ${data.now}. Check whether it moved along or has a new custodian.`,
    }),
  },
  examples: [
    {
      says: { zh: '截止日已离职的；在别的部门的提醒', en: 'left by the as-of date; works in another department by then' },
      today: '2026-03-31',
      rosters: {
        人员: [
          { 姓名: '林峰', 部门: '销售部', 职务: '员工', 入职日期: '2020-01-06', 离职日期: '2026-03-15' },
          { 姓名: '许燕', 部门: '销售部', 职务: '员工', 入职日期: '2020-01-06', 离职日期: '2025-12-31' },
          { 姓名: '许燕', 部门: '财务部', 职务: '主管', 入职日期: '2026-01-01' },
          { 姓名: '韩雪', 部门: '销售部', 职务: '内勤', 入职日期: '2022-07-04', 离职日期: '2026-04-30' },
        ],
      },
      rows: [
        { assetNo: 'A-1', name: '台式电脑', originalValue: 5000, purchasedOn: '2025-03-10', department: '销售部', custodian: '林峰', status: '在用' },
        { assetNo: 'A-2', name: '显示器', originalValue: 900, purchasedOn: '2025-03-10', department: '销售部', custodian: '林峰', status: '闲置', remark: '3月15日已退还' },
        { assetNo: 'A-3', name: '台式电脑', originalValue: 5000, purchasedOn: '2025-03-10', department: '销售部', custodian: '许燕', status: '在用' },
        { assetNo: 'A-4', name: '台式电脑', originalValue: 5000, purchasedOn: '2025-03-10', department: '财务部', custodian: '许燕', status: '在用' },
        { assetNo: 'A-5', name: '台式电脑', originalValue: 5000, purchasedOn: '2025-03-10', department: '销售部', custodian: '韩雪', status: '在用' },
        { assetNo: 'A-6', name: '台式电脑', originalValue: 5000, purchasedOn: '2012-03-10', department: '销售部', custodian: '林峰', status: '报废' },
      ],
      finds: [[0, 'custodian'], [2, 'custodian']],
    },
  ],
  check(row, context) {
    const { custodian } = row;
    if (custodian === null || saysNothing(custodian) || isGone(row.status)) return null;
    if (row.status === '闲置' || (row.remark !== null && HANDED_BACK.test(row.remark))) return null;
    const { people, departments } = context.policy;
    const names = namesIn(custodian).filter((name) => people.known(name));
    const on = asOf(row, context);
    const name = row.name ?? '该资产';
    const present = names.filter((each) => !hasLeft(people.leftOn(each), on));
    const [first] = names;
    if (first === undefined) return null;
    if (present.length === 0) return { message: 'left', at: 'custodian', data: { name, custodian: first, left: people.leftOn(first) ?? on } };
    const { department } = row;
    if (department === null || saysNothing(department)) return null;
    const holding = present.flatMap((each) => people.rolesOf(each, on));
    const [now] = holding;
    if (now === undefined || holding.some((role) => departments.same(role.department, department))) return null;
    return { message: 'moved', at: 'custodian', severity: 'warning', data: { name, custodian: now.name, department, now: now.department } };
  },
});

function hasLeft(left: CalendarDate | null, on: CalendarDate): boolean {
  return left !== null && left <= on;
}
