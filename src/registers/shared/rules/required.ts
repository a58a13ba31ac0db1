import type { Field } from '../../../core/records/field';
import type { Words } from '../../../core/words';
import type { AnyRow } from '../kit';
import { sheetRule } from '../kit';
import { cannotBeRead } from '../notes';
import { fieldName } from '../wording';

export const required = sheetRule({
  id: 'common/required',
  severity: 'error',
  title: { zh: '必填项空白', en: 'Required cell blank' },
  why: {
    zh: '必填项空着，事后就说不清是谁、什么时候、办了什么。',
    en: 'With a required cell blank, nobody can tell later who did what, and when.',
  },
  messages: {
    blank: ({ field }: { field: Words }) => ({
      zh: `「${field.zh}」没有填。这一项必填，请补上。`,
      en: `${field.en} is blank. It is required; fill it in.`,
    }),
    blankEither: ({ field, instead }: { field: Words; instead: Words }) => ({
      zh: `「${instead.zh}」没有填，「${field.zh}」也就无从得知。请补上其中一项。`,
      en: `${instead.en} is blank, so that ${field.en} is not known either. Fill in one of them.`,
    }),
  },
  *check(rows, _context, sheet) {
    const wanted = Object.entries(sheet.register.fields).flatMap(([id, field]) => (field.required === undefined ? [] : [{ id, field }]));
    for (const row of rows.filter((one) => wanted.some(({ id }) => isBlank(one, id)))) {
      for (const { id, field } of wanted) {
        const at = blankCell(row, id, field);
        if (at === null || isExcused(row, id)) continue;
        if (at === id) yield { row, message: 'blank', data: { field: fieldName(sheet, id) }, at };
        else yield { row, message: 'blankEither', data: { field: fieldName(sheet, id), instead: fieldName(sheet, at) }, at };
      }
    }
  },
  examples: [
    {
      says: { zh: '没有填申请人', en: 'No applicant' },
      rows: [
        { date: '2026-03-02', department: '销售部', applicant: '陈静', document: '介绍信', copies: 1, approver: '李明' },
        { date: '2026-03-03', department: '销售部', document: '介绍信', copies: 1, approver: '李明' },
      ],
      finds: [[1, 'applicant']],
    },
    {
      says: { zh: '拒盖的不要求批准人', en: 'A refused stamp needs no approver' },
      rows: [
        { date: '2026-03-02', department: '销售部', applicant: '陈静', document: '借款担保书', copies: 1, approver: '李明', decision: '已盖' },
        { date: '2026-03-03', department: '销售部', applicant: '陈静', document: '借款担保书', copies: 1, decision: '拒盖' },
      ],
      finds: [],
    },
  ],
});

/** The cell to fill in: the field's own, or, where the sheet has no such column, the blank one of those that stand in for it. */
function blankCell(row: AnyRow, id: string, field: Field): string | null {
  if (!isBlank(row, id)) return null;
  const groups = field.required === undefined || field.required === true ? [] : field.required.unless;
  if (groups.some((group) => group.every((other) => !isBlank(row, other)))) return null;
  const { columns } = row.$.table;
  if (columns.has(id)) return id;
  const group = groups.find((all) => all.every((other) => columns.has(other)));
  return group?.find((other) => isBlank(row, other)) ?? null;
}

function isBlank(row: AnyRow, id: string): boolean {
  return (row[id] ?? null) === null && !cannotBeRead(row, id);
}

/** Nobody approves what was refused. */
function isExcused(row: AnyRow, id: string): boolean {
  return /approver$/i.test(id) && (row.$.table.sheet.register.countsOnly?.(row) ?? null) !== null;
}
