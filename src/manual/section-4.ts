import type { Clause } from './clause';
import { citing, NO_TRACE, notYet, person, rules } from './coverage';

const cite = citing('办公用品管理', 'Office supplies');

export const SECTION_4 = {
  '4.1': {
    cite: cite('一', '1'),
    summary: { zh: '管理部负责办公用品的采购、保管和发放', en: 'the administration department buys, keeps and issues supplies' },
    coverage: [notYet('办公用品收发存', 'stock of supplies')],
  },
  '4.2': {
    cite: cite('二', '2'),
    summary: { zh: '每周五前报下周计划，部门经理审核、管理部审批，按审批采购', en: "next week's plan is due by Friday, checked by the department manager, approved by administration; purchases follow it" },
    coverage: [
      rules('supply/plan-deadline', 'supply/department-approval', 'supply/admin-approval', 'supply/over-issue'),
      notYet('办公用品收发存（采购与审批是否一致）', 'stock of supplies (purchases against approvals)'),
    ],
  },
  '4.3': {
    cite: cite('三', '3'),
    summary: { zh: '每周一领用，由各部门内勤统一领取', en: "supplies are issued on Mondays to each department's clerk" },
    coverage: [rules('supply/issue-day', 'supply/collector')],
  },
  '4.4': {
    cite: cite('四', '4'),
    summary: { zh: '妥善保管，合理使用，不浪费', en: 'supplies are kept well and not wasted' },
    coverage: [rules('supply/repeat-claim'), person('用得是否合理，须由人判断', 'sensible use is for a person to judge')],
  },
  '4.5': {
    cite: cite('五', '5'),
    summary: { zh: '非易耗品再领要交旧的；调岗、离职时交还，丢了按价赔', en: 'durable items are exchanged old for new, handed back on leaving, and paid for when lost' },
    coverage: [rules('supply/old-for-new', 'supply/lost-compensation', 'asset/leaver', 'asset/lost-compensation')],
  },
  '4.6.1': {
    cite: cite('六.1', '6.1'),
    summary: { zh: '印名片先由本人提出，本部门负责人同意，管理部一并印制', en: 'name cards are approved by the head of the department and printed centrally' },
    coverage: [rules('supply/name-card')],
  },
  '4.6.2': {
    cite: cite('六.2', '6.2'),
    summary: { zh: '名片用统一格式，职务职称以公司规定为准', en: 'name cards have one form and the official titles' },
    coverage: [NO_TRACE],
  },
  '4.6.3': {
    cite: cite('六.3', '6.3'),
    summary: { zh: '名片印好后通知本人签领', en: 'printed cards are signed for' },
    coverage: [person('签领单不在登记表里，须由人核对', 'the receipt is in no register: a person must compare')],
  },
  '4.6.4': {
    cite: cite('六.4', '6.4'),
    summary: { zh: '离职或职务变动时交回剩余名片', en: 'unused cards are handed back on leaving or a change of post' },
    coverage: [NO_TRACE],
  },
} satisfies Record<string, Clause>;
