import type { Clause } from './clause';
import { citing, computed, notYet, NO_TRACE, person } from './coverage';

const cite = citing('制定与修订规章制度', 'Rules and their revision');
const revision = notYet('制度修订登记', 'register of rule revisions');

export const SECTION_1 = {
  '1.1': {
    cite: cite('一', '1'),
    summary: { zh: '依照法律法规、章程和实际需要订立规章，使做事有章可循', en: 'rules are made from the law, the articles of association and actual need' },
    coverage: [person('规章的内容是否合适，须由人判断', 'whether a rule is suitable is for a person to judge')],
  },
  '1.2': {
    cite: cite('二', '2'),
    summary: { zh: '管理部收集意见并起草，总经理核准后公布', en: 'the administration department drafts; the general manager approves before publication' },
    coverage: [revision],
  },
  '1.3': {
    cite: cite('三', '3'),
    summary: { zh: '文件报上后一周内，总经理给出批示', en: 'the general manager answers within a week of submission' },
    coverage: [revision],
  },
  '1.4': {
    cite: cite('四', '4'),
    summary: { zh: '管理部负责规章的订立、修改、执行和解释，各部门共同遵行', en: 'the administration department keeps and explains the rules; all departments follow them' },
    coverage: [NO_TRACE],
  },
  '1.5': {
    cite: cite('五', '5'),
    summary: { zh: '新规定公布以前，仍按原规定办', en: 'until a new rule is published the old one holds' },
    coverage: [computed('每条记录按其日期当时有效的参数判断', 'each record is judged by the parameters in force on its date')],
  },
} satisfies Record<string, Clause>;
