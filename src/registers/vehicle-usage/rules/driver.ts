import { namesIn } from '../../../core/checks/names-in';
import type { Words } from '../../../core/words';
import { rule } from '../rule-kit';
import { day } from '../say';

/** 3.1 */
export const driver = rule.record({
  id: 'vehicle/driver',
  clause: ['3.1'],
  severity: 'warning',
  title: { zh: '开车的不是专职驾驶员', en: 'Driven by someone who is no driver' },
  why: { zh: '公司车辆由专职驾驶员驾驶。', en: 'Company cars are driven by the appointed drivers.' },
  needs: { rosters: ['people'] },
  reads: ['driver', 'date'],
  messages: {
    other: ({ on, name }: { on: Words; name: string }) => ({
      zh: `${on.zh}由「${name}」驾驶，人员名册上当天没有他担任驾驶员；公司车辆由专职驾驶员开（车辆管理 一）。请核对姓名，或补登人员名册。`,
      en: `On ${on.en} the car was driven by “${name}”, whom the roster does not know as a driver on that day. Check the name, or complete the roster.`,
    }),
  },
  check(row, { policy }) {
    if (row.driver === null) return null;
    const { people } = policy;
    const isDriver = (name: string): boolean => people.holds(name, '驾驶员', row.date);
    if (isDriver(row.driver)) return null;
    const names = namesIn(row.driver);
    if (names.every(isDriver)) return null;
    // 王建军(代) names one driver; 王建军、林峰 names two people.
    const others = names.filter((name) => !isDriver(name) && (people.known(name) || !names.some(isDriver)));
    const [other] = others;
    if (other !== undefined) return { message: 'other', at: 'driver', data: { on: day(row.date), name: other } };
    return null;
  },
  examples: [
    {
      says: { zh: '员工自己开车，或名册上没有的人', en: 'an employee at the wheel, or someone unknown' },
      rosters: {
        人员: [
          { 姓名: '王建军', 部门: '管理部', 职务: '驾驶员' },
          { 姓名: '林峰', 部门: '销售部', 职务: '员工' },
        ],
      },
      rows: [trip('王建军'), trip('林峰'), trip('赵大勇'), trip('王建军(代)'), trip('王建军、林峰')],
      finds: [[1, 'driver'], [2, 'driver'], [4, 'driver']],
    },
  ],
});

function trip(name: string) {
  return { date: '2026-03-02', plate: '闽D12345', driver: name, user: '林峰', purpose: '接送客户', destination: '集美', km: 30 };
}
