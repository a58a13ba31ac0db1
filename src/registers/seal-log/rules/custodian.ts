import { namesIn, sameName, saysNothing } from '../../../core/checks/names-in';
import { isAdministrationManager, isHeadOf } from '../approval';
import { nothingStamped } from '../refused';
import { unlessMostlyWrong } from '../../shared/mostly-wrong';
import { rule } from '../rule-kit';
import { sealsOf } from '../seals';

/** 2.3.1 */
export const custodian = rule.sheet({
  id: 'seal/custodian',
  clause: ['2.3.1'],
  severity: 'error',
  title: { zh: '盖章人不是保管人或部门负责人', en: 'Stamped by neither the keeper nor the head of the department' },
  why: {
    zh: '只有印章的保管人和部门负责人可以启用印章；公司章归管理部，负责人是管理部经理。',
    en: "Only a seal's keeper and the head of its department may use it; the company seal belongs to the administration department.",
  },
  needs: { rosters: ['seals', 'people'], columns: ['custodian'], filled: ['custodian'] },
  reads: ['seal', 'date', 'department', 'decision', 'remark'],
  messages: {
    other: (data: { seal: string; by: string; keeper: string; head: { zh: string; en: string } }) => ({
      zh: `「${data.seal}」由${data.by}盖章；名册上的保管人是${data.keeper}，此外只有${data.head.zh}可以启用。请核对监印人，保管人有变动的先改名册。`,
      en: `${data.seal} was stamped by ${data.by}; its keeper on the roster is ${data.keeper}, and only ${data.head.en} may use it besides. Check the name, or bring the roster up to date.`,
    }),
  },
  examples: [
    {
      says: { zh: '保管人、管理部经理和本部门经理可以，别人不行', en: "the keeper, the administration manager and the seal's own manager may; others may not" },
      rosters: {
        人员: [
          { 姓名: '周敏', 部门: '管理部', 职务: '管理部经理', 入职日期: '2018-03-01' },
          { 姓名: '孙宁', 部门: '管理部', 职务: '印章管理人', 入职日期: '2021-04-12' },
          { 姓名: '郑洁', 部门: '销售部', 职务: '部门经理', 入职日期: '2019-06-03' },
          { 姓名: '韩雪', 部门: '销售部', 职务: '内勤', 入职日期: '2022-07-04' },
        ],
        印章: [
          { 印章名称: '公司公章', 级别: '公司', 使用部门: '管理部', 保管人: '孙宁', 启用日期: '2015-01-05' },
          { 印章名称: '销售部章', 级别: '部门', 使用部门: '销售部', 保管人: '韩雪', 启用日期: '2019-06-03' },
        ],
      },
      rows: [
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '在职证明', copies: 1, seal: '公司公章', approver: '周敏', custodian: '孙 宁' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '在职证明', copies: 1, seal: '公司公章', approver: '周敏', custodian: '周敏' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '在职证明', copies: 1, seal: '公司公章', approver: '周敏', custodian: '郑洁' },
        { date: '2026-03-06', department: '销售部', applicant: '林峰', document: '送货单', copies: 1, seal: '销售部章', approver: '郑洁', custodian: '郑洁' },
        { date: '2026-03-06', department: '销售部', applicant: '林峰', document: '送货单', copies: 1, seal: '销售部章', approver: '郑洁', custodian: '孙宁' },
        { date: '2026-03-06', department: '销售部', applicant: '林峰', document: '送货单', copies: 1, seal: '销售部章', approver: '郑洁' },
      ],
      finds: [[2, 'custodian'], [4, 'custodian']],
    },
  ],
  *check(rows, { policy }) {
    yield* unlessMostlyWrong(rows, (row) => {
      const stampedBy = row.custodian;
      if (stampedBy === null || saysNothing(stampedBy) || nothingStamped(row)) return undefined;
      const names = namesIn(stampedBy);
      for (const seal of sealsOf(row, policy)) {
        const { roster, level, department } = seal;
        if (roster === null) return { notJudged: { zh: `「${seal.name}」不在印章名册，不知道保管人`, en: `${seal.name} is not on the roster of seals, so its keeper is not known` } };
        const { custodian: keeper } = roster;
        if (keeper !== null && namesIn(keeper).some((each) => names.some((name) => sameName(each, name)))) continue;
        const mayUse = level === '部门' && department !== null
          ? names.some((name) => isHeadOf(department, name, row.date, policy))
          : names.some((name) => isAdministrationManager(name, row.date, policy));
        if (mayUse) continue;
        if (keeper === null) return { notJudged: { zh: `印章名册没有写「${seal.name}」的保管人`, en: `the roster names no keeper of ${seal.name}` } };
        const head = level === '部门' ? { zh: `${department ?? ''}经理`, en: `the manager of ${department ?? 'its department'}` } : { zh: '管理部经理', en: 'the administration manager' };
        return { message: 'other' as const, at: 'custodian' as const, data: { seal: seal.name, by: stampedBy, keeper, head } };
      }
      return null;
    }, OTHER_PEOPLE);
  },
});

/** Another column than the keepers', or a roster that nobody kept up. */
const OTHER_PEOPLE = {
  zh: '几乎每条记录的监印人都不是名册上的保管人或负责人，多半是列认错了或名册没有更新；请核对这一列和印章名册',
  en: 'hardly any record was stamped by a keeper or head on the roster: most likely the column was taken for another, or the roster is out of date; check both',
};
