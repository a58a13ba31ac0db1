import type { RuleContext } from '../../../core/rules/rule';
import type { CalendarDate } from '../../../core/values/calendar-date';
import { approversIn, isAdministrationManager, isGeneralManager, isHeadOf, saysOnlyConsent } from '../approval';
import type { DocumentClass } from '../document-class';
import { classOf } from '../document-class';
import { nothingStamped } from '../refused';
import { rule } from '../rule-kit';
import { sealsOf } from '../seals';
import { authorityExamples } from '../authority-examples';

interface Wrong {
  readonly seal: string;
  readonly document: string;
  readonly approver: string;
  readonly documentClass: DocumentClass;
}

const EN: Record<DocumentClass, string> = { 一般: 'an ordinary paper', 重要: 'an important document', 特殊: 'a special certificate' };
export const WANTED_APPROVER: Record<DocumentClass, { readonly zh: string; readonly en: string }> = {
  一般: { zh: '管理部经理', en: 'the administration manager' },
  重要: { zh: '总经理', en: 'the general manager' },
  特殊: { zh: '管理部经理或总经理', en: 'the administration manager or the general manager' },
};

/** 2.4.1, 2.4.2 */
export const approverAuthority = rule.record({
  id: 'seal/approver-authority',
  clause: ['2.4.1', '2.4.2'],
  severity: 'error',
  title: { zh: '批准人无权批准', en: 'Approved by somebody without the authority' },
  why: {
    zh: '公司章：一般文件由管理部经理批，合同、担保和报政府的文件由总经理批；部门章由该部门经理批。总经理可代任何一级批准。',
    en: 'Company seal: ordinary papers by the administration manager; contracts, guarantees and reports to government by the general manager. A department seal: by its manager. The general manager may stand in for each.',
  },
  needs: { rosters: ['people', 'seals'] },
  reads: ['approver', 'approvedOn', 'date', 'document', 'documentClass', 'seal', 'department', 'decision', 'remark'],
  messages: {
    company: (data: Wrong) => ({
      zh: `《${data.document}》属${data.documentClass}文件，盖「${data.seal}」由${data.approver}批准；应由${WANTED_APPROVER[data.documentClass].zh}批准。请补${WANTED_APPROVER[data.documentClass].zh}的批准，或更正批准人、文件类别。`,
      en: `“${data.document}” is ${EN[data.documentClass]}; its stamping with ${data.seal} was approved by ${data.approver}, not by ${WANTED_APPROVER[data.documentClass].en}. Obtain that approval, or correct the approver or the class.`,
    }),
    department: (data: { seal: string; department: string; approver: string }) => ({
      zh: `「${data.seal}」由${data.approver}批准；部门章应由${data.department}的部门经理批准。请补批准，或更正批准人。`,
      en: `${data.seal} was approved by ${data.approver}, who is no manager of ${data.department}. Obtain the manager's approval, or correct the approver.`,
    }),
  },
  examples: authorityExamples,
  check(row, context) {
    const approvers = approversIn(row.approver, context.policy);
    if (nothingStamped(row) || approvers.length === 0) return null;
    if (saysOnlyConsent(approvers)) return { notJudged: { zh: '批准栏只写了同意，没有写明是谁', en: 'the approver cell gives consent but no name' } };
    const world = context.policy;
    const on = row.approvedOn !== null && (row.date === null || row.approvedOn <= row.date) ? row.approvedOn : row.date;
    if (approvers.some((name) => isGeneralManager(name, on, world))) return null;
    const seals = sealsOf(row, world);
    if (seals.length === 0) return { notJudged: { zh: '没有写明用的是哪枚印章', en: 'it does not say which seal was used' } };
    for (const seal of seals) {
      if (seal.level === null) return { notJudged: { zh: `「${seal.name}」不在印章名册，从名称看不出是公司章还是部门章`, en: `${seal.name} is not on the roster, and its name does not tell whose it is` } };
      const approver = row.approver ?? '';
      if (seal.level === '公司') {
        const documentClass = classOf(row);
        if (documentClass === null) return { notJudged: { zh: '没有文件名称和类别', en: 'neither a document nor a class is recorded' } };
        if (documentClass !== '重要' && administrationManagerAmong(approvers, on, world)) continue;
        return { message: 'company', at: 'approver', clause: ['2.4.1'], data: { seal: seal.name, document: row.document ?? documentClass, approver, documentClass } };
      }
      const { department } = seal;
      if (department === null) return { notJudged: { zh: `不知道「${seal.name}」是哪个部门的`, en: `it is not known whose seal ${seal.name} is` } };
      if (approvers.some((name) => isHeadOf(department, name, on, world))) continue;
      return { message: 'department', at: 'approver', clause: ['2.4.2'], data: { seal: seal.name, department, approver } };
    }
    return null;
  },
});

function administrationManagerAmong(names: readonly string[], on: CalendarDate | null, world: RuleContext['policy']): boolean {
  return names.some((name) => isAdministrationManager(name, on, world));
}
