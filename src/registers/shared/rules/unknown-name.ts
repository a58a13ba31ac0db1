import { nearest } from '../../../core/nearest';
import type { Words } from '../../../core/words';
import { sheetRule } from '../kit';
import type { NameRoster } from '../known-names';
import { ROSTER_OF, unknownNames } from '../known-names';
import { fieldName, joinWords } from '../wording';

export const unknownName = sheetRule({
  id: 'common/unknown-name',
  severity: 'warning',
  title: { zh: '名册里没有这个名称', en: 'Name not on the roster' },
  why: {
    zh: '名称写得与名册不同，权限核对和分部门汇总就对不上人、对不上车。',
    en: 'A name that differs from the roster can be matched with nobody’s authority and no department’s total.',
  },
  messages: {
    unknown: ({ field, names, roster }: { field: Words; names: string; roster: Words }) => ({
      zh: `「${field.zh}」的「${names}」不在${roster.zh}名册里。请核对写法；确有其名的，请补进名册。`,
      en: `${field.en} “${names}” is not on the roster of ${roster.en}. Check the spelling, or add it to the roster.`,
    }),
    near: ({ field, names, roster, near }: { field: Words; names: string; roster: Words; near: string }) => ({
      zh: `「${field.zh}」的「${names}」不在${roster.zh}名册里，是不是「${near}」？确有其名的，请补进名册。`,
      en: `${field.en} “${names}” is not on the roster of ${roster.en}. Is it “${near}”? If the name is right, add it to the roster.`,
    }),
  },
  *check(rows, context, sheet) {
    const { policy } = context;
    const unchecked = new Map<NameRoster, Words[]>();
    for (const [id, field] of Object.entries(sheet.register.fields)) {
      const roster = ROSTER_OF[field.type];
      if (roster === undefined || !rows.some((row) => typeof row[id] === 'string')) continue;
      if (!policy.has(roster.roster)) {
        unchecked.set(roster, [...(unchecked.get(roster) ?? []), fieldName(sheet, id)]);
        continue;
      }
      const judged = new Map<string, { readonly names: string; readonly near: string | null } | null>();
      for (const row of rows) {
        const cell = row[id];
        if (typeof cell !== 'string') continue;
        let verdict = judged.get(cell);
        if (verdict === undefined) {
          const unknown = unknownNames(policy, roster, cell);
          verdict = unknown.length === 0 ? null : { names: unknown.join('、'), near: nearName(unknown[0] ?? '', roster.all(policy)) };
          judged.set(cell, verdict);
        }
        if (verdict === null) continue;
        const data = { field: fieldName(sheet, id), names: verdict.names, roster: roster.name };
        if (verdict.near === null) yield { row, message: 'unknown', data, at: id };
        else yield { row, message: 'near', data: { ...data, near: verdict.near }, at: id };
      }
    }
    for (const [roster, fields] of unchecked) {
      const names = joinWords(fields);
      yield { notJudged: { zh: `没有「${roster.name.zh}」名册，没有核对「${names.zh.replaceAll('、', '」「')}」`, en: `no roster of ${roster.name.en}: ${names.en} ${fields.length === 1 ? 'was' : 'were'} not checked` }, roster: roster.roster };
    }
  },
  examples: [
    {
      says: { zh: '部门名册里是「行政部」，不是「行证部」', en: 'The roster has 行政部, not 行证部' },
      rosters: { 部门: [{ 部门: '行政部', '简称/别名': '行政' }, { 部门: '销售部' }] },
      rows: [
        { date: '2026-03-05', department: '行政', applicant: '陈静', document: '介绍信', copies: 1, approver: '李明' },
        { date: '2026-03-06', department: '行证部', applicant: '陈静', document: '介绍信', copies: 1, approver: '李明' },
      ],
      finds: [[1, 'department']],
    },
    {
      says: { zh: '一格里有两个人，职务代替姓名', en: 'Two people in one cell; a role in place of a name' },
      rosters: { 人员: [{ 姓名: '陈静', 部门: '销售部', 职务: '员工' }, { 姓名: '黄敏', 部门: '客服部', 职务: '员工' }] },
      rows: [{ date: '2026-03-05', department: '销售部', applicant: '陈静、黄敏', document: '介绍信', copies: 1, approver: '总经理' }],
      finds: [],
    },
  ],
});

/** The name on the roster that was probably meant: half of what tells it from others is what was written. */
function nearName(name: string, roster: readonly string[]): string | null {
  const near = nearest(name, roster);
  if (near === null) return null;
  const [wanted, found] = [stem(name), stem(near)];
  const shared = Array.from(found).filter((character) => wanted.includes(character)).length;
  return shared * 2 >= Math.min(found.length, wanted.length) ? near : null;
}

/** 业务专用章 and 合同专用章 end alike, and are not. */
function stem(name: string): string {
  return name.replace(/(?:专用|印)?章$/, '').replace(/(?<=..)(?:部门?|中心|[科室处])$/, '');
}
