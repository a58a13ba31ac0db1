import { dateParts, isoDate, spokenDate } from '../../../core/values/calendar-date';
import type { CalendarDate } from '../../../core/values/calendar-date';
import { nothingStamped } from '../refused';
import { rule } from '../rule-kit';
import { sealsOf } from '../seals';

interface Out {
  readonly seal: string | null;
  readonly date: CalendarDate;
  readonly due: CalendarDate;
}

export const notReturned = rule.record({
  id: 'seal/not-returned',
  clause: [],
  severity: 'warning',
  title: { zh: '外带印章未按时归还', en: 'Seal not returned in time' },
  why: {
    zh: '手册没有规定外带几天；通常下一个工作日就应交回。',
    en: 'The manual gives no limit; good practice brings a seal back by the next working day.',
  },
  needs: { columns: ['takenOut', 'returnedOn'] },
  reads: ['date', 'seal', 'department', 'decision', 'remark'],
  messages: {
    missing: (data: Out) => ({
      zh: `${data.seal === null ? '印章' : `「${data.seal}」`}${spokenDate(data.date)}外带，至今没有归还日期；最迟应在下一个工作日（${spokenDate(data.due, dateParts(data.date).year)}）归还。请催还或补登归还日期。`,
      en: `${data.seal ?? 'The seal'} was taken out on ${isoDate(data.date)}, and no return is recorded; it was due by ${isoDate(data.due)}. Ask for it, or enter the return.`,
    }),
    late: (data: Out & { returnedOn: CalendarDate }) => ({
      zh: `${data.seal === null ? '印章' : `「${data.seal}」`}${spokenDate(data.date)}外带，${spokenDate(data.returnedOn, dateParts(data.date).year)}才归还；最迟应在下一个工作日（${spokenDate(data.due, dateParts(data.date).year)}）归还。请核对日期。`,
      en: `${data.seal ?? 'The seal'} was taken out on ${isoDate(data.date)} and came back on ${isoDate(data.returnedOn)}; it was due by ${isoDate(data.due)}. Please check the dates.`,
    }),
  },
  examples: [
    {
      says: { zh: '周五外带，周一归还不算迟，周二算迟', en: 'out on Friday: Monday is in time, Tuesday is late' },
      today: '2026-04-01',
      rows: [
        { date: '2026-03-06', department: '销售部', applicant: '林峰', document: '投标文件', copies: 1, seal: '公司公章', approver: '陈立', takenOut: '是', returnedOn: '2026-03-09' },
        { date: '2026-03-06', department: '销售部', applicant: '林峰', document: '投标文件', copies: 1, seal: '合同专用章', approver: '陈立', takenOut: '是', returnedOn: '2026-03-10' },
        { date: '2026-03-06', department: '销售部', applicant: '林峰', document: '送货单', copies: 1, seal: '公司公章', approver: '陈立', takenOut: '否' },
      ],
      finds: [[1, 'returnedOn']],
    },
    {
      says: { zh: '还没到期的不催', en: 'not yet due' },
      today: '2026-03-11',
      rows: [
        { date: '2026-03-10', department: '销售部', applicant: '林峰', document: '投标文件', copies: 1, seal: '公司公章', approver: '陈立', takenOut: '是' },
        { date: '2026-03-09', department: '销售部', applicant: '林峰', document: '投标文件', copies: 1, seal: '合同专用章', approver: '陈立', takenOut: '是' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '投标文件', copies: 1, seal: '法人章', approver: '陈立', takenOut: '是', returnedOn: '2026-03-05' },
      ],
      finds: [[1, 'returnedOn']],
    },
  ],
  check(row, context) {
    if (row.takenOut !== true || nothingStamped(row)) return null;
    if (row.date === null) return { notJudged: { zh: '没有用印日期', en: 'no date' } };
    const due = context.policy.calendar.nextWorkday(row.date);
    const data = { seal: row.seal ?? sealsOf(row, context.policy)[0]?.name ?? null, date: row.date, due };
    if (row.returnedOn === null) {
      if (context.today > due) return { message: 'missing', at: 'returnedOn', data };
    } else if (row.returnedOn > due) return { message: 'late', at: 'returnedOn', data: { ...data, returnedOn: row.returnedOn } };
    return null;
  },
});
