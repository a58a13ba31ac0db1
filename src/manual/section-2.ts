import type { Clause } from './clause';
import { citing, computed, NO_TRACE, person, rules } from './coverage';

const cite = citing('印章管理', 'Seals');

export const SECTION_2 = {
  '2.1': {
    cite: cite('一', '1'),
    summary: { zh: '新刻、换刻印章都要先有书面申请，经总经理同意，再由管理部去办', en: 'a seal is cut or changed on a written request that the general manager approved' },
    coverage: [person('书面申请不在登记表里，须由人核对', 'the written request is in no register: a person must compare')],
  },
  '2.2': {
    cite: cite('二', '2'),
    summary: { zh: '印章领用前在管理部备案：印样、从哪天起用、归哪个部门、谁保管', en: 'a seal is recorded with the administration department before use: imprint, first day, department, keeper' },
    coverage: [rules('seal/registered-seal', 'seal/roster-incomplete')],
  },
  '2.3.1': {
    cite: cite('三.1', '3.1'),
    summary: { zh: '公司章归管理部，部门章由专人保管；只有保管人和部门负责人可以启用', en: 'only its keeper and the head of the department may use a seal' },
    coverage: [rules('seal/custodian')],
  },
  '2.3.2': {
    cite: cite('三.2', '3.2'),
    summary: { zh: '印章要上锁，不得随手放置、托人代管或私自借出', en: 'seals are locked away, and neither entrusted to others nor lent privately' },
    coverage: [rules('seal/taken-out'), person('是否上锁须到现场查看', 'whether they are locked away must be seen on the spot')],
  },
  '2.4.1': {
    cite: cite('四.1', '4.1'),
    summary: {
      zh: '盖公司章，一般文件由管理部经理批，重要文件由总经理批；特殊证明须留存批准人签字的复印件',
      en: 'company seal: ordinary papers by the administration manager, important ones by the general manager; a special certificate leaves a signed copy',
    },
    coverage: [rules('seal/approver-authority', 'seal/approved-first', 'seal/retained-copy', 'seal/class-mismatch')],
  },
  '2.4.2': {
    cite: cite('四.2', '4.2'),
    summary: { zh: '部门章由该部门经理批准后使用', en: "a department's seal is used when its manager has approved" },
    coverage: [rules('seal/approver-authority', 'seal/approved-first')],
  },
  '2.5': {
    cite: cite('五', '5'),
    summary: { zh: '盖公司章后，申请人在登记本上登记', en: 'whoever had the company seal used enters it in the log' },
    coverage: [
      computed('按月、按印章合计已登记的用印', 'registered uses totalled by month and seal'),
      person('盖了而没有登记的，从登记本看不出', 'the log cannot show a use that nobody entered'),
    ],
  },
  '2.6.1': {
    cite: cite('六.1', '6.1'),
    summary: { zh: '盖章前核对批准手续，手续不合的拒盖', en: 'the keeper checks the approval and refuses without it' },
    coverage: [rules('seal/approved-first')],
  },
  '2.6.2': {
    cite: cite('六.2', '6.2'),
    summary: { zh: '盖章前细看文件内容，有疑问先请批准人重新核准', en: 'the keeper reads the document and has doubts approved anew' },
    coverage: [rules('seal/vague-document'), person('文件内容须由人阅读', 'a person must read the document itself')],
  },
  '2.6.3': {
    cite: cite('六.3', '6.3'),
    summary: { zh: '印章保持干净，印鉴清楚', en: 'seals are kept clean and their imprint clear' },
    coverage: [NO_TRACE],
  },
  '2.6.4': {
    cite: cite('六.4', '6.4'),
    summary: { zh: '印章放在指定处，未经同意不得带出', en: 'seals stay in their place and are not taken out without leave' },
    coverage: [rules('seal/taken-out')],
  },
  '2.6.5': {
    cite: cite('六.5', '6.5'),
    summary: { zh: '不得私自使用公司章和部门章', en: 'nobody uses a seal on his own authority' },
    coverage: [person('私自用印多半不会登记，须由人查对', 'unauthorised use is seldom entered: a person must look into it')],
  },
} satisfies Record<string, Clause>;
