import { saysNothing } from '../../../core/checks/names-in';
import type { SealRow } from '../../../core/policy/rosters';
import type { Words } from '../../../core/words';
import { rule } from '../rule-kit';

const WANTED = [
  { field: 'department', name: { zh: '使用部门', en: 'department' }, lacks: (seal: SealRow) => saysNothing(seal.department) },
  { field: 'custodian', name: { zh: '保管人', en: 'keeper' }, lacks: (seal: SealRow) => saysNothing(seal.custodian) },
  { field: 'from', name: { zh: '启用日期', en: 'first day in service' }, lacks: (seal: SealRow) => seal.from === null },
] as const;

/** 2.2 */
export const rosterIncomplete = rule.workbook({
  id: 'seal/roster-incomplete',
  clause: ['2.2'],
  severity: 'warning',
  title: { zh: '印章名册不全', en: 'Roster of seals incomplete' },
  why: {
    zh: '印章备案要记下印鉴、启用时间、使用部门和保管人。',
    en: 'A seal is recorded with its imprint, first day, department and keeper.',
  },
  needs: { rosters: ['seals'] },
  messages: {
    lacks: (data: { seal: string; fields: readonly Words[] }) => ({
      zh: `名册里的「${data.seal}」缺${data.fields.map((field) => field.zh).join('、')}；备案内容应当齐全。请在印章名册补上。`,
      en: `${data.seal} lacks its ${data.fields.map((field) => field.en).join(', ')} on the roster. Please complete it there.`,
    }),
  },
  examples: [
    {
      says: { zh: '三项齐全的通过', en: 'all three are there' },
      rosters: { 印章: [{ 印章名称: '公司公章', 级别: '公司', 使用部门: '管理部', 保管人: '孙宁', 启用日期: '2015-01-05' }] },
      rows: [{ date: '2026-03-05', department: '销售部', applicant: '林峰', document: '在职证明', copies: 1, seal: '公司公章', approver: '周敏' }],
      finds: [],
    },
    {
      says: { zh: '缺保管人，标在名册里那一格', en: 'without a keeper; it stands at the cell of the roster' },
      rosters: { 印章: [{ 印章名称: '公司公章', 级别: '公司', 使用部门: '管理部', 保管人: '', 启用日期: '2015-01-05' }] },
      rows: [{ date: '2026-03-05', department: '销售部', applicant: '林峰', document: '在职证明', copies: 1, seal: '公司公章', approver: '周敏' }],
      finds: [[0, '保管人']],
    },
  ],
  *check(_rows, context) {
    for (const seal of context.policy.rows.seals) {
      const missing = WANTED.filter((wanted) => wanted.lacks(seal));
      const first = missing[0];
      if (!first) continue;
      const { file, sheet, row, column, columns } = seal.at;
      yield { message: 'lacks', at: { file, sheet, row, column: columns.get(first.field) ?? column }, data: { seal: seal.name, fields: missing.map((one) => one.name) } };
    }
  },
});
