import type { Clause } from './clause';
import { citing, computed, notYet, NO_TRACE, person, rules } from './coverage';

const cite = citing('车辆管理', 'Vehicles');
const expense = notYet('车辆费用登记', 'register of vehicle expenses');
const loan = notYet('借车登记', 'register of borrowed cars');

/** Articles 一 to 九: who drives, who dispatches, for what. The rest is in section-3-drivers. */
export const SECTION_3_USE = {
  '3.1': {
    cite: cite('一', '1'),
    summary: { zh: '车辆归管理部管，由专职驾驶员开', en: 'the administration department keeps the cars; appointed drivers drive them' },
    coverage: [rules('vehicle/driver')],
  },
  '3.2': {
    cite: cite('二', '2'),
    summary: { zh: '用车先填派车单，管理部经理签字、调度员安排后司机凭单出车', en: 'a car leaves on a dispatch slip signed by the administration manager' },
    coverage: [rules('vehicle/dispatch-slip', 'vehicle/dispatch-approver')],
  },
  '3.3': {
    cite: cite('三', '3'),
    summary: { zh: '优先派车的情形', en: 'uses that go first' },
    coverage: [rules('vehicle/allowed-reason')],
  },
  '3.3.1': {
    cite: cite('三.1', '3.1'),
    summary: { zh: '高层管理用车优先', en: 'senior management goes first' },
    coverage: [rules('vehicle/allowed-reason')],
  },
  '3.3.2': {
    cite: cite('三.2', '3.2'),
    summary: { zh: '客户用车和财务存取现金优先', en: 'customers, and finance moving cash, go first' },
    coverage: [rules('vehicle/allowed-reason')],
  },
  '3.4': {
    cite: cite('四', '4'),
    summary: { zh: '可以派车的六种情形', en: 'the six cases in which a car may be sent' },
    coverage: [rules('vehicle/allowed-reason')],
  },
  '3.4.1': {
    cite: cite('四.1', '4.1'),
    summary: { zh: '地点远而公交不便', en: 'far away, and no easy bus' },
    coverage: [rules('vehicle/allowed-reason')],
  },
  '3.4.2': {
    cite: cite('四.2', '4.2'),
    summary: { zh: '与政府部门人员一同外出办事', en: 'together with government staff' },
    coverage: [rules('vehicle/allowed-reason')],
  },
  '3.4.3': {
    cite: cite('四.3', '4.3'),
    summary: { zh: '紧急情况', en: 'an emergency' },
    coverage: [rules('vehicle/allowed-reason')],
  },
  '3.4.4': {
    cite: cite('四.4', '4.4'),
    summary: { zh: '公司活动', en: 'a company event' },
    coverage: [rules('vehicle/allowed-reason')],
  },
  '3.4.5': {
    cite: cite('四.5', '4.5'),
    summary: { zh: '接送公司请来的客人', en: 'guests whom the company invited' },
    coverage: [rules('vehicle/allowed-reason')],
  },
  '3.4.6': {
    cite: cite('四.6', '4.6'),
    summary: { zh: '财务去银行存取现金', en: 'finance taking cash to or from the bank' },
    coverage: [rules('vehicle/allowed-reason')],
  },
  '3.5.1': {
    cite: cite('五.1', '5.1'),
    summary: { zh: '同路的人合乘一车', en: 'those who go the same way share a car' },
    coverage: [rules('vehicle/shareable-trip')],
  },
  '3.5.2': {
    cite: cite('五.2', '5.2'),
    summary: { zh: '一处停留满一小时的，车不等候，回程自理', en: 'a car does not wait an hour at one place' },
    coverage: [rules('vehicle/waiting')],
  },
  '3.5.3': {
    cite: cite('五.3', '5.3'),
    summary: { zh: '按派车单的时间出车，超过半小时该单作废', en: 'a slip is void half an hour after its time' },
    coverage: [rules('vehicle/void-slip')],
  },
  '3.6.1': {
    cite: cite('六.1', '6.1'),
    summary: { zh: '骑车半小时以内可到的，限制派车', en: 'a place within half an hour by bicycle restricts a car' },
    coverage: [rules('vehicle/restricted-destination')],
  },
  '3.6.2': {
    cite: cite('六.2', '6.2'),
    summary: { zh: '公交方便、不必换乘两次的，限制派车', en: 'a place with an easy bus, fewer than two changes, restricts a car' },
    coverage: [rules('vehicle/restricted-destination')],
  },
  '3.7.1': {
    cite: cite('七.1', '7.1'),
    summary: { zh: '不得假借公事派车办私事', en: 'no car for private matters in the name of work' },
    coverage: [rules('vehicle/private-use'), person('事由写得像公事的，须由人核实', 'a private matter written as work must be found by a person')],
  },
  '3.7.2': {
    cite: cite('七.2', '7.2'),
    summary: { zh: '节假日和下班后车停在指定车位，不得私用', en: 'on rest days and after work the cars stay parked and are not used privately' },
    coverage: [rules('vehicle/rest-day')],
  },
  '3.8': {
    cite: cite('八', '8'),
    summary: { zh: '外单位借车由总经理批准', en: 'the general manager approves a loan to an outside body' },
    coverage: [loan],
  },
  '3.9': {
    cite: cite('九', '9'),
    summary: {
      zh: '员工因私借车要说明事由，本地由管理部批、外地由总经理批，按公里付油费，过路费自理',
      en: 'an employee borrowing a car gives the reason, has it approved by area, pays by the kilometre and the tolls',
    },
    coverage: [loan],
  },
} satisfies Record<string, Clause>;

/** Articles 十 and 十一: drivers' allowances, overtime and duties. */
export const SECTION_3_DRIVERS = {
  '3.10': {
    cite: cite('十', '10'),
    summary: { zh: '驾驶员的误餐与加班用车', en: "drivers' meals and overtime" },
    coverage: [rules('vehicle/meal-allowance', 'vehicle/overtime-signature', 'vehicle/rest-day')],
  },
  '3.10.1': {
    cite: cite('十.1', '10.1'),
    summary: { zh: '随行而未安排用餐的，每次补贴十元；单程接送不补', en: 'ten yuan for each meal not provided; none on a one-way run' },
    coverage: [rules('vehicle/meal-allowance')],
  },
  '3.10.2': {
    cite: cite('十.2', '10.2'),
    summary: { zh: '超出工作时间用车，用车人在行车记录上签字', en: 'the user signs for use outside working hours' },
    coverage: [rules('vehicle/overtime-signature')],
  },
  '3.10.3': {
    cite: cite('十.3', '10.3'),
    summary: { zh: '休息日的值班用车，由管理部派定并确认', en: 'the administration department arranges and confirms use on rest days' },
    coverage: [rules('vehicle/rest-day')],
  },
  '3.10.4': {
    cite: cite('十.4', '10.4'),
    summary: { zh: '高层管理加班用车每月底汇总，请用车领导审核', en: "senior management's overtime use is summed at month's end for review" },
    coverage: [notYet('每月例行登记', 'log of monthly duties')],
  },
  '3.11.1': {
    cite: cite('十一.1', '11.1'),
    summary: { zh: '驾驶员遵守交通安全法', en: 'drivers obey the traffic law' },
    coverage: [NO_TRACE],
  },
  '3.11.2': {
    cite: cite('十一.2', '11.2'),
    summary: { zh: '车容整洁，出车前检查，有故障报告并到指定处修理', en: 'cars are clean and inspected; faults are reported and repaired at the designated shop' },
    coverage: [expense, NO_TRACE],
  },
  '3.11.3': {
    cite: cite('十一.3', '11.3'),
    summary: { zh: '没有任务时车停在指定地点', en: 'a car without a task stands in its place' },
    coverage: [NO_TRACE],
  },
  '3.11.4': {
    cite: cite('十一.4', '11.4'),
    summary: { zh: '未经管理部同意不得出车', en: 'no car leaves without leave of the administration department' },
    coverage: [
      computed('vehicle/odometer-gap 列出没有登记的公里数', 'vehicle/odometer-gap tells the unregistered kilometres'),
      person('缺的公里是不是私自出车，须由人查问', 'whether missing kilometres were a private trip is for a person to ask'),
    ],
  },
  '3.11.5': {
    cite: cite('十一.5', '11.5'),
    summary: { zh: '在指定加油站用加油卡加油；特殊情况付现金，经管理部审核', en: 'fuel is bought by card at the designated station; cash only when checked' },
    coverage: [expense],
  },
  '3.11.6': {
    cite: cite('十一.6', '11.6'),
    summary: {
      zh: '维修、保养和购置用品先申请，经管理部签意见、总经理批准；不在指定厂修的自付，损坏的赔偿',
      en: 'repairs, services and car supplies are applied for and approved first; elsewhere the driver pays, and damage is made good',
    },
    coverage: [expense, rules('asset/lost-compensation')],
  },
  '3.11.7': {
    cite: cite('十一.7', '11.7'),
    summary: { zh: '每月公布各车公里、油耗和各项费用，作为考核依据', en: 'kilometres, fuel use and costs of each car are published every month' },
    coverage: [
      computed('按月、按车合计公里、百公里油耗、油费、停车费', 'kilometres, litres per 100 km, fuel and parking totalled by month and car'),
      person('洗车、维修、保养、用品费用和是否公布，尚须人工核对', 'washing, repair, service and supplies, and the publication itself, are still checked by hand'),
    ],
  },
} satisfies Record<string, Clause>;
